import type { Thread } from '../../model/thread.js';
import type { Problem } from '../../problem.js';
import { isThreadPage, type ThreadPage } from './gather-pages.js';
import { nextAddress } from './next-address.js';
import type { ReadPage } from './read-page.js';
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

  async function readFollowing({ thread, address }: ThreadPage, number: number): Promise<Next> {
    if (thread.nextPage === null) return null;
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

  async function readListed([next, ...others]: readonly URL[], number: number): Promise<Next> {
    rest = others;
    if (next === undefined) return null;
    const reading = await read(next, next.href);
    return isThreadPage(reading) ? reading : failedAt(reading, source, number);
  }

  return {
    leadsOn: ({ thread }) => (rest === null ? thread.nextPage !== null : rest.length > 0),
    async read(page, number) {
      if (rest !== null) return readListed(rest, number);
      const following = await readFollowing(page, number);
      const goesOn = following !== null && 'thread' in following;
      const listed = goesOn || (following === null && page !== first) ? [] : first.rest();
      return listed.length > 0 ? readListed(listed, number) : following;
    },
  };
}

const isOther = (one: Thread, other: Thread) => one.id !== null && other.id !== null && one.id !== other.id;

/** Behind the last page many sites give the last page again. */
function isRepeated(one: Thread, other: Thread): boolean {
  const [last, before] = [one.posts.at(-1), other.posts.at(-1)];
  return last?.id === before?.id && last?.text === before?.text;
}
