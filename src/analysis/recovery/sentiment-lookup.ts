import type { RecoveryEvent } from '../../model/event.js';
import type { AnalyzedPost } from '../../model/result.js';

/** The scores of the sentences in which an event lies. */
export type SentimentLookup = (event: RecoveryEvent) => readonly number[];

/** Looks the sentences of events up in the posts of their thread; an event in a quote has none. */
export function createSentimentLookup(
  posts: readonly Pick<AnalyzedPost, 'number' | 'sentences'>[],
): SentimentLookup {
  const sentencesOf = new Map(posts.map((post) => [post.number, post.sentences]));
  return (event) =>
    event.quote === null
      ? (sentencesOf.get(event.post) ?? [])
          .filter(({ start, end }) => event.start < end && start < event.end)
          .map(({ sentiment }) => sentiment.score)
      : [];
}
