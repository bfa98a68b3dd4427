import { append } from '../../model/append.js';
import type { Episode } from '../../model/episode.js';
import { isCounted } from '../../model/event.js';
import type { AnalyzedPost, AnalyzedThread } from '../../model/result.js';
import type { SentimentLabel } from '../../model/sentiment.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Column } from './column.js';
import { countWords } from './count-words.js';
import { type Tally, tallyColumns } from './tally-columns.js';
import { type ThreadRow, threadColumns } from './thread-columns.js';

/** An author of a thread, with what he wrote comes to. */
interface AuthorRow extends ThreadRow {
  /** `null` for all posts together whose author is not named. */
  readonly author: string | null;
  readonly posts: readonly AnalyzedPost[];
  readonly tally: Tally;
}

function group<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}

/** Adds up an author's posts and episodes; the mean score has four decimals like all scores. */
function tallyOf(posts: readonly AnalyzedPost[], episodes: readonly Episode[], counted: Set<string>): Tally {
  const scored = posts.flatMap(({ sentiment }) => sentiment ?? []);
  const labelled = (wanted: SentimentLabel) => scored.filter(({ label }) => label === wanted).length;
  const sum = scored.reduce((all, { score }) => all + score, 0);
  return {
    labels: {
      positive: labelled('positive'),
      neutral: labelled('neutral'),
      negative: labelled('negative'),
    },
    score: scored.length === 0 ? null : Number((sum / scored.length).toFixed(4)),
    events: posts.flatMap(({ events }) => events.filter((id) => counted.has(id))).length,
    episodes: Object.fromEntries(
      Array.from(
        group(episodes, ({ status }) => status),
        ([status, list]) => [status, list.length],
      ),
    ),
  };
}

/** Whose episode it is: the customer where the thread names him, else nobody that is named. */
function episodesByAuthor({ posts, episodes }: AnalyzedThread): Map<string | null, Episode[]> {
  const named = new Set(posts.map(({ author }) => author));
  return group(episodes, ({ customer }) => (named.has(customer) ? customer : null));
}

/** The authors of a thread as rows, in the order of their first posts. */
export function* authorRows(thread: ReportedThread): Generator<AuthorRow> {
  if (!isAnalyzed(thread)) return;
  const counted = new Set(thread.events.filter(isCounted).map(({ id }) => id));
  const episodes = episodesByAuthor(thread);
  for (const [author, posts] of group(thread.posts, (post) => post.author)) {
    yield { thread, author, posts, tally: tallyOf(posts, episodes.get(author) ?? [], counted) };
  }
}

/** The fields of a row an author. */
export const authorColumns: readonly Column<AuthorRow>[] = [
  ...threadColumns,
  {
    name: 'author',
    type: 'text',
    meaning: 'the author; empty for all posts together whose author is not named',
    analysis: true,
    value: ({ author }) => author,
  },
  {
    name: 'posts',
    type: 'integer',
    meaning: 'how many posts',
    analysis: true,
    value: ({ posts }) => posts.length,
  },
  {
    name: 'words',
    type: 'integer',
    meaning: 'how many own words',
    analysis: true,
    value: ({ posts }) => posts.reduce((sum, { text }) => sum + countWords(text), 0),
  },
  ...tallyColumns,
];
