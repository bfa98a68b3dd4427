import type { SentenceSentiment } from '../../model/sentiment.js';

/** Summed weight from which a side is strong: one plain word such as `good` or `bad` reaches it. */
const strong = 0.5;

/** The least share of the stronger side that the weaker one must have. */
const share = 0.5;

/** Whether praise and blame are both strong in these sentences and neither drowns the other. */
export function isMixed(sentences: readonly SentenceSentiment[]): boolean {
  let praise = 0;
  let blame = 0;
  for (const { evidence } of sentences) {
    for (const { weight } of evidence) {
      if (weight > 0) praise += weight;
      else blame -= weight;
    }
  }
  const weaker = Math.min(praise, blame);
  return weaker >= strong && weaker >= share * Math.max(praise, blame);
}
