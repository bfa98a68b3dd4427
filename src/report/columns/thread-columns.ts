import type { Post } from '../../model/post.js';
import type { ReportedThread } from '../report.js';
import type { Column } from './column.js';

/** What every row knows: the thread that it is of. */
export interface ThreadRow {
  readonly thread: ReportedThread;
}

/** The thread's id where it has one, else its title, else its source. */
function nameOfThread(thread: ReportedThread): string {
  return thread.id ?? thread.title ?? thread.source;
}

/** What people call the thread by: its title where it has one, else its id, else its source. */
export function titleOfThread(thread: ReportedThread): string {
  return thread.title ?? thread.id ?? thread.source;
}

/** The thread, with its title in the column `thread`, for people. */
export function calledByTitle(thread: ReportedThread): ReportedThread {
  return thread.title === null ? thread : { ...thread, id: null };
}

/** The columns that say which thread a row is of. */
export const threadColumns: readonly Column<ThreadRow>[] = [
  {
    name: 'source',
    type: 'text',
    meaning: 'the input, as it was named; `-` is standard input',
    analysis: false,
    value: ({ thread }) => thread.source,
  },
  {
    name: 'thread',
    type: 'text',
    meaning: "the thread's id, else its title, else the source",
    analysis: false,
    value: ({ thread }) => nameOfThread(thread),
  },
];

/** The columns that say which post a row is of. */
export const placeColumns: readonly Column<ThreadRow & { readonly post: Post }>[] = [
  ...threadColumns,
  {
    name: 'post',
    type: 'integer',
    meaning: 'position of the post in its thread, from 1',
    analysis: false,
    value: ({ post }) => post.number,
  },
  {
    name: 'id',
    type: 'text',
    meaning: "the platform's id of the post",
    analysis: false,
    value: ({ post }) => post.id,
  },
  {
    name: 'author',
    type: 'text',
    meaning: 'who wrote the post',
    analysis: false,
    value: ({ post }) => post.author,
  },
  {
    name: 'posted_at',
    type: 'text',
    meaning: 'when, ISO 8601; with an offset only when the page gives one',
    analysis: false,
    value: ({ post }) => post.postedAt,
  },
];
