import { isProblem, type Problem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { withoutCredentials } from './address.js';
import { createAskPolitely } from './ask-politely.js';
import { cacheFolder } from './cache-folder.js';
import { noPageStore, openPageStore } from './page-store.js';
import type { WebPage } from './web-page.js';

export type { WebPage } from './web-page.js';

/** The pages of sites, as they are asked for politely and kept from run to run. */
export interface Web {
  /** The page of an address as an earlier run kept it, `null` without one. */
  kept(address: URL): Promise<WebPage | null>;
  /** Whether an earlier run kept the page of an address. */
  isKept(address: URL): Promise<boolean>;
  /**
   * The page as the site gives it now; the one that was kept, the same object, when nothing has changed since.
   * @param kept the page as an earlier run kept it
   * @param source how problems call it
   */
  fetch(address: URL, kept: WebPage | null, source: string): Promise<WebPage | Problem>;
  /**
   * Keeps a page for the next run, as the user's own copy: `Cache-Control` is for caches that answer for the site.
   * @returns the problem that it could not be kept
   */
  keep(address: URL, page: WebPage): Promise<Problem | null>;
}

/** The header that names the encoding of a page: `text/html; charset="utf-8"`. */
const charsetOf = (contentType: string) =>
  /charset\s{0,9}=\s{0,9}["']?([^\s"';,]{1,40})/iu.exec(contentType)?.[1] ?? '';

/**
 * Opens the web.
 * @param stopped ends all requests and all waiting
 */
export function openWeb({ web, limits }: Settings, stopped: AbortSignal | undefined): Web {
  const store = web.cache === 'none' ? noPageStore : openPageStore(cacheFolder(), limits.cacheBytes);
  const askPolitely = createAskPolitely({ web, limits }, stopped);
  // What is seen with a name and a password is nobody else's, and not kept.
  const isSecret = ({ username, password }: URL) => username !== '' || password !== '';
  return {
    async kept(address) {
      return isSecret(address) ? null : store.get(address.href);
    },
    async isKept(address) {
      return !isSecret(address) && store.has(address.href);
    },
    async fetch(address, kept, source) {
      if (web.cache === 'only') return kept ?? problem('not-cached', source);
      const arrival = await askPolitely(address, kept, source);
      if (isProblem(arrival)) return arrival;
      const { status, header, body } = arrival.answer;
      if (status === 304 && kept !== null) return kept;
      return {
        address: withoutCredentials(arrival.address.href),
        status,
        charset: charsetOf(header('content-type')),
        etag: header('etag'),
        modified: header('last-modified'),
        date: header('date'),
        body,
      };
    },
    async keep(address, page) {
      const failure = isSecret(address) ? null : await store.put(address.href, page);
      return failure === null ? null : problem('unusable-cache', withoutCredentials(address.href), failure);
    },
  };
}
