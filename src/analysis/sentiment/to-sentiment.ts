import { fourDecimals } from '../../model/four-decimals.js';
import type { Sentiment, SentimentLabel } from '../../model/sentiment.js';

/**
 * The sentiment that two probabilities (0…1, together at most 1) make: what is left is neutral, the score is
 * positive − negative, and the label the most probable one, neutral on a tie.
 */
export function toSentiment(positive: number, negative: number): Sentiment {
  const probabilities = {
    positive: fourDecimals(positive),
    neutral: fourDecimals(1 - fourDecimals(positive) - fourDecimals(negative)),
    negative: fourDecimals(negative),
  };
  let label: SentimentLabel = 'neutral';
  if (probabilities.positive > probabilities[label]) label = 'positive';
  if (probabilities.negative > probabilities[label]) label = 'negative';
  return { label, score: fourDecimals(probabilities.positive - probabilities.negative), probabilities };
}
