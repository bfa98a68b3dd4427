import { type Problem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { firstPageAddress } from '../../source/live/first-page-address.js';
import { isThreadPage, type ThreadPage } from './gather-pages.js';
import { nextAddress } from './next-address.js';
import type { ReadPage } from './page-reading.js';

/** Where a thread is followed from. */
export interface Beginning {
  readonly first: ThreadPage;
  /** That pages before it are missing, if any are. */
  readonly problems: readonly Problem[];
}

/**
 * The page that a thread is followed from: the one that the user named, or the first one where he named a later one
 * and did not ask to begin there. The address that the page gives to its thread tells more than the one that was named,
 * which may be that of a post.
 * @param source how results and problems call the thread
 */
export async function findFirstPage(
  named: ThreadPage,
  source: string,
  read: ReadPage,
  { web }: Settings,
): Promise<Beginning> {
  const { page, id } = named.thread;
  if (page !== null && page <= (web.pages?.first ?? 1)) return { first: named, problems: [] };
  // An address that tells a number, of a page that does not: what it means shows only where the thread has an id.
  if (page === null && id === null) return { first: named, problems: [] };
  for (const address of candidates(named, page === null)) {
    const reading = await read(address, source);
    if (!isThreadPage(reading) || reading.thread.id !== id) continue;
    if ((reading.thread.page ?? 1) === 1) return { first: reading, problems: [] };
  }
  if (page === null) return { first: named, problems: [] };
  const reason = `begins at page ${page}, which was named, and does not tell where the first one is`;
  const problems = [problem('incomplete-thread', source, reason, 'name the address of the first page')];
  return { first: named, problems };
}

/**
 * Addresses that may be those of the first page, the likeliest first. That of a post tells no page, but the next page
 * may.
 * @param byAddress whether only the address of the page itself shows that it is a later one
 */
function candidates({ address: named, thread }: ThreadPage, byAddress: boolean): readonly URL[] {
  const found = new Map<string, URL>();
  const others = [thread.url, thread.nextPage].filter(
    (address) => address !== null && address !== named.href,
  );
  const told = [...(byAddress ? [] : others), named.href].filter((address) => address !== null);
  for (const address of told) {
    const own = nextAddress(named, address);
    const first = typeof own === 'string' ? named : firstPageAddress(own);
    if (first.href !== named.href) found.set(first.href, first);
  }
  return [...found.values()];
}
