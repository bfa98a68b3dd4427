import { markAttributions, namesItself } from '../html/attribution.js';
import { isBlank, isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Page, Selection } from '../html/page.js';
import { markAttribute, markBody } from './mark-body.js';
import { nameQuote } from './name-quote.js';
import { announcesQuote, isLabel } from './quote-line.js';
import { wrapQuotedParagraphs } from './quoted-paragraphs.js';

export const quoteMark = `[${markAttribute}="quote"]`;

const blockTags = new Set('p div blockquote ul ol table pre section'.split(' '));

const isBlock = (node: HtmlNode) => isElement(node) && blockTags.has(node.name);

/** The nodes of the line that stands right above an element. */
function lineAbove(element: HtmlElement): readonly HtmlNode[] {
  const line: HtmlNode[] = [];
  for (let node = element.prev; node !== null; node = node.prev) {
    const ends = isBlock(node) || (isElement(node) && node.name === 'br');
    if (ends && line.some((before) => !isBlank(before))) break;
    if (isBlock(node)) return isElement(node) && node.attribs[markAttribute] === undefined ? [node] : [];
    if (!ends) line.unshift(node);
  }
  return line;
}

/** Makes the line above a quote its attribution, where it is one. Changes the body. */
function takeLineAbove(page: Page, quote: HtmlElement): void {
  const line = page.$([...lineAbove(quote)]);
  const [only, ...others] = line.toArray();
  const isCite = others.length === 0 && only !== undefined && isElement(only) && only.name === 'cite';
  const text = isCite ? `${line.text()}:` : line.text();
  const isNamed = quote.children.some((child) => isElement(child) && child.name === 'cite');
  // Over a quote within a quote that names its own author it opens the outer one.
  const isOuters = page.$(quote).parent().closest(quoteMark).length > 0 && namesItself(page, quote);
  const names = announcesQuote(text) && !isNamed && !isOuters;
  if (names) page.$(quote).prepend(page.$('<cite class="attribution"></cite>').text(text));
  if (names || isLabel(text)) line.remove();
}

/**
 * A copy of the body of a post of unknown software, in which quotes, spoilers and chrome are marked and the quotes
 * are named: by their attributes and titles, and by lines `NAME wrote:` above them or at their beginning.
 */
export function prepareBody(page: Page, body: Selection): Selection {
  const copy = body.clone();
  wrapQuotedParagraphs(page, copy);
  for (const element of copy.toArray()) markBody(element);
  for (const quote of copy.find(quoteMark).toArray()) {
    const selection = page.$(quote);
    if (selection.text().trim() === '' && selection.find('img').length === 0) selection.remove();
    else takeLineAbove(page, quote);
  }
  const prepared = markAttributions(page, copy, quoteMark);
  for (const quote of prepared.find(quoteMark).toArray()) {
    if (quote.attribs[markAttribute] === 'quote') nameQuote(page, quote);
  }
  return prepared;
}
