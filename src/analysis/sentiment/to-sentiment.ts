import type { Sentiment, SentimentLabel } from '../../model/sentiment.js';

/**
 * The sentiment that two probabilities (0…1, together at most 1) make: what is left is neutral, the score is
 * positive − negative, and the label the most probable one, neutral on a tie.
 */
export function toSentiment(positive: number, negative: number): Sentiment {
  const probabilities = {
    positive: round4(positive),
    neutral: round4(1 - round4(positive) - round4(negative)),
    negative: round4(negative),
  };
  let label: SentimentLabel = 'neutral';
  if (probabilities.positive > probabilities[label]) label = 'positive';
  if (probabilities.negative > probabilities[label]) label = 'negative';
  return { label, score: round4(probabilities.positive - probabilities.negative), probabilities };
}

/**
 * Rounds to four decimals, never to −0. The last digits of `Math.exp` may differ between machines
 * (ECMA-262, section 21.3: implementation-approximated); those of what is reported must not.
 */
export function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
