import type { RecoveryEvent } from '../../model/event.js';
import type { AnalyzedPost } from '../../model/result.js';
import type { Sentence } from '../../model/sentiment.js';

/** The scores of the sentences in which an event lies. */
export type SentimentLookup = (event: RecoveryEvent) => readonly number[];

/** Looks the sentences of events up in the posts of their thread; an event in a quote has none. */
export function createSentimentLookup(
  posts: readonly Pick<AnalyzedPost, 'number' | 'sentences'>[],
): SentimentLookup {
  const sentencesOf = new Map(posts.map((post) => [post.number, post.sentences]));
  return (event) => {
    const sentences = event.quote === null ? (sentencesOf.get(event.post) ?? []) : [];
    const scores: number[] = [];
    for (let at = firstEndingAfter(sentences, event.start); at < sentences.length; at += 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start >= event.end) break;
      scores.push(sentence.sentiment.score);
    }
    return scores;
  };
}

/** The index of the first sentence that ends behind an offset, by bisection. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
