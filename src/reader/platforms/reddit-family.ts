import { wholeNumber } from '../html/fields.js';
import { firstGroup } from '../html/page-facts.js';

/** What Reddit prints where the author is gone. */
export const deletedAuthor = '[deleted]';

/** `…/comments/1abc2d/some_title/` → `1abc2d`. */
export function redditThreadId(address: string | null): string | null {
  return firstGroup(address, /\/comments\/(\w+)/u);
}

/** Whether an address leads to one comment of a thread, whose page shows only what surrounds it. */
export function isOfOneComment(address: string | null): boolean {
  return /\/comments\/\w+\/[^/?#]*\/\w/u.test(address ?? '');
}

/** How many posts a page with this count of comments has: `73 comments` → 74, the submission among them. */
export function postsOf(comments: string | null): number | null {
  const count = wholeNumber(firstGroup(comments, /(\d[\d,.\u00a0]*)(?![\d.,]*k)/iu));
  return count === null ? null : count + 1;
}

/** So small a part of the posts is missing where only removed comments are. */
const usuallyRemoved = 0.1;
const alwaysForgiven = 2;

/**
 * How many posts a page should have shown: what it counts, unless it offers no more of them and only few are
 * missing, because removed comments are counted and not shown.
 */
export function postsToExpect(counted: number | null, found: number, offersMore: boolean): number | null {
  if (counted === null || offersMore) return counted;
  return counted - found > Math.max(alwaysForgiven, counted * usuallyRemoved) ? counted : null;
}
