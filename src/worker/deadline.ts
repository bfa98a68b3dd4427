import type { Quote } from '../model/post.js';
import type { Thread } from '../model/thread.js';
import type { Limits } from '../settings.js';

const megabyte = 1024 * 1024;

/** Even a post of one word costs as much as so many characters. */
const charactersOfPost = 100;

/**
 * How long a worker may be at a task, in milliseconds, before it is ended: what takes longer takes for ever.
 * @param size bytes or characters of the task, from 0
 */
export function deadlineOf(size: number, { megabyteSeconds }: Limits): number {
  return Math.max(1, Math.ceil(size / megabyte)) * megabyteSeconds * 1000;
}

/** How much there is to analyse in threads, about in characters. */
export function sizeOf(threads: readonly Thread[]): number {
  let size = 0;
  for (const { posts } of threads) {
    for (const { text, quotes } of posts) size += charactersOfPost + text.length + sizeOfQuotes(quotes);
  }
  return size;
}

function sizeOfQuotes(quotes: readonly Quote[]): number {
  return quotes.reduce((size, { text, quotes: inner }) => size + text.length + sizeOfQuotes(inner), 0);
}
