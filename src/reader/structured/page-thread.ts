import { cleanName } from '../clean-text.js';
import { pageAttribute, wholeNumber } from '../html/fields.js';
import type { ThreadFacts } from '../html/found-post.js';
import type { Page } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';

const nextLinks =
  'link[rel~="next"], a[rel~="next"], :is([class*="pag" i], nav) a[class*="next" i], ' +
  ':is([class*="pag" i], nav) [class*="next" i] > a';

/** Parameters that tell the page of a thread, or only who reads it. */
const passing = /^(?:page|pg|p|start|st|offset|from|o|after|sid|s|phpsessid|highlight)$/iu;

/**
 * What the addresses of all pages of one thread have in common: path and parameters without the number of the
 * page. `null` for what is no address.
 */
function threadOfAddress(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address, 'https://relative.invalid/');
  } catch {
    return null;
  }
  const path = url.pathname
    .replace(/[/_.-](?:page|seite|pagina|pg|p)?[/_-]?\d{1,4}(?:\.html?)?\/?$/iu, '')
    .replace(/(?:\.html?|\/)$/iu, '');
  const parameters = [...url.searchParams]
    .filter(([name]) => !passing.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return `${path}?${parameters.sort().join('&')}`;
}

/** `thread-title-4711` of an address without a page number keeps its number. */
function sameThread(own: string, other: string): boolean {
  const [one, two] = [threadOfAddress(own), threadOfAddress(other)];
  if (one === two) return true;
  const plain = (address: string) =>
    new URL(address, 'https://relative.invalid/').pathname.replace(/\/$/u, '');
  return two !== null && two === `${plain(own)}?`;
}

function nextPage(page: Page, address: string | null): string | null {
  return nextInThread(page, nextLinks, address, (next) =>
    address !== null && URL.canParse(next, 'https://relative.invalid/') && sameThread(address, next)
      ? address
      : null,
  );
}

/** The title without the name of the site that many pages append. */
function titleOf(page: Page): string | null {
  const headings = page.$('h1');
  return (
    (headings.length === 1 ? cleanName(headings.text()) : null) ??
    pageTitle(page, 'h1[itemprop], main h1, article h1') ??
    pageAttribute(page, 'meta[name="twitter:title"]', 'content') ??
    cleanName(page.$('head > title').first().text())
  );
}

/** What any page tells of its thread, whatever made it. */
export function pageThread(page: Page): ThreadFacts {
  const url = pageAddress(page);
  const current = page.$(
    '[aria-current="page"], [class*="pag" i] :is([class*="current" i], [class*="active" i])',
  );
  return {
    id: null,
    title: titleOf(page),
    url,
    page:
      wholeNumber(firstGroup(url, /[?&/](?:page|seite|pg)[=/-]?(\d{1,4})\b/iu)) ??
      wholeNumber(current.first().text()),
    nextPage: nextPage(page, url),
  };
}
