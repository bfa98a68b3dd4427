import type { Post, Quote } from '../model/post.js';
import type { Thread } from '../model/thread.js';
import type { DraftPost, DraftQuote } from './draft.js';
import { linkQuotes } from './link-quotes.js';

/** Puts the pages of threads together as they come. */
export interface PageJoiner {
  /** Takes what was read next; gives what is whole by now, in the order of the first pages. */
  add(thread: Thread): readonly Thread[];
  /** Gives everything that is left. */
  end(): readonly Thread[];
}

interface Waiting {
  readonly key: string | null;
  readonly pages: Thread[];
}

/**
 * Makes a joiner. A thread of one page passes at once; what is a page of many waits for the others, and whatever
 * comes after it waits too, so that the order stays.
 */
export function createPageJoiner(): PageJoiner {
  const queue: Waiting[] = [];
  const byKey = new Map<string, Waiting>();
  return {
    add(thread) {
      const key = keyOf(thread);
      const known = key === null ? undefined : byKey.get(key);
      if (known) known.pages.push(thread);
      else {
        const waiting = { key, pages: [thread] };
        queue.push(waiting);
        if (key !== null) byKey.set(key, waiting);
      }
      const whole: Thread[] = [];
      for (let head = queue[0]; head && isWhole(head); head = queue[0]) {
        queue.shift();
        if (head.key !== null) byKey.delete(head.key);
        whole.push(joinPages(head.pages));
      }
      return whole;
    },
    end: () => queue.splice(0).map(({ pages }) => joinPages(pages)),
  };
}

/** What is the same on all pages of a thread; `null` when nothing tells that it has several. */
function keyOf({ platform, id, url, page, nextPage }: Thread): string | null {
  if (nextPage === null && (page === null || page === 1)) return null;
  if (id === null) return null;
  return JSON.stringify([platform, hostOf(url ?? nextPage), id]);
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).host : null;
}

function isWhole({ key, pages }: Waiting): boolean {
  if (key === null) return true;
  const numbers = new Set(pages.map(({ page }) => page ?? 1));
  const last = pages.find(({ nextPage }) => nextPage === null);
  return last !== undefined && numbers.size >= (last.page ?? numbers.size) && numbers.has(1);
}

/** One thread of its pages, one or more, in their order; posts that stand on two pages are taken once, by their id. */
export function joinPages(pages: readonly Thread[]): Thread {
  const [first, ...others] = pages.toSorted((a, b) => (a.page ?? 1) - (b.page ?? 1));
  if (first === undefined) throw new RangeError('a thread has at least one page');
  const last = others.at(-1);
  if (last === undefined) return first;
  const seen = new Set<string>();
  const drafts = [first, ...others].flatMap((page) => page.posts.map((post) => draftOf(post, page)));
  const posts = drafts.filter(({ id }) => {
    if (id === null) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  return { ...first, nextPage: last.nextPage, posts: linkQuotes(posts) };
}

/** A post as it was before it had its place in its page. */
function draftOf({ number: _, parent, quotes, ...post }: Post, page: Thread): DraftPost {
  const parentId = parent === null ? null : (page.posts[parent - 1]?.id ?? null);
  return { ...post, parentId, quotes: quotes.map((quote) => draftQuote(quote, page)) };
}

function draftQuote({ post, quotes, ...quote }: Quote, page: Thread): DraftQuote {
  const postId = quote.postId ?? (post === null ? null : (page.posts[post - 1]?.id ?? null));
  return { ...quote, postId, quotes: quotes.map((inner) => draftQuote(inner, page)) };
}
