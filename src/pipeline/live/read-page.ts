import type { Document } from '../../model/document.js';
import type { Thread } from '../../model/thread.js';
import { isProblem, type Problem } from '../../problem.js';
import type { Holding } from '../../reader/index.js';
import type { Settings } from '../../settings.js';
import { pageDocument } from '../../source/live/page-document.js';
import { topicRest } from '../../source/live/topic-rest.js';
import type { Web, WebPage } from '../../source/live/web.js';
import { withUserOf } from '../../source/live/with-user-of.js';
import { nextAddress } from './next-address.js';
import { statusProblem } from './status-problem.js';

/** What a page of the web holds. */
export interface PageReading {
  /** Where it was found, after redirects; where it was looked for when it was not. */
  readonly address: URL;
  /** Everything that it holds, with the problems. */
  readonly holdings: readonly Holding[];
  /** The thread of which it is a page: the only one that it holds, `null` when it holds none or several. */
  readonly thread: Thread | null;
  /** Where posts can be had that the page only lists, for boards that know no next page. */
  rest(): readonly URL[];
}

/**
 * Reads a page of the web.
 * @param source how results and problems call it
 */
export type ReadPage = (address: URL, source: string) => Promise<PageReading>;

/** Reads what one document holds. */
export type ReadDocument = (document: Document) => AsyncIterable<Holding>;

const isThread = (holding: Holding): holding is Thread => 'posts' in holding;

function reading(address: URL, holdings: readonly Holding[], body?: Uint8Array): PageReading {
  const [first = null, second] = holdings.filter((holding) => !isProblem(holding));
  return {
    address,
    holdings,
    thread: first !== null && !second && isThread(first) ? first : null,
    rest: () => (body === undefined ? [] : topicRest(address, body)),
  };
}

/**
 * Whether another page follows, so that this one does not change any more; some themes name the last page as its own
 * next one. A first page that lists the posts of all others changes with each that comes.
 */
function isComplete({ thread, address, rest }: PageReading): boolean {
  if (thread === null || thread.nextPage === null) return false;
  if ((thread.page ?? 1) === 1 && rest().length > 0) return false;
  const next = nextAddress(address, thread.nextPage);
  return typeof next === 'string' || next.href !== address.href;
}

/**
 * Makes what reads pages. A page that an earlier run kept is complete when another follows it, and is not asked for
 * again; the last page may have grown, so that the site is asked whether it did.
 */
export function createReadPage(web: Web, read: ReadDocument, { encoding }: Settings): ReadPage {
  async function readIt(page: WebPage, asked: URL, source: string): Promise<PageReading> {
    const holdings: Holding[] = [];
    for (const document of pageDocument(page, source, encoding)) {
      if (isProblem(document)) holdings.push(document);
      else for await (const holding of read(document)) holdings.push(holding);
    }
    return reading(withUserOf(new URL(page.address), asked), holdings, page.body);
  }
  return async (address, source) => {
    const kept = await web.kept(address);
    const before = kept === null ? null : await readIt(kept, address, source);
    if (before !== null && isComplete(before)) return before;
    const page = await web.fetch(address, kept, source);
    if (isProblem(page)) return reading(address, [page]);
    const now = before !== null && page === kept ? before : await readIt(page, address, source);
    if (page.status >= 300) return reading(now.address, [statusProblem(page.status, now.holdings, source)]);
    const failure: Problem | null =
      now.thread === null || page === kept ? null : await web.keep(address, page);
    return failure === null ? now : { ...now, holdings: [failure, ...now.holdings] };
  };
}
