import { type EventType, isOwnCase, type Stage } from '../../model/event.js';
import type {
  Agreement,
  EventFigures,
  EventSum,
  JudgedPassage,
  JudgedPassages,
  Share,
  ToldEvent,
} from '../../model/event-figures.js';
import { agreement, agreementOfSets, shareOf } from './agreement.js';
import { matchSpans, overlap } from './match-spans.js';
import { forgiveSwaps, swappedPairs, type TypeSets } from './soft-pairs.js';

/** Types that fewer passages of the gold hold have no part in the macro-F1. */
const passagesForMacro = 5;

/** Measures events on the passages of the files: each file, and all passages together. */
export function measureEvents(files: readonly JudgedPassages[]): EventFigures {
  return {
    files: files.map(({ name, passages }) => sumOf(name, passages)),
    all: sumOf(
      'all',
      files.flatMap(({ passages }) => passages),
    ),
  };
}

function sumOf(name: string, judged: readonly JudgedPassage[]): EventSum {
  const passages = judged.map(({ gold, found }) => ({
    gold: { ...gold, events: gold.events.filter(isCore) },
    found: { ...found, events: found.events.filter(isCore) },
  }));
  const own = passages.map(
    ({ gold, found }) => [gold.events.filter(isOwnCase), found.events.filter(isOwnCase)] as const,
  );
  const types = own.map(([gold, found]): TypeSets => [setOf(gold, 'type'), setOf(found, 'type')]);
  const stages = own.map(([gold, found]) => [setOf(gold, 'stage'), setOf(found, 'stage')] as const);
  const some = own.map(([gold, found]) => [presence(gold), presence(found)] as const);
  const byType = agreementOfEach(types);
  const large = Object.values(byType).filter(({ gold }) => gold >= passagesForMacro);
  return {
    name,
    passages: passages.length,
    hasEvent: agreementOfSets(some),
    types: agreementOfSets(types),
    typesMacroF1:
      large.length === 0 ? null : large.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / large.length,
    typesForgiving: agreementOfSets(types.map(forgiveSwaps)),
    stages: agreementOfSets(stages),
    ...spanFigures(passages),
    outcomes: agreeing(passages, 'outcome'),
    sentiment: agreeing(passages, 'sentiment'),
    byStage: agreementOfEach(stages),
    byType,
    swapped: swappedPairs(types),
  };
}

function spanFigures(
  passages: readonly JudgedPassage[],
): Pick<EventSum, 'spans' | 'happened' | 'falseHappened' | 'quotedLeakage'> {
  const pairs = passages.flatMap(({ gold, found }) => matchSpans(gold.events, found.events));
  const expected = passages.reduce((sum, { gold }) => sum + gold.events.length, 0);
  const actual = passages.reduce((sum, { found }) => sum + found.events.length, 0);
  const agreed = pairs.filter(([gold, found]) => happened(gold) === happened(found)).length;
  return {
    spans: agreement(expected, actual, pairs.length),
    happened: shareOf(agreed, pairs.length),
    falseHappened: taken(passages, (event) => !happened(event), happened),
    quotedLeakage: taken(
      passages,
      ({ perspective }) => perspective === 'quoted',
      ({ perspective }) => perspective === 'own',
    ),
  };
}

/** How many events of the gold that are `these` were found as something that is `those`, at the same place. */
function taken(
  passages: readonly JudgedPassage[],
  these: (event: ToldEvent) => boolean,
  those: (event: ToldEvent) => boolean,
): Share {
  let of = 0;
  let count = 0;
  for (const { gold, found } of passages) {
    for (const event of gold.events.filter(these)) {
      of += 1;
      if (found.events.some((other) => other.type === event.type && those(other) && overlap(event, other)))
        count += 1;
    }
  }
  return shareOf(count, of);
}

function agreeing(passages: readonly JudgedPassage[], field: 'outcome' | 'sentiment'): Share {
  const given = passages.filter(({ gold }) => gold[field] !== null);
  return shareOf(given.filter(({ gold, found }) => gold[field] === found[field]).length, given.length);
}

function agreementOfEach<T extends EventType | Stage>(
  pairs: readonly (readonly [gold: ReadonlySet<T>, found: ReadonlySet<T>])[],
): Partial<Record<T, Agreement>> {
  const members = new Set(pairs.flatMap(([gold, found]) => [...gold, ...found]));
  const only = (set: ReadonlySet<T>, member: T) => new Set(set.has(member) ? [member] : []);
  const figures: Partial<Record<T, Agreement>> = {};
  for (const member of [...members].sort()) {
    figures[member] = agreementOfSets(
      pairs.map(([gold, found]) => [only(gold, member), only(found, member)] as const),
    );
  }
  return figures;
}

function presence(events: readonly ToldEvent[]): ReadonlySet<'event'> {
  return new Set(events.length === 0 ? [] : (['event'] as const));
}

function setOf<F extends 'type' | 'stage'>(
  events: readonly ToldEvent[],
  field: F,
): ReadonlySet<ToldEvent[F]> {
  return new Set(events.map((event) => event[field]));
}

function isCore({ stage }: ToldEvent): boolean {
  return stage !== 'context';
}

function happened({ modality }: ToldEvent): boolean {
  return modality === 'happened';
}
