import { type EpisodeStatus, episodeStatuses } from '../../../model/episode.js';
import { eventTypes } from '../../../model/event.js';
import { type EventModel, learnedTypes } from './event-model.js';

/** What a post tells of its writer's case, by what was learned. */
export interface JudgedPost {
  /** How probable it is that the post tells an event of each of `learnedTypes`; `NaN` for types that were not learned. */
  readonly probabilities: Float64Array;
  /** The same of what stands at its end, from its clauses alone. */
  readonly ending: Float64Array;
  /** How many clauses it has. */
  readonly clauses: number;
}

/** How probable it is that a case ended in a way. */
export interface CaseVerdict {
  readonly status: EpisodeStatus;
  /** 0…1 */
  readonly probability: number;
}

/** How a customer's case ended from all of his posts: a verdict for every status, the most probable first. */
export type CaseJudge = (posts: readonly JudgedPost[]) => readonly CaseVerdict[];

/** Makes a judge of cases by a model: a multinomial logistic regression over the figures of a case. */
export function createCaseJudge({ cases }: Pick<EventModel, 'cases'>): CaseJudge {
  return (posts) => {
    const probabilities = statusProbabilities(caseFigures(posts), cases);
    return episodeStatuses
      .map((status, at) => ({ status, probability: probabilities[at] ?? 0 }))
      .sort((one, other) => other.probability - one.probability);
  };
}

/** How probable each of `episodeStatuses` is for a case with these figures. */
export function statusProbabilities(
  figures: Float64Array,
  { weights, intercepts }: EventModel['cases'],
): number[] {
  const sums = episodeStatuses.map((_, status) =>
    figures.reduce(
      (sum, figure, at) => sum + figure * (weights[status * figures.length + at] ?? 0),
      intercepts[status] ?? 0,
    ),
  );
  const largest = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - largest));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}

/** How many figures tell of a case. */
export const caseFigureCount = 2 * learnedTypes.length + 8;

/** Probabilities count so much beside logarithms. */
const share = 3;

const stages = [eventTypes.failure, eventTypes.complaint, eventTypes.response, eventTypes.outcome].map(
  (types) => types.map((type) => learnedTypes.indexOf(type)),
);

/**
 * The figures of a case: how probable it is that its posts tell each type, how much they tell in all, how sure the surest
 * failure and response are, whether anything of each stage is told, how long they are, and how the last one that tells
 * anything ends.
 */
export function caseFigures(posts: readonly JudgedPost[]): Float64Array {
  const told = learnedTypes.map((_, type) =>
    anyOf(posts.map(({ probabilities }) => probabilities[type] || 0)),
  );
  const inStages = stages.map((places) => places.map((place) => told[place] ?? 0));
  const last = posts.findLast(
    ({ probabilities }) => anyOf([...probabilities].filter((one) => one >= 0)) >= 0.5,
  );
  const clauses = posts.reduce((sum, post) => sum + post.clauses, 0);
  return Float64Array.from([
    ...told.map((probability) => share * probability),
    Math.log(1 + clauses),
    told.reduce((sum, one) => sum + one, 0),
    share * Math.max(...(inStages[0] ?? [])),
    share * Math.max(...(inStages[2] ?? [])),
    ...inStages.map(anyOf),
    ...learnedTypes.map((_, type) => share * (last?.ending[type] ?? 0)),
  ]);
}

/** The probability that one at least of independent things is so. */
function anyOf(probabilities: readonly number[]): number {
  return 1 - probabilities.reduce((none, probability) => none * (1 - probability), 1);
}
