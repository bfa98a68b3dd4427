import { cleanName } from '../clean-text.js';
import { pageAttribute, wholeNumber } from '../html/fields.js';
import type { ThreadFacts } from '../html/found-post.js';
import type { Page } from '../html/page.js';
import { firstGroup, pageAddress, pageTitle } from '../html/page-facts.js';
import { nextLinks } from './next-link.js';

/** Parameters that tell the page of a thread, or only who reads it. */
const passing =
  /^(?:page|paged|pageindex|pageno|page_no|pagenum|cpage|pg|p|part|start|tstart|st|offset|from|o|after|sid|s|phpsessid|highlight)$/iu;

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
    .replace(/(?<=\/thread-\d{1,12})-\d{1,4}-\d{1,4}(?=\.html$)/u, '')
    .replace(/[/_.-](?:page|paged|part|seite|pagina|pg|p)?[/_-]?\d{1,4}(?:\.html?)?\/?$/iu, '')
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
    new URL(address, 'https://relative.invalid/').pathname.replace(/(?:\.html?|\/)$/iu, '');
  return one !== null && two !== null && two === `${plain(own)}?`;
}

/** Addresses are relative to the one that the page says, else to its own. */
function absolute(page: Page, own: string | null, address: string): string {
  const base = pageAttribute(page, 'base[href]', 'href') ?? own ?? '';
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** The address to which most links to places in a page lead, such as those to single posts: `discuss.php?d=9#p101`. */
function addressOfPlaces(page: Page): string | null {
  const found = new Map<string, { readonly address: string; count: number }>();
  for (const { attribs } of page.$('a[href*="#"]').toArray()) {
    const [address = '', place = ''] = (attribs.href ?? '').split('#');
    const thread = address === '' || !/\d/u.test(place) ? null : threadOfAddress(address);
    if (thread === null) continue;
    const known = found.get(thread) ?? { address, count: 0 };
    known.count += 1;
    found.set(thread, known);
  }
  const [most] = [...found.values()].toSorted((one, other) => other.count - one.count);
  return most !== undefined && most.count > 1 ? most.address : null;
}

/** Whether two addresses are made alike, by the same path and parameters, and lead to different threads. */
function isOther(one: string, other: string): boolean {
  const makes = [one, other].map((address) => {
    if (!URL.canParse(address, 'https://relative.invalid/')) return null;
    const { pathname, searchParams } = new URL(address, 'https://relative.invalid/');
    const names = [...searchParams.keys()].filter((name) => !passing.test(name));
    return names.length === 0 ? null : `${pathname}?${names.sort().join('&')}`;
  });
  return makes[0] !== null && makes[0] === makes[1] && !sameThread(one, other);
}

function nextPage(page: Page, own: string | null): string | null {
  const places = own === null ? addressOfPlaces(page) : null;
  for (const link of nextLinks(page, own !== null).toArray()) {
    const address = cleanName(page.$(link).attr('href'));
    if (address === null || address.startsWith('#') || /^javascript:/iu.test(address)) continue;
    if (places !== null && isOther(places, absolute(page, places, address))) continue;
    if (own === null || sameThread(own, absolute(page, own, address))) return address;
  }
  return null;
}

/** The title without the name of the site that many pages append. */
function titleOf(page: Page): string | null {
  const headings = page.$('h1');
  const document = cleanName(page.$('head > title').first().text());
  return (
    (headings.length === 1 ? cleanName(headings.text()) : null) ??
    headings
      .toArray()
      .map((heading) => cleanName(page.$(heading).text()))
      .find((text) => text !== null && document?.startsWith(text) === true) ??
    pageTitle(page, 'h1[itemprop], main h1, article h1') ??
    pageAttribute(page, 'meta[name="twitter:title"]', 'content') ??
    document
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
