import { cleanName } from '../clean-text.js';
import { pageAttribute } from './fields.js';
import type { Page } from './page.js';
import { savedFrom } from './saved-from.js';

/** The address that the page gives itself, else the one that it was fetched or saved from. */
export function pageAddress(page: Page): string | null {
  return (
    pageAttribute(page, 'link[rel="canonical"]', 'href') ??
    pageAttribute(page, 'meta[property="og:url"]', 'content') ??
    page.document.url ??
    savedFrom(page)
  );
}

/** The words of the first title that `selector` finds, less what `without` selects in it; else the page's own title. */
export function pageTitle(page: Page, selector: string, without = ''): string | null {
  const title = page.$(selector).first().clone();
  if (without !== '') title.find(without).remove();
  return cleanName(title.text()) ?? pageAttribute(page, 'meta[property="og:title"]', 'content');
}

/** The same for the first of several selectors that finds anything. */
export function firstTitle(page: Page, selectors: readonly string[], without = ''): string | null {
  return pageTitle(page, selectors.find((selector) => page.$(selector).length > 0) ?? '', without);
}

/**
 * The title of the document without the page's number and the board's name: `Title - Page 2 - Board`.
 * @param between what stands between its parts
 */
export function documentTitle(page: Page, between: string): string | null {
  const parts = page.$('head > title').first().text().split(between);
  const numbered = parts.findIndex((part, at) => at > 0 && /^\p{L}{1,12}\s\d+$/u.test(part.trim()));
  const end = numbered === -1 ? Math.max(1, parts.length - 1) : numbered;
  return cleanName(parts.slice(0, end).join(between));
}

/**
 * The first of the links that leads to the same thread; a link `next` may lead to the next thread of the board.
 * @param threadOf the thread's id in an address, `null` when there is none
 */
export function nextInThread(
  page: Page,
  selector: string,
  id: string | null,
  threadOf: (address: string) => string | null,
): string | null {
  const base = threadBase(pageAddress(page));
  for (const element of page.$(selector).toArray()) {
    const address = cleanName(page.$(element).attr('href'));
    if (address === null || address.startsWith('#') || /^javascript:/iu.test(address)) continue;
    const found = threadOf(address);
    if (id === null || found === id || (found === null && base !== null && address.startsWith(base)))
      return address;
  }
  return null;
}

/** What the addresses of all pages of a thread begin with where it has no id in them: `…/title/15/` → `…/title/`. */
function threadBase(address: string | null): string | null {
  if (address === null || address.includes('?')) return null;
  const base = address.replace(/(?:page-?)?\d{1,6}\/?$/u, '');
  return base.split('/').length > 4 ? base : null;
}

/** The digits that follow `prefix` at the start of a text: `post-123` → `123`; `null` without them. */
export function idAfter(text: string | null | undefined, prefix: string): string | null {
  const rest = text?.startsWith(prefix) === true ? text.slice(prefix.length).trim() : '';
  return /^\d+$/u.test(rest) ? rest : null;
}

/** The first group of a pattern in a text, `null` when it does not match. */
export function firstGroup(text: string | null | undefined, pattern: RegExp): string | null {
  return pattern.exec(text ?? '')?.[1] ?? null;
}
