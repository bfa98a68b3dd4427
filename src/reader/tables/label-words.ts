import type { SentimentLabel } from '../../model/sentiment.js';

const labelOfWord: ReadonlyMap<string, SentimentLabel> = new Map([
  ['pos', 'positive'],
  ['positive', 'positive'],
  ['neu', 'neutral'],
  ['neutral', 'neutral'],
  ['neg', 'negative'],
  ['negative', 'negative'],
]);

/** The label that gold names by a whole word or its first three letters, `null` when it is none. */
export function readLabel(value: unknown): SentimentLabel | null {
  return typeof value === 'string' ? (labelOfWord.get(value.trim().toLowerCase()) ?? null) : null;
}
