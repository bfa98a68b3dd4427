import { cleanName } from '../clean-text.js';
import { attributedName } from '../html/attribution.js';
import { isBlank, isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Page } from '../html/page.js';
import { isQuoteContent, isQuoteHeader, isQuoteTitle, markAttribute } from './mark-body.js';
import { leadOf } from './quote-lead.js';
import { nameInLine, plainName } from './quote-line.js';

/** The attribute of a quote that names the quoted one. */
export const nameAttribute = 'data-quoted';

/** Attributes in which platforms name the quoted one. `cite` holds an address on most pages, a name on some. */
const namingAttributes = ['data-author', 'data-quote', 'data-username', 'data-name', 'cite'];

/** The same for names that are folded or of an account, where a title may show the name as it is. */
const handleAttributes = ['data-mention', 'author'];

const wrappers = new Set('div section blockquote table tbody tr td font'.split(' '));

/** The element that holds all of a quote: some themes wrap it in one or two others. */
function unwrapped(quote: HtmlElement): HtmlElement {
  const [only, ...others] = quote.children.filter((node) => !isBlank(node));
  if (only === undefined || others.length > 0 || !isElement(only)) return quote;
  return wrappers.has(only.name) && !isQuoteTitle(only) ? unwrapped(only) : quote;
}

function nameIn(page: Page, title: HtmlElement | undefined): string | null {
  if (title === undefined) return null;
  const words = page.$(title).clone();
  words.find('time, abbr, [datetime], [data-timestamp]').remove();
  const text = cleanName(words.text());
  return text === null ? null : (nameInLine(text) ?? plainName(text));
}

/** The element above that is the title of a quote: by its class, or the row of a table that names the quoted one. */
function headerAbove(page: Page, quote: HtmlElement): HtmlElement | undefined {
  const isCell = quote.name === 'td' && quote.parent !== null && isElement(quote.parent);
  let above: HtmlNode | null = isCell ? (page.$(quote).parent().prev().get(0) ?? null) : quote.prev;
  while (above !== null && isBlank(above)) above = above.prev;
  if (above === null || !isElement(above)) return undefined;
  const isTitle = isCell ? nameInLine(page.$(above).text()) !== null : isQuoteHeader(above);
  return isTitle ? above : undefined;
}

const openingOf = ({ children }: HtmlElement) =>
  children
    .filter((node) => !isBlank(node))
    .slice(0, 1)
    .filter(isElement);

/** The `<cite>` that opens the first paragraph of a quote. */
function citeIn(quote: HtmlElement): HtmlElement | undefined {
  const [first] = openingOf(quote);
  const [opening] = first?.name === 'p' ? openingOf(first) : [];
  return opening?.name === 'cite' ? opening : undefined;
}

/** An attribute of a quote that is a name, not an address. */
function attributeIn(names: readonly string[], elements: readonly HtmlElement[]): string | null {
  const values = names.flatMap((name) => elements.map(({ attribs }) => cleanName(attribs[name])));
  return values.find((value) => value !== null && !value.includes('/'))?.replace(/^@/u, '') ?? null;
}

/**
 * Finds out whom a quote quotes, and leaves only the quoted words in it: its title becomes chrome, an element that
 * holds the words is no quote of its own. Changes the quote.
 */
export function nameQuote(page: Page, quote: HtmlElement): void {
  const inner = unwrapped(quote);
  const children = inner.children.filter(isElement);
  const title = children.find(isQuoteTitle) ?? citeIn(inner);
  const content = children.find((child) => child !== title && isQuoteContent(child));
  const others = inner.children.filter((node) => node !== title && node !== content && !isBlank(node));
  const lead = title === undefined ? leadOf(page, inner) : null;
  const above = headerAbove(page, quote);
  if (inner !== quote) delete inner.attribs[markAttribute];
  if (content !== undefined && title !== undefined && others.length === 0)
    delete content.attribs[markAttribute];
  for (const heading of [title, above]) if (heading !== undefined) heading.attribs[markAttribute] = 'chrome';
  if (lead !== null) page.$([...lead.nodes]).wrapAll('<cite class="attribution"></cite>');
  const line = attributedName(cleanName(page.$(quote).find('cite.attribution').first().text()));
  const name =
    attributeIn(namingAttributes, [quote, inner]) ??
    nameIn(page, title ?? above) ??
    lead?.name ??
    line ??
    attributeIn(handleAttributes, [quote, inner]);
  if (name === null) delete quote.attribs[nameAttribute];
  else quote.attribs[nameAttribute] = name;
}
