import { type Aspect, aspectNames } from '../model/aspect.js';
import type { EpisodeStatus } from '../model/episode.js';
import { eventTypes, modalities, perspectives, type Stage } from '../model/event.js';
import type { AspectCounts, Figures } from './figures.js';

/** A figure that a condition can be about. */
export interface Measure {
  readonly name: string;
  /** For the README and for who named one that is not there. */
  readonly meaning: string;
  /** `null` when there is nothing to measure; such a figure meets no condition. */
  readonly value: (figures: Figures) => number | null;
  /** The same in per cent, for a condition with `%`; `null` for measures that are no share. */
  readonly percent: ((figures: Figures) => number | null) | null;
  /** What per cent are of. */
  readonly of: string | null;
  /** What the value can be: a whole number from 0, a mean score of −1…1, or a share of 0…1. */
  readonly scale: 'count' | 'score' | 'share';
}

type Count = (figures: Figures) => number;

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

function countOf(name: string, meaning: string, count: Count): Measure {
  return { name, meaning, value: count, percent: null, of: null, scale: 'count' };
}

function partOf(name: string, meaning: string, count: Count, of: string, whole: Count): Measure {
  const percent: Measure['percent'] = (figures) => share(count(figures), whole(figures));
  return { name, meaning, value: count, percent, of, scale: 'count' };
}

const sumOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const scored: Count = ({ summary }) => summary.positive + summary.neutral + summary.negative;
const posts: Count = ({ summary }) => summary.posts;
const events: Count = ({ summary }) => summary.events;
const episodes: Count = ({ summary }) => sumOf(summary.episodes);

const labels = (['positive', 'neutral', 'negative'] as const).map((label) =>
  partOf(label, `${label} posts`, ({ summary }) => summary[label], 'the scored posts', scored),
);

const statuses = (
  ['recovered', 'partial', 'in_progress', 'failed', 'no_recovery'] as const satisfies readonly EpisodeStatus[]
).map((status) =>
  partOf(
    `episodes.${status}`,
    `episodes that ended as ${status}`,
    ({ summary }) => summary.episodes[status] ?? 0,
    'the episodes',
    episodes,
  ),
);

const stages = (['failure', 'complaint', 'response', 'outcome'] as const satisfies readonly Stage[]).flatMap(
  (stage) =>
    [stage, ...eventTypes[stage]]
      // Where a type has the name of its stage, the name means the stage.
      .filter((name, at, all) => all.indexOf(name) === at)
      .map((name) =>
        partOf(
          `events.${name}`,
          name === stage ? `counted events of the stage ${stage}` : `counted events of the type ${name}`,
          (figures) => figures.events.get(name) ?? 0,
          'the counted events',
          events,
        ),
      ),
);

const notScored = (
  [
    ['language', 'posts in another language than English'],
    ['wordless', 'posts without own words'],
  ] as const
).map(([reason, meaning]) =>
  partOf(`notScored.${reason}`, meaning, ({ summary }) => summary.notScored[reason] ?? 0, 'the posts', posts),
);

const notCounted = [
  ...modalities.filter((modality) => modality !== 'happened'),
  ...perspectives.filter((perspective) => perspective !== 'own'),
  'mention',
].map((reason) =>
  countOf(
    `notCounted.${reason}`,
    `of these, by reason: ${reason}`,
    ({ summary }) => summary.notCounted[reason] ?? 0,
  ),
);

function aspectMeasures(aspect: Aspect): readonly Measure[] {
  const count =
    (figure: keyof Omit<AspectCounts, 'aspect'>) =>
    ({ aspects }: Figures): number | null =>
      aspects && (aspects.get(aspect)?.[figure] ?? (figure === 'score' ? null : 0));
  const mentions: Measure = {
    name: `aspects.${aspect}`,
    meaning: `mentions of ${aspect}`,
    value: count('mentions'),
    percent: null,
    of: null,
    scale: 'count',
  };
  const labelled = (['positive', 'neutral', 'negative'] as const).map(
    (label): Measure => ({
      name: `aspects.${aspect}.${label}`,
      meaning: `${label} mentions of ${aspect}`,
      value: count(label),
      percent: (figures) => share(count(label)(figures) ?? 0, mentions.value(figures) ?? 0),
      of: `the mentions of ${aspect}`,
      scale: 'count',
    }),
  );
  const score: Measure = {
    name: `aspects.${aspect}.score`,
    meaning: `mean score of the mentions of ${aspect}, −1…1`,
    value: count('score'),
    percent: null,
    of: null,
    scale: 'score',
  };
  return [mentions, ...labelled, score];
}

/** Every measure, in the order of the README. */
export const measures: readonly Measure[] = [
  countOf('threads', 'threads', ({ threads }) => threads),
  countOf('posts', 'posts', posts),
  countOf('authors', 'named authors of each thread, added up', ({ summary }) => summary.authors),
  ...labels,
  partOf('mixed', 'posts in which both sides are strong', ({ mixed }) => mixed, 'the scored posts', scored),
  partOf(
    'notScored',
    'posts without own words, or in another language',
    ({ summary }) => sumOf(summary.notScored),
    'the posts',
    posts,
  ),
  ...notScored,
  {
    name: 'score',
    meaning: 'mean score of the scored posts, −1…1',
    value: ({ summary }) => summary.score,
    percent: null,
    of: null,
    scale: 'score',
  },
  countOf('events', 'counted events', events),
  ...stages,
  countOf('notCounted', 'events that were not counted', ({ summary }) => sumOf(summary.notCounted)),
  ...notCounted,
  countOf('episodes', 'episodes', episodes),
  ...statuses,
  {
    name: 'recoveryRate',
    meaning: 'recovered / (recovered + partial + failed), 0…1',
    value: ({ summary }) => summary.recoveryRate,
    percent: ({
      summary: {
        episodes: { recovered = 0, partial = 0, failed = 0 },
      },
    }) => share(recovered, recovered + partial + failed),
    of: 'the episodes that were decided',
    scale: 'share',
  },
  ...aspectNames.flatMap(aspectMeasures),
];
