import type { Post } from '../../model/post.js';
import type { Thread } from '../../model/thread.js';
import { isProblem } from '../../problem.js';
import type { PageReading } from './page-reading.js';

/** So many posts at the beginning of a page are looked at; the first may be the thread's first, which some boards repeat on each page. */
const looked = 2;

/**
 * Whether posts have come to a page from others, or gone from it to others, since it was kept: it does not begin with
 * the same ones any more, or is no more. Posts were deleted or put in somewhere before it.
 */
export function hasMoved(before: Thread, { thread, holdings }: PageReading): boolean {
  if (thread === null)
    return holdings.some((holding) => isProblem(holding) && holding.code === 'not-found-page');
  return before.posts.slice(0, looked).some((post, at) => !isSame(post, thread.posts[at]));
}

/** Dates of posts without an id may be such as `Yesterday`. */
function isSame(one: Post, other: Post | undefined): boolean {
  if (one.id !== null) return one.id === other?.id;
  return one.author === other?.author && one.text === other?.text;
}
