import { cleanLine } from '../clean-text.js';
import { quoteWords } from './attribution-words.js';
import type { HtmlNode, Page, Selection } from './page.js';

/** Whether a text is the word for a quote, with or without a colon, in any language. */
export function isQuoteLabel(text: string): boolean {
  return quoteWords.includes(cleanLine(text.replace(/\n|:\s*$/gu, ' ')).toLowerCase());
}

const isLabel = (text: string): boolean => text.trimEnd().endsWith(':') && isQuoteLabel(text);

const isBlank = (node: HtmlNode): boolean =>
  (node.type === 'text' && node.data.trim() === '') || ('name' in node && node.name === 'br');

/** Takes the line `Quote:`, in any language, from right before an element; whether there was one. */
export function removeQuoteLabel(element: HtmlNode, page: Page): boolean {
  let before: HtmlNode | null = element.previousSibling;
  while (before !== null && isBlank(before)) before = before.previousSibling;
  if (before === null) return false;
  const node = page.$(before);
  if (!isLabel(node.text())) return false;
  node.remove();
  return true;
}

/**
 * A copy of a post's body without the lines `Quote:` that are written right before its quotes.
 * @param quotes selects the quotes
 */
export function withoutQuoteLabels(body: Selection, quotes: string, page: Page): Selection {
  const copy = body.clone();
  for (const element of copy.find(quotes).toArray()) removeQuoteLabel(element, page);
  return copy;
}
