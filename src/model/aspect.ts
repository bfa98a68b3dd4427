import type { Sentiment } from './sentiment.js';
import type { Span } from './span.js';

/** What a sentiment can be about, in the order in which it is told. */
export const aspectNames = [
  'service',
  'communication',
  'speed',
  'staff',
  'parts',
  'delivery',
  'price',
  'software',
  'product',
  'charging',
  'company',
] as const;

export type Aspect = (typeof aspectNames)[number];

/** Own words that name an aspect, with what is said of it there; a span of the post's text. */
export interface AspectMention extends Span {
  readonly aspect: Aspect;
  /** The words as they are written. */
  readonly text: string;
  readonly sentiment: Sentiment;
}

/** The sentence that says most of an aspect, good or bad; a span of the post's text. */
export interface AspectEvidence extends Span {
  /** The number of the post. */
  readonly post: number;
  readonly text: string;
  /** Of the mention in it, −1…1. */
  readonly score: number;
}

/** What a thread says of an aspect. */
export interface AspectSummary {
  readonly aspect: Aspect;
  readonly mentions: number;
  /** How many of the mentions are of this label. */
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** Mean score of the mentions, −1…1. */
  readonly score: number;
  /** The positive mention with the highest score, the first of equal ones; `null` without any. */
  readonly mostPositive: AspectEvidence | null;
  /** The negative mention with the lowest score, likewise. */
  readonly mostNegative: AspectEvidence | null;
}
