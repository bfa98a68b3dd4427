import { pageAttribute } from './fields.js';
import { ownAddress } from './own-address.js';
import type { Page } from './page.js';
import { savedFrom } from './saved-from.js';

/** Turns an address of a page into an absolute one. */
export type ResolveAddress = (address: string | null) => string | null;

const isAbsolute = (address: string | null) => address !== null && /^https?:/i.test(address);

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
  const base = bases.find(isAbsolute) ?? undefined;
  return (address) => {
    if (address === null) return null;
    const resolved = parse(address, base);
    if (resolved !== null) return /^https?:$/.test(resolved.protocol) ? resolved.href : null;
    return /^[a-z][a-z\d+.-]*:/i.test(address) ? null : address;
  };
}

/**
 * How the addresses of a page are read: against its `<base>`, where it was fetched from, its canonical address, `og:url`,
 * where it was saved from, else the address of its site, or of a link that it writes both in full and in short.
 * @param home the address of the site, where the page tells it in a way of its platform
 */
export function addressResolver(page: Page, home: string | null = null): ResolveAddress {
  const told = [
    pageAttribute(page, 'base[href]', 'href'),
    page.document.url,
    pageAttribute(page, 'link[rel="canonical"]', 'href'),
    pageAttribute(page, 'meta[property="og:url"]', 'content'),
    savedFrom(page),
    home,
  ];
  const bases = told.some(isAbsolute) ? told : [ownAddress(page)];
  const [base = null] = told;
  // A base may be relative itself: `/community/`.
  return resolverAgainst(base === null ? bases : [resolverAgainst(bases)(base), ...bases]);
}
