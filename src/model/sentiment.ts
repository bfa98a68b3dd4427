import type { Span } from './span.js';

export type SentimentLabel = 'positive' | 'neutral' | 'negative';

/** Probabilities of the three labels; they sum to 1. */
export type Probabilities = Readonly<Record<SentimentLabel, number>>;

/** A word or phrase that moved a score. */
export interface Evidence extends Span {
  readonly text: string;
  /** Signed contribution to the score after negation and intensity. */
  readonly weight: number;
  /** What gave the weight: `lexicon`, `idiom`, `negation`, … joined by `+`. */
  readonly rule: string;
}

export interface Sentiment {
  readonly label: SentimentLabel;
  /** −1 (negative) … 1 (positive). */
  readonly score: number;
  readonly probabilities: Probabilities;
}

export interface SentenceSentiment extends Sentiment {
  readonly evidence: readonly Evidence[];
}

export interface PostSentiment extends Sentiment {
  /** Both sides are strong. */
  readonly mixed: boolean;
}

/** A sentence of a post's own words. */
export interface Sentence extends Span {
  readonly sentiment: SentenceSentiment;
}
