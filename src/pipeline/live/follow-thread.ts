import type { Thread } from '../../model/thread.js';
import { type Problem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { createGathering, type ThreadPage } from './gather-pages.js';
import { createNextReader, type Next } from './next-reader.js';
import type { ReadPage } from './page-reading.js';
import { tooLong } from './unread-rest.js';

/** Is told the number of each page that has been read, from 1. */
export type OnPage = (number: number) => void;

/**
 * Follows a thread from its first page to its last, or through the pages that are asked for, and joins them. What was
 * read is given also where a page fails; the problems say so.
 * @param source how results and problems call the thread
 */
export async function followThread(
  first: ThreadPage,
  source: string,
  read: ReadPage,
  settings: Settings,
  onPage: OnPage,
): Promise<readonly (Thread | Problem)[]> {
  const { pages } = settings.web;
  const wanted = {
    first: pages?.first ?? 1,
    last: pages === null ? settings.limits.threadPages : pages.last,
  };
  const gathering = createGathering(source);
  const following = createNextReader(first, source, read);
  let number = first.thread.page ?? 1;
  let next: Next = first;
  while (next !== null && 'thread' in next) {
    const page: ThreadPage = next;
    onPage(number);
    if (number >= wanted.first) gathering.add(page, number);
    if (wanted.last !== null && number >= wanted.last) {
      next = following.leadsOn(page) ? (pages === null ? [tooLong(source, number)] : []) : null;
    } else {
      next = await following.read(page, number);
      if (next !== null && 'thread' in next) number = Math.max(number + 1, next.thread.page ?? 0);
    }
  }
  const joined = gathering.joined(next === null && wanted.first === 1);
  const rest = next ?? [];
  return joined === null
    ? [...rest, problem('no-such-page', source, `${wanted.first}`, `${number}`)]
    : [...joined.doubts, ...rest, joined.thread];
}
