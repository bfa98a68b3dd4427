import { cleanName } from '../clean-text.js';
import { attributedName } from '../html/attribution.js';
import type { MarkedQuote } from '../html/body.js';
import { paragraphElements } from '../html/elements.js';
import { attributeAt } from '../html/fields.js';
import { isBlank, isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Page, Selection } from '../html/page.js';
import { firstGroup } from '../html/page-facts.js';
import { isQuoteLabel } from '../html/quote-labels.js';
import { quotedBy } from '../html/quoted-by.js';

/** The quotes: a block since version 2, before it a table that holds a table. */
export const yabbQuotes = 'div.quote, table:has(> tbody > tr > td > table.quote)';

const isBreak = (node: HtmlNode): boolean => isElement(node) && node.name === 'br';

/** Whether a heading begins with an element: with the link to the quoted, in bold up to version 1, or with `Quote:`. */
function opensHeading(page: Page, node: HtmlNode): boolean {
  if (!isElement(node)) return false;
  return node.name === 'a' || page.$(node).find('a').length > 0 || isQuoteLabel(page.$(node).text());
}

/** The nodes of the heading that stands over an element, in a line of its own or at the end of one. */
function headingOver(page: Page, element: HtmlElement): readonly HtmlNode[] {
  const line: HtmlNode[] = [];
  let { prev } = element;
  while (prev !== null && (isBlank(prev) || isBreak(prev))) prev = prev.prev;
  for (; prev !== null && !isBreak(prev); prev = prev.prev) {
    if (isElement(prev) && (prev.name === 'cite' || paragraphElements.has(prev.name))) return [];
    line.unshift(prev);
    if (opensHeading(page, prev)) return line;
  }
  return [];
}

/**
 * A copy of a post's words in which each quote begins with the line that stands over it: `NAME wrote on DATE:`,
 * before version 2 `on DATE, NAME wrote:`, without a name `Quote:`.
 */
export function withQuoteHeadings(page: Page, body: Selection): Selection {
  const copy = body.clone();
  for (const element of copy.find(yabbQuotes).toArray()) {
    const nodes = page.$([...headingOver(page, element)]);
    if (cleanName(nodes.text())?.endsWith(':') !== true) continue;
    page.$(element).prepend(page.$('<cite class="heading"></cite>').append(nodes));
  }
  return copy;
}

/** `NAME wrote` and `Quote from NAME` are the text of a link, `NAME` alone where it leads to the member. */
function quotedName(link: Selection): string | null {
  const words = cleanName(link.text());
  if (words === null || link.is('[href*="action=viewprofile"]')) return words;
  return attributedName(words) ?? quotedBy(`${words}:`);
}

/** Author, post and words of a quote that begins with its heading. */
export function yabbQuote(quote: Selection): MarkedQuote {
  const heading = quote.children('cite.heading').first();
  return {
    author: quotedName(heading.find('a').first()),
    postId: firstGroup(attributeAt(heading, 'a[href*="num="]', 'href'), /#(\d+)$/u),
    words: quote,
  };
}
