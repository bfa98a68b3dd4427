import { withUserOf } from '../../source/live/with-user-of.js';

/**
 * The address of a thread's next page as it is asked for: without its fragment, and by https where the page itself came by it,
 * since many a forum writes its addresses as it did before it had https. A name and password go with it.
 * @param from the page that names it
 * @returns why it is not followed, when the page leads to another site
 */
export function nextAddress(from: URL, nextPage: string): URL | string {
  if (!URL.canParse(nextPage, from.href)) return 'the address of its next page is none';
  const next = new URL(nextPage, from.href);
  if (siteOf(next) !== siteOf(from)) return `its next page is on another site, ${next.host}`;
  next.hash = '';
  next.host = from.host;
  next.protocol = from.protocol;
  return withUserOf(next, from);
}

/** Pages of one site are named with and without `www.`; a port is another server. */
function siteOf({ hostname, port }: URL): string {
  return `${hostname.replace(/^www\./u, '')}:${port}`;
}
