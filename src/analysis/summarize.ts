import type { Episode } from '../model/episode.js';
import { isCounted, type RecoveryEvent } from '../model/event.js';
import { fourDecimals } from '../model/four-decimals.js';
import type { AnalyzedPost, Summary } from '../model/result.js';

/** Adds up a thread. */
export function summarize(
  posts: readonly AnalyzedPost[],
  events: readonly RecoveryEvent[],
  episodes: readonly Episode[],
): Summary {
  const scored = posts.flatMap(({ sentiment }) => sentiment ?? []);
  const labelled = (label: string): number => scored.filter((sentiment) => sentiment.label === label).length;
  const byStatus = count(episodes.map(({ status }) => status));
  const { recovered = 0, partial = 0, failed = 0 } = byStatus;
  const ended = recovered + partial + failed;
  return {
    posts: posts.length,
    authors: new Set(posts.flatMap(({ author }) => author ?? [])).size,
    positive: labelled('positive'),
    neutral: labelled('neutral'),
    negative: labelled('negative'),
    notScored: count(posts.flatMap((post) => reasonNotScored(post) ?? [])),
    score:
      scored.length === 0
        ? null
        : fourDecimals(scored.reduce((sum, { score }) => sum + score, 0) / scored.length),
    events: events.filter(isCounted).length,
    notCounted: count(events.flatMap((event) => reasonNotCounted(event) ?? [])),
    episodes: byStatus,
    recoveryRate: ended === 0 ? null : fourDecimals(recovered / ended),
  };
}

/** What kept a post from being scored. */
function reasonNotScored({ sentiment, language }: AnalyzedPost): 'language' | 'wordless' | null {
  if (sentiment !== null) return null;
  return language === null || language === 'en' ? 'wordless' : 'language';
}

/** What kept a core event from being counted: whose case it is, else its modality, else that it is told again. */
function reasonNotCounted(event: RecoveryEvent): string | null {
  if (event.stage === 'context' || isCounted(event)) return null;
  if (event.perspective !== 'own') return event.perspective;
  return event.modality === 'happened' ? 'mention' : event.modality;
}

function count<K extends string>(values: readonly K[]): { [key in K]?: number } & Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts) as { [key in K]?: number } & Record<string, number>;
}
