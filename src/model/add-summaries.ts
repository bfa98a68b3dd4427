import type { EpisodeStatus } from './episode.js';
import { fourDecimals } from './four-decimals.js';
import type { Summary } from './result.js';

type Counts = Readonly<Record<string, number>>;

function addCounts(one: Counts, other: Counts): Counts {
  const sum = new Map(Object.entries(one));
  for (const [name, count] of Object.entries(other)) sum.set(name, (sum.get(name) ?? 0) + count);
  return Object.fromEntries(sum);
}

function scoredPosts({ positive, neutral, negative }: Summary): number {
  return positive + neutral + negative;
}

/** The mean of both scores, each weighted by the posts that it is the mean of. */
function meanScore(all: readonly Summary[]): number | null {
  const posts = all.reduce((sum, summary) => sum + scoredPosts(summary), 0);
  if (posts === 0) return null;
  return fourDecimals(
    all.reduce((sum, summary) => sum + (summary.score ?? 0) * scoredPosts(summary), 0) / posts,
  );
}

/**
 * The summaries of several threads as one, with four decimals. Authors are counted in each thread anew: equal names
 * of two threads may be two people.
 */
export function addSummaries(all: readonly Summary[]): Summary {
  const sum = (value: (summary: Summary) => number) =>
    all.reduce((total, summary) => total + value(summary), 0);
  const counts = (value: (summary: Summary) => Counts) =>
    all.reduce((total: Counts, summary) => addCounts(total, value(summary)), {});
  const episodes: Readonly<Partial<Record<EpisodeStatus, number>>> = counts((summary) => summary.episodes);
  const { recovered = 0, partial = 0, failed = 0 } = episodes;
  const ended = recovered + partial + failed;
  return {
    posts: sum(({ posts }) => posts),
    authors: sum(({ authors }) => authors),
    positive: sum(({ positive }) => positive),
    neutral: sum(({ neutral }) => neutral),
    negative: sum(({ negative }) => negative),
    notScored: counts(({ notScored }) => notScored),
    score: meanScore(all),
    events: sum(({ events }) => events),
    notCounted: counts(({ notCounted }) => notCounted),
    episodes,
    recoveryRate: ended === 0 ? null : fourDecimals(recovered / ended),
  };
}
