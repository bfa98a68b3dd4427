import { type EventType, eventTypes } from '../../../model/event.js';
import type { ClauseNetwork } from './clause-network.js';
import type { FeatureWeights } from './feature-weights.js';

/** The types that the layer knows, in the order of their weights: all but those of context. */
export const learnedTypes: readonly EventType[] = [
  ...eventTypes.failure,
  ...eventTypes.complaint,
  ...eventTypes.response,
  ...eventTypes.outcome,
];

/** What was learned of how customers tell events. */
export interface EventModel {
  /** Per type: the sum from which a clause begins. */
  readonly intercepts: Float64Array;
  /** The weights of the features of a clause. */
  readonly features: FeatureWeights;
  /** What judges clauses beside their features. */
  readonly network: ClauseNetwork;
  /**
   * How a whole post is judged from its clauses: a weight for each of its figures, and per type where it begins; `NaN`
   * for types that too few passages told to be learned.
   */
  readonly post: { readonly weights: Float64Array; readonly intercepts: Float64Array };
  /** How the words of a whole post are judged. */
  readonly whole: WholeWeights;
  /** How a case is judged: for each of `episodeStatuses` a weight for each figure of a case, and where it begins. */
  readonly cases: { readonly weights: Float64Array; readonly intercepts: Float64Array };
  /** The probability from which a post tells an event of a type, 0…1. */
  readonly threshold: number;
}

/** A logistic regression a type over the words of a post, in whatever clauses they stand. */
export interface WholeWeights {
  /** Per type: the sum from which a post begins. */
  readonly intercepts: Float64Array;
  /** The weights of the features of `wholeKinds`; features without any count for the length. */
  readonly features: FeatureWeights;
}
