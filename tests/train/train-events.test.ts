import { describe, expect, test } from 'vitest';
import { createLanguage } from '../../src/analysis/language.js';
import { createEventFinder } from '../../src/analysis/recovery/find-events.js';
import { createCaseJudge } from '../../src/analysis/recovery/learned/judge-case.js';
import { decodeEventModel, encodeEventModel } from '../../src/analysis/recovery/learned/model-file.js';
import { tesla } from '../../src/lexicon/profiles/tesla.js';
import { defaultSettings } from '../../src/settings.js';
import { type AnnotatedPassage, trainEventModel } from '../../src/train/events/index.js';
import { toldDelay } from './told-delay.js';

const english = createLanguage(defaultSettings.limits);

/** A word that no rule knows. */
const delays = ['The parcel zilvered for a week.', 'Then our order zilvered.', 'My sofa zilvered all June.'];
const idle = [
  'The parcel is green.',
  'My sofa stands in the hall.',
  'The bus was delayed for an hour.',
  'They spoke to me.',
  'They might write to me.',
  'The room has a window.',
];

const passages: readonly AnnotatedPassage[] = Array.from({ length: 10 }, () => [
  ...delays.map((own) => passage(own, true)),
  ...idle.map((own) => passage(own, false)),
]).flat();

function passage(own: string, told: boolean): AnnotatedPassage {
  const outcome = told ? 'failed' : 'none';
  return { own, events: told ? [toldDelay(own)] : [], outcome, placeOf: (offset) => offset };
}

const learn = () => trainEventModel(passages, undefined, defaultSettings, null, () => {});
const file = learn();
const model = decodeEventModel(file);

function read(text: string, learned = model) {
  return createEventFinder(tesla, learned)(english.parse(text), text);
}

function found(text: string, learned = model) {
  return read(text, learned).events;
}

function judged(...texts: readonly string[]) {
  if (model === null) throw new Error('no model');
  return createCaseJudge(model)(texts.flatMap((text) => read(text).judged ?? []))[0]?.status;
}

describe('a model of events that was learned', () => {
  test('finds what no rule finds, by the word that tells it', () => {
    expect(found('The lamp zilvered for a month.', null)).toEqual([]);
    expect(found('The lamp zilvered for a month.')).toMatchObject([
      {
        type: 'delay',
        stage: 'failure',
        text: 'The lamp zilvered for a month',
        trigger: 'zilvered',
        modality: 'happened',
        perspective: 'own',
        rule: 'learned',
      },
    ]);
  });

  test('finds nothing where nothing is told', () => {
    expect(found('The lamp stands in the hall.')).toEqual([]);
  });

  test('leaves types that too few passages told to the rules', () => {
    const text = 'They apologised to me.';
    expect(found(text, null).map(({ type }) => type)).toEqual(['apology']);
    expect(found(text).filter(({ rule }) => rule !== 'learned')).toEqual(found(text, null));
  });

  test('drops what a rule found where passages with the like told nothing', () => {
    const text = 'The bus was delayed for an hour.';
    expect(found(text, null).map(({ type }) => type)).toEqual(['delay']);
    expect(found(text)).toEqual([]);
  });

  test('leaves what did not happen to the rules', () => {
    const text = 'They might apologise to me.';
    const [byRules] = found(text, null);
    expect(byRules?.modality).not.toBe('happened');
    expect(found(text)).toEqual([byRules]);
  });

  test('tells how a case ended, from all posts of its customer', () => {
    expect(judged('The lamp zilvered for a month.')).toBe('failed');
    expect(judged('The lamp stands in the hall.')).toBe('none');
    expect(judged('The lamp stands in the hall.', 'The lamp zilvered for a month.')).toBe('failed');
  });

  test('says nothing of a case where rules decide alone', () => {
    expect(read('The lamp zilvered for a month.', null).judged).toBeNull();
  });

  test('is the same from the same passages', () => {
    expect(learn()).toEqual(file);
  });

  test('is the same when it is written and read again', () => {
    expect(model).not.toBeNull();
    if (model !== null) expect(encodeEventModel(model)).toEqual(file);
  });
});

test.each([...['', 'x', '{"schema":"other"}\n'].map((text) => Buffer.from(text)), file.slice(0, -8)])(
  'another file is no model of events',
  (other) => {
    expect(decodeEventModel(other)).toBeNull();
  },
);
