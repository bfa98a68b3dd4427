import type { Sentiment, SentimentLabel } from '../../src/model/sentiment.js';

/** The label as a sentiment that is sure of it. */
export function sureOf(label: SentimentLabel): Sentiment {
  return { label, score: 0, probabilities: { positive: 0, neutral: 0, negative: 0, [label]: 1 } };
}
