import { isProblem } from '../../problem.js';
import type { Holding } from '../../reader/index.js';
import type { Settings } from '../../settings.js';
import { parseAddress, withoutCredentials } from '../../source/live/address.js';
import { jsonAddress } from '../../source/live/json-address.js';
import { openWeb } from '../../source/live/web.js';
import { findFirstPage } from './find-first-page.js';
import { followThread, type OnPage } from './follow-thread.js';
import { isThreadPage } from './gather-pages.js';
import { createReadPage, type PageReading, type ReadDocument, type ReadPage } from './read-page.js';

/** Reads what an address holds: all the pages of a thread, or whatever else is there. */
export type ReadAddress = (input: string, onPage: OnPage) => Promise<readonly Holding[]>;

/**
 * Opens the reader of addresses.
 * @param read reads single documents
 * @param stopped ends all requests
 */
export function openAddressReader(
  settings: Settings,
  read: ReadDocument,
  stopped: AbortSignal | undefined,
): ReadAddress {
  const readPage = createReadPage(openWeb(settings, stopped), read, settings);
  return async (input, onPage) => {
    const source = withoutCredentials(input);
    const address = parseAddress(input, settings.limits.addressCharacters);
    if (isProblem(address)) return [address];
    const named = await readNamed(address, source, readPage, settings);
    if (!isThreadPage(named)) {
      if (!named.holdings.every((holding) => isProblem(holding))) onPage(1);
      return named.holdings;
    }
    const { first, problems } = await findFirstPage(named, source, readPage, settings);
    return [...problems, ...(await followThread(first, source, readPage, settings, onPage))];
  };
}

/** Reads the page that the user named; as JSON, where the site gives it. */
async function readNamed(
  address: URL,
  source: string,
  read: ReadPage,
  { platform }: Settings,
): Promise<PageReading> {
  const json = platform === null || platform.endsWith('-json') ? jsonAddress(address) : null;
  const reading = json === null ? null : await read(json, source);
  return reading !== null && isThreadPage(reading) ? reading : read(address, source);
}
