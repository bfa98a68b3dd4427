import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { attributedName } from '../html/attribution.js';
import { quoteWords } from '../html/attribution-words.js';
import { isBlank, isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Page } from '../html/page.js';
import { isQuoteContent, isQuoteHeader, isQuoteTitle, markAttribute } from './mark-body.js';

/** The attribute of a quote that names the quoted one. */
export const nameAttribute = 'data-quoted';

/** Attributes in which platforms name the quoted one. `cite` holds an address on most pages, a name on some. */
const namingAttributes = ['data-author', 'data-quote', 'data-username', 'data-name', 'cite'];

const longestName = 40;
const mostWords = 4;

const wrappers = new Set('div section blockquote table tbody tr td'.split(' '));

/** The element that holds all of a quote: some themes wrap it in one or two others. */
function unwrapped(quote: HtmlElement): HtmlElement {
  const [only, ...others] = quote.children.filter((node) => !isBlank(node));
  if (only === undefined || others.length > 0 || !isElement(only)) return quote;
  return wrappers.has(only.name) && !isQuoteTitle(only) ? unwrapped(only) : quote;
}

/** A title that is nothing but a name. */
function plainName(title: string): string | null {
  const name = title.replace(/[\s:↑»]+$/u, '');
  const isName = name !== '' && name.length <= longestName && name.split(' ').length <= mostWords;
  return isName && readVisibleDate(name) === null && !quoteWords.includes(name.toLowerCase()) ? name : null;
}

function nameIn(page: Page, title: HtmlElement | undefined): string | null {
  const text = title === undefined ? null : cleanName(page.$(title).text());
  return text === null ? null : (attributedName(text) ?? attributedName(`${text}:`) ?? plainName(text));
}

function headerAbove(quote: HtmlElement): HtmlElement | undefined {
  let above: HtmlNode | null = quote.prev;
  while (above !== null && isBlank(above)) above = above.prev;
  return above !== null && isElement(above) && isQuoteHeader(above) ? above : undefined;
}

/**
 * Finds out whom a quote quotes, and leaves only the quoted words in it: its title becomes chrome, an element that
 * holds the words is no quote of its own. Changes the quote.
 */
export function nameQuote(page: Page, quote: HtmlElement): void {
  const inner = unwrapped(quote);
  const children = inner.children.filter(isElement);
  const title = children.find(isQuoteTitle);
  const content = children.find((child) => child !== title && isQuoteContent(child));
  const others = inner.children.filter((node) => node !== title && node !== content && !isBlank(node));
  if (inner !== quote) delete inner.attribs[markAttribute];
  if (content !== undefined && title !== undefined && others.length === 0)
    delete content.attribs[markAttribute];
  if (title !== undefined) title.attribs[markAttribute] = 'chrome';
  const attribute = namingAttributes
    .map((name) => cleanName(quote.attribs[name] ?? inner.attribs[name]))
    .find((value) => value !== null && !value.includes('/'));
  const line = attributedName(cleanName(page.$(quote).find('cite.attribution').first().text()));
  const name = attribute ?? nameIn(page, title ?? headerAbove(quote)) ?? line;
  if (name === null) delete quote.attribs[nameAttribute];
  else quote.attribs[nameAttribute] = name;
}
