import { describe, expect, it } from 'vitest';
import { measureEvents } from '../../src/evaluate/events/measure-events.js';
import { type EventType, type Modality, type Perspective, stageOf } from '../../src/model/event.js';
import type { JudgedPassage, PassageReading, ToldEvent } from '../../src/model/event-figures.js';

function event(
  type: EventType,
  [start, end]: readonly [number, number] = [0, 10],
  modality: Modality = 'happened',
  perspective: Perspective = 'own',
): ToldEvent {
  return { type, stage: stageOf(type), start, end, modality, perspective };
}

const reading = (...events: readonly ToldEvent[]): PassageReading => ({
  events,
  outcome: 'none',
  sentiment: 'neutral',
});
const passage = (gold: PassageReading, found: PassageReading): JudgedPassage => ({ gold, found });
const measure = (...passages: readonly JudgedPassage[]) => measureEvents([{ name: 'a', passages }]).all;

describe('sets of types and stages', () => {
  const sum = measure(
    passage(reading(event('delay'), event('complaint')), reading(event('delay'), event('delay'))),
    passage(reading(event('fix')), reading(event('replacement'), event('praise'))),
    passage(reading(), reading(event('fix', [0, 1], 'question'))),
  );

  it('count a type once a passage, and stages in the same way', () => {
    expect(sum.types).toMatchObject({ gold: 3, found: 2, right: 1, precision: 0.5, recall: 1 / 3, f1: 0.4 });
    expect(sum.stages).toMatchObject({ gold: 3, found: 2, right: 2 });
    expect(sum.byType.delay?.f1).toBe(1);
    expect(sum.byStage.response).toMatchObject({ gold: 1, found: 1, right: 1 });
  });

  it('leave out context, and what did not happen', () => {
    expect(sum.byType.praise).toBeUndefined();
    expect(sum.hasEvent).toMatchObject({ gold: 2, found: 2, right: 2 });
  });

  it('have a mean over the types that five passages hold', () => {
    const right = passage(reading(event('delay')), reading(event('delay')));
    const wrong = passage(reading(event('delay'), event('fix')), reading());
    expect(measure(right, right, right, wrong).typesMacroF1).toBeNull();
    expect(measure(right, right, right, wrong, right).typesMacroF1).toBeCloseTo(8 / 9);
  });

  it('tell types that annotators swap apart', () => {
    const swapped = passage(reading(event('refusal')), reading(event('deflection')));
    const sums = measure(swapped, passage(reading(event('delay')), reading(event('fix'))));
    expect(sums.swapped).toEqual([{ gold: 'refusal', found: 'deflection', passages: 1 }]);
    expect(sums.types.right).toBe(0);
    expect(sums.typesForgiving.right).toBe(1);
  });
});

describe('spans', () => {
  it('are right when the type is the same and a character is shared, one to one', () => {
    const gold = reading(event('delay', [0, 10]), event('delay', [12, 20]), event('fix', [30, 40]));
    const found = reading(event('delay', [5, 20]), event('fix', [40, 45]));
    expect(measure(passage(gold, found)).spans).toMatchObject({ gold: 3, found: 2, right: 1 });
  });

  it('say how often the program agrees that an event happened', () => {
    const gold = reading(
      event('fix', [0, 5], 'future'),
      event('delay', [6, 9]),
      event('exit', [10, 15], 'advice'),
    );
    const found = reading(event('fix', [0, 5]), event('delay', [6, 9]), event('exit', [10, 15], 'future'));
    const sum = measure(passage(gold, found));
    expect(sum.happened).toEqual({ count: 2, of: 3, share: 2 / 3 });
    expect(sum.falseHappened).toEqual({ count: 1, of: 2, share: 0.5 });
  });

  it('say how many quoted events were taken for the own ones of the writer', () => {
    const quoted = event('fix', [0, 5], 'happened', 'quoted');
    const sum = measure(passage(reading(quoted), reading(event('fix', [0, 5]))));
    expect(sum.quotedLeakage).toEqual({ count: 1, of: 1, share: 1 });
  });
});

it('outcome and overall sentiment count where the gold gives them', () => {
  const gold: PassageReading = { events: [], outcome: 'failed', sentiment: null };
  const sum = measure(passage(gold, { ...gold, outcome: 'none', sentiment: 'neutral' }));
  expect(sum.outcomes).toEqual({ count: 0, of: 1, share: 0 });
  expect(sum.sentiment).toEqual({ count: 0, of: 0, share: null });
});
