import type { Document } from '../../model/document.js';
import { isProblem } from '../../problem.js';
import type { Holding } from '../../reader/index.js';
import type { Settings } from '../../settings.js';
import { pageDocument } from '../../source/live/page-document.js';
import { givesPostsByIds } from '../../source/live/topic-rest.js';
import type { Web, WebPage } from '../../source/live/web.js';
import { withUserOf } from '../../source/live/with-user-of.js';
import { hasMoved } from './has-moved.js';
import { nextAddress } from './next-address.js';
import { type PageReading, pageReading, type ReadPage } from './page-reading.js';
import { statusProblem } from './status-problem.js';

/** Reads the pages of one thread. */
export interface PageReader {
  readonly read: ReadPage;
  /**
   * Whether a page that was asked for has shown that posts have moved to other pages since an earlier run kept those
   * that were not asked for, so that what was read is worth nothing.
   */
  isOutdated(): boolean;
}

/** Reads what one document holds. */
export type ReadDocument = (document: Document) => AsyncIterable<Holding>;

/** The page that follows a complete one; some themes name the last page as its own next one. */
function following({ thread, address, rest }: PageReading): URL | null {
  if (thread === null || thread.nextPage === null) return null;
  // A first page that lists the posts of all others changes with each that comes.
  if ((thread.page ?? 1) === 1 && rest().length > 0) return null;
  const next = nextAddress(address, thread.nextPage);
  return typeof next === 'string' || next.href === address.href ? null : next;
}

/**
 * Makes the maker of readers for pages of the web; all of them together ask for a page that can be kept only once.
 * Those that trust the pages of earlier runs do not ask for a page again when the one that follows it was kept too. The
 * last one that was kept may have grown, and tells whether those before it are still what they were.
 */
export function createPageReaders(
  web: Web,
  read: ReadDocument,
  { encoding }: Settings,
): (trusting: boolean) => PageReader {
  const asked = new Set<string>();

  async function readIt(page: WebPage, address: URL, source: string): Promise<PageReading> {
    const holdings: Holding[] = [];
    for (const document of pageDocument(page, source, encoding)) {
      if (isProblem(document)) holdings.push(document);
      else for await (const holding of read(document)) holdings.push(holding);
    }
    const found = pageReading(withUserOf(new URL(page.address), address), holdings, page.body);
    if (page.status < 300) return found;
    return pageReading(found.address, [statusProblem(page.status, holdings, source)]);
  }

  async function isComplete(before: PageReading, address: URL): Promise<boolean> {
    if (givesPostsByIds(address)) return true;
    const next = following(before);
    return next !== null && (await web.isKept(next));
  }

  return (trusting) => {
    let trusted = 0;
    let isOutdated = false;
    return {
      isOutdated: () => isOutdated,
      async read(address, source) {
        const kept = await web.kept(address);
        const before = kept === null ? null : await readIt(kept, address, source);
        if (before !== null && asked.has(address.href)) return before;
        if (before !== null && trusting && (await isComplete(before, address))) {
          trusted += 1;
          return before;
        }
        const page = await web.fetch(address, kept, source);
        if (isProblem(page)) return pageReading(address, [page]);
        if (before !== null && page === kept) {
          asked.add(address.href);
          return before;
        }
        const now = await readIt(page, address, source);
        if (trusted > 0 && before?.thread && hasMoved(before.thread, now)) {
          isOutdated = true;
          // Not kept: should this run be interrupted, the next one has to notice it too.
          return pageReading(address, []);
        }
        const failure = now.thread === null ? null : await web.keep(address, page);
        if (failure === null) asked.add(address.href);
        return failure === null ? now : { ...now, holdings: [failure, ...now.holdings] };
      },
    };
  };
}
