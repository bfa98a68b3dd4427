import { addAspects } from '../model/add-aspects.js';
import { addSummaries } from '../model/add-summaries.js';
import type { Aspect, AspectSummary } from '../model/aspect.js';
import { isCounted } from '../model/event.js';
import type { Summary } from '../model/result.js';

/** What a thread says of an aspect, in figures. */
export type AspectCounts = Pick<
  AspectSummary,
  'aspect' | 'mentions' | 'positive' | 'neutral' | 'negative' | 'score'
>;

/** What a thread must tell of itself to be measured; a document of an earlier run tells the same. */
export interface MeasuredThread {
  readonly source: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly posts: readonly { readonly sentiment: { readonly mixed: boolean } | null }[];
  readonly events: readonly {
    readonly type: string;
    readonly stage: string;
    readonly modality: string;
    readonly perspective: string;
    readonly mentionOf: string | null;
  }[];
  readonly summary: Summary;
  /** Missing in documents of versions that knew none. */
  readonly aspects?: readonly AspectCounts[] | undefined;
}

/** What conditions are about: a thread, or several together. */
export interface Figures {
  readonly threads: number;
  readonly summary: Summary;
  /** Posts in which both sides are strong. */
  readonly mixed: number;
  /** Counted events by their stage and by their type; where a type has the name of its stage, all of the stage. */
  readonly events: ReadonlyMap<string, number>;
  /** Those that are named; `null` when that is not known. */
  readonly aspects: ReadonlyMap<Aspect, AspectCounts> | null;
}

/** The figures of a thread. */
export function figuresOf({ posts, events, summary, aspects }: MeasuredThread): Figures {
  const counts = new Map<string, number>();
  for (const { stage, type } of events.filter(isCounted)) {
    for (const name of new Set([stage, type])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const mixed = posts.filter(({ sentiment }) => sentiment?.mixed).length;
  return {
    threads: 1,
    summary,
    mixed,
    events: counts,
    aspects: aspects === undefined ? null : byName(aspects),
  };
}

function byName(aspects: readonly AspectCounts[]): ReadonlyMap<Aspect, AspectCounts> {
  return new Map(aspects.map((counts) => [counts.aspect, counts]));
}

function togetherOf(all: readonly Figures[]): ReadonlyMap<Aspect, AspectCounts> | null {
  const known = all.flatMap(({ aspects }) => (aspects === null ? [] : [[...aspects.values()]]));
  if (known.length < all.length) return null;
  const none = { mostPositive: null, mostNegative: null };
  return byName(
    addAspects(
      known.map((list) => ({ place: null, aspects: list.map((counts) => ({ ...counts, ...none })) })),
    ),
  );
}

/** The figures of several threads together. */
export function addFigures(all: readonly Figures[]): Figures {
  const events = new Map<string, number>();
  for (const [name, count] of all.flatMap((figures) => [...figures.events])) {
    events.set(name, (events.get(name) ?? 0) + count);
  }
  return {
    threads: all.reduce((sum, { threads }) => sum + threads, 0),
    summary: addSummaries(all.map(({ summary }) => summary)),
    mixed: all.reduce((sum, { mixed }) => sum + mixed, 0),
    events,
    aspects: togetherOf(all),
  };
}
