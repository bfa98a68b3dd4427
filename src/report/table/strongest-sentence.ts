import type { AnalyzedThread } from '../../model/result.js';
import type { SentimentLabel } from '../../model/sentiment.js';

/** A sentence with the number of its post. */
export interface StrongSentence {
  readonly post: number;
  readonly text: string;
  readonly score: number;
}

/** The sentence of that label whose score is farthest from 0, the first of equal ones; `null` without any. */
export function strongestSentence(
  { posts }: Pick<AnalyzedThread, 'posts'>,
  label: Exclude<SentimentLabel, 'neutral'>,
): StrongSentence | null {
  let most: StrongSentence | null = null;
  for (const { number, text, sentences } of posts) {
    for (const { start, end, sentiment } of sentences) {
      if (sentiment.label !== label) continue;
      if (most === null || Math.abs(sentiment.score) > Math.abs(most.score))
        most = { post: number, text: text.slice(start, end), score: sentiment.score };
    }
  }
  return most;
}
