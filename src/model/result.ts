import type { AspectMention, AspectSummary } from './aspect.js';
import type { Episode, EpisodeStatus } from './episode.js';
import type { RecoveryEvent } from './event.js';
import type { Post } from './post.js';
import type { PostSentiment, Sentence } from './sentiment.js';
import type { Thread } from './thread.js';

export interface AnalyzedPost extends Post {
  /** ISO 639-1; `null` when the post has no own words, or their language cannot be told: they are taken for English. */
  readonly language: string | null;
  /** `null` when the post was not scored: it has no own words, or they are in another language than English. */
  readonly sentiment: PostSentiment | null;
  readonly sentences: readonly Sentence[];
  /** Ids of the events that lie in this post, quotes included. */
  readonly events: readonly string[];
  /** What its own words say of which aspects, in their order. */
  readonly aspects: readonly AspectMention[];
}

export interface Summary {
  readonly posts: number;
  /** Different named authors. */
  readonly authors: number;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** Posts that were not scored, by the reason: `language` for another one than English, `wordless` without own words. */
  readonly notScored: Readonly<Partial<Record<'language' | 'wordless', number>>>;
  /** Mean score of the scored posts, −1…1; `null` when none was scored. */
  readonly score: number | null;
  /** Counted events: happened, in the writer's own case, not context. */
  readonly events: number;
  /** Events that were not counted, by the modality or perspective that kept them out. */
  readonly notCounted: Readonly<Record<string, number>>;
  readonly episodes: Readonly<Partial<Record<EpisodeStatus, number>>>;
  /** recovered / (recovered + partial + failed), 0…1; `null` when there is none of these. */
  readonly recoveryRate: number | null;
}

export interface AnalyzedThread extends Thread<AnalyzedPost> {
  readonly events: readonly RecoveryEvent[];
  readonly episodes: readonly Episode[];
  /** The aspects that are named, in the order of `aspectNames`. */
  readonly aspects: readonly AspectSummary[];
  readonly summary: Summary;
}
