import type { Thread } from '../../model/thread.js';
import { isProblem } from '../../problem.js';
import type { Holding } from '../../reader/index.js';
import { laterPageAddresses } from '../../source/live/later-page-addresses.js';
import { topicRest } from '../../source/live/topic-rest.js';

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
  /** Where the next page may be, the likeliest first, when its platform does not find it. */
  later(): readonly URL[];
}

/**
 * Reads a page of the web.
 * @param source how results and problems call it
 */
export type ReadPage = (address: URL, source: string) => Promise<PageReading>;

const isThread = (holding: Holding): holding is Thread => 'posts' in holding;

/** A page that was found, or only looked for. */
export function pageReading(address: URL, holdings: readonly Holding[], body?: Uint8Array): PageReading {
  const [first = null, second] = holdings.filter((holding) => !isProblem(holding));
  const thread = first !== null && !second && isThread(first) ? first : null;
  return {
    address,
    holdings,
    thread,
    rest: () => (body === undefined ? [] : topicRest(address, body)),
    later: () => (body === undefined || thread === null ? [] : laterPages(address, thread, body)),
  };
}

function laterPages(address: URL, { url, page, id }: Thread, body: Uint8Array): readonly URL[] {
  const own = url !== null && URL.canParse(url) ? [new URL(url)] : [];
  const html = new TextDecoder().decode(body);
  return laterPageAddresses(html, { addresses: [address, ...own], number: page, id });
}
