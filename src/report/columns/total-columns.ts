import { isAnalyzed, type ReportedThread } from '../report.js';
import type { Column } from './column.js';
import { type Tally, tallyColumns } from './tally-columns.js';
import { type ThreadRow, threadColumns } from './thread-columns.js';

/** A thread with what it comes to. */
interface TotalRow extends ThreadRow {
  readonly tally: Tally | null;
}

/** A thread as its only row. */
export function* totalRows(thread: ReportedThread): Generator<TotalRow> {
  if (!isAnalyzed(thread)) {
    yield { thread, tally: null };
    return;
  }
  const { positive, neutral, negative, score, events, episodes } = thread.summary;
  yield { thread, tally: { labels: { positive, neutral, negative }, score, events, episodes } };
}

function namedAuthors({ posts }: ReportedThread): number {
  return new Set(posts.flatMap(({ author }) => author ?? [])).size;
}

/** The fields of a row a thread. */
export const totalColumns: readonly Column<TotalRow>[] = [
  ...threadColumns,
  {
    name: 'platform',
    type: 'text',
    meaning: 'the forum software, or what the input was read as',
    analysis: false,
    value: ({ thread }) => thread.platform,
  },
  {
    name: 'title',
    type: 'text',
    meaning: 'title of the thread',
    analysis: false,
    value: ({ thread }) => thread.title,
  },
  {
    name: 'url',
    type: 'text',
    meaning: 'address of the thread',
    analysis: false,
    value: ({ thread }) => thread.url,
  },
  {
    name: 'posts',
    type: 'integer',
    meaning: 'how many posts',
    analysis: false,
    value: ({ thread }) => thread.posts.length,
  },
  {
    name: 'authors',
    type: 'integer',
    meaning: 'how many named authors',
    analysis: false,
    value: ({ thread }) => namedAuthors(thread),
  },
  ...tallyColumns,
  {
    name: 'recovery_rate',
    type: 'number',
    meaning: 'recovered / (recovered + partial + failed), 0…1',
    analysis: true,
    value: ({ thread }) => (isAnalyzed(thread) ? thread.summary.recoveryRate : null),
  },
];
