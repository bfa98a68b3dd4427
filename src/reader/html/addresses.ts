import { pageAttribute } from './fields.js';
import type { Page } from './page.js';

/** Turns an address of a page into an absolute one. */
export type ResolveAddress = (address: string | null) => string | null;

function parse(address: string, base: string | undefined): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/**
 * Reads addresses against the first of the bases that is absolute; without any a relative address stays relative.
 * Addresses that lead to no page, such as `javascript:` ones, are `null`.
 */
export function resolverAgainst(bases: readonly (string | null)[]): ResolveAddress {
  const base = bases.find((address) => address !== null && /^https?:/i.test(address)) ?? undefined;
  return (address) => {
    if (address === null) return null;
    const resolved = parse(address, base);
    if (resolved !== null) return /^https?:$/.test(resolved.protocol) ? resolved.href : null;
    return /^[a-z][a-z\d+.-]*:/i.test(address) ? null : address;
  };
}

/**
 * How the addresses of a page are read: against its `<base>`, its canonical address, `og:url` or where it was
 * fetched from.
 */
export function addressResolver(page: Page): ResolveAddress {
  return resolverAgainst([
    pageAttribute(page, 'base[href]', 'href'),
    pageAttribute(page, 'link[rel="canonical"]', 'href'),
    pageAttribute(page, 'meta[property="og:url"]', 'content'),
    page.document.url,
  ]);
}
