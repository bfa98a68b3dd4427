import type { Thread } from '../../model/thread.js';
import { isProblem, type Problem } from '../../problem.js';
import { isThreadPage, type ThreadPage } from './gather-pages.js';
import { nextAddress } from './next-address.js';
import type { PageReading, ReadPage } from './page-reading.js';
import { createSeenPosts } from './seen-posts.js';
import { brokenOff, failedAt } from './unread-rest.js';

/** The thread leads on, but to nothing that can be read: the problems say why. */
export type Stop = readonly Problem[];

/** What comes after a page: another one, or a stop, or nothing after the last one. */
export type Next = ThreadPage | Stop | null;

/** Reads a thread page by page. */
export interface NextReader {
  /** Whether something follows a page, which has just been read. */
  leadsOn(page: ThreadPage): boolean;
  read(page: ThreadPage, number: number): Promise<Next>;
}

/**
 * Makes what reads the page after a page of a thread, each of them once. Where next pages lead nowhere, what the first
 * page lists besides its posts is read instead.
 * @param source how problems call the thread
 */
export function createNextReader(first: ThreadPage, source: string, read: ReadPage): NextReader {
  const addresses = new Set([first.address.href]);
  const bringsPosts = createSeenPosts();
  bringsPosts(first.thread);
  let rest: URL[] | null = null;

  async function readFollowing(page: ThreadPage, number: number): Promise<Next> {
    const { thread, address } = page;
    if (thread.nextPage === null) return readLater(page, number);
    const next = nextAddress(address, thread.nextPage);
    if (typeof next === 'string') return [brokenOff(source, number, next)];
    if (addresses.has(next.href)) return null;
    const reading = await read(next, next.href);
    if (!isThreadPage(reading)) return failedAt(reading, source, number);
    if (isOther(reading.thread, thread))
      return [brokenOff(source, number, 'its next page is of another thread')];
    if (addresses.has(reading.address.href) || !bringsPosts(reading.thread)) {
      if (isRepeated(reading.thread, thread) && thread !== first.thread) return null;
      return [brokenOff(source, number, 'its next page is one of those before')];
    }
    addresses.add(next.href).add(reading.address.href);
    return reading;
  }

  /** What links lead to that may be the next page: what is none of this thread, or nothing new, is none. */
  async function readLater(page: ThreadPage, number: number): Promise<Next> {
    for (const later of page.later()) {
      const next = nextAddress(page.address, later.href);
      if (typeof next === 'string' || addresses.has(next.href)) continue;
      const reading = await read(next, next.href);
      if (!isThreadPage(reading)) {
        if (isMissing(reading)) continue;
        return failedAt(reading, source, number);
      }
      if (reading.thread.id !== page.thread.id || !bringsPosts(reading.thread)) continue;
      addresses.add(next.href).add(reading.address.href);
      return reading;
    }
    return null;
  }

  async function readListed([next, ...others]: readonly URL[], number: number): Promise<Next> {
    rest = others;
    if (next === undefined) return null;
    const reading = await read(next, next.href);
    return isThreadPage(reading) ? reading : failedAt(reading, source, number);
  }

  return {
    leadsOn: ({ thread, later }) =>
      rest === null ? thread.nextPage !== null || later().length > 0 : rest.length > 0,
    async read(page, number) {
      if (rest !== null) return readListed(rest, number);
      const following = await readFollowing(page, number);
      const goesOn = following !== null && 'thread' in following;
      const listed = goesOn || (following === null && page !== first) ? [] : first.rest();
      return listed.length > 0 ? readListed(listed, number) : following;
    },
  };
}

const isMissing = ({ holdings }: PageReading) =>
  holdings.some((holding) => isProblem(holding) && holding.code === 'not-found-page');

const isOther = (one: Thread, other: Thread) => one.id !== null && other.id !== null && one.id !== other.id;

/** Behind the last page many sites give the last page again. */
function isRepeated(one: Thread, other: Thread): boolean {
  const [last, before] = [one.posts.at(-1), other.posts.at(-1)];
  return last?.id === before?.id && last?.text === before?.text;
}
