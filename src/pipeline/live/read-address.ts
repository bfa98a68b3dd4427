import { isProblem } from '../../problem.js';
import type { Holding } from '../../reader/index.js';
import type { Settings } from '../../settings.js';
import { parseAddress, withoutCredentials } from '../../source/live/address.js';
import { jsonAddress } from '../../source/live/json-address.js';
import { openWeb } from '../../source/live/web.js';
import { findFirstPage } from './find-first-page.js';
import { followThread, type OnPage } from './follow-thread.js';
import { isThreadPage } from './gather-pages.js';
import { createPageReaders, type ReadDocument } from './page-reader.js';
import type { PageReading, ReadPage } from './page-reading.js';

/** Reads what an address holds: all the pages of a thread, or whatever else is there. */
export type ReadAddress = (input: string, onPage: OnPage) => Promise<readonly Holding[]>;

/**
 * Opens the reader of addresses. Where pages that earlier runs kept turn out to be outdated all of them are asked for.
 * @param read reads single documents
 * @param stopped ends all requests
 */
export function openAddressReader(
  settings: Settings,
  read: ReadDocument,
  stopped: AbortSignal | undefined,
): ReadAddress {
  const pageReader = createPageReaders(openWeb(settings, stopped), read, settings);
  return async (input, onPage) => {
    const address = parseAddress(input, settings.limits.addressCharacters);
    if (isProblem(address)) return [address];
    const source = withoutCredentials(input);
    const trusting = pageReader(true);
    const holdings = await readThread(address, source, trusting.read, settings, onPage);
    return trusting.isOutdated()
      ? readThread(address, source, pageReader(false).read, settings, onPage)
      : holdings;
  };
}

async function readThread(
  address: URL,
  source: string,
  read: ReadPage,
  settings: Settings,
  onPage: OnPage,
): Promise<readonly Holding[]> {
  const named = await readNamed(address, source, read, settings);
  if (!isThreadPage(named)) {
    if (!named.holdings.every((holding) => isProblem(holding))) onPage(1);
    return named.holdings;
  }
  const { first, problems } = await findFirstPage(named, source, read, settings);
  return [...problems, ...(await followThread(first, source, read, settings, onPage))];
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
