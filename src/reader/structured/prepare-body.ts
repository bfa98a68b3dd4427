import { cleanLine } from '../clean-text.js';
import { attributedName, markAttributions } from '../html/attribution.js';
import { quoteWords } from '../html/attribution-words.js';
import { isBlank, isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Page, Selection } from '../html/page.js';
import { markAttribute, markBody } from './mark-body.js';
import { nameQuote } from './name-quote.js';

export const quoteMark = `[${markAttribute}="quote"]`;

/** With these a sentence begins, not the name in `NAME wrote:`. Lower case. */
const sentenceOpenings = new Set(
  (
    'the a an he she they it i we you my our your his her their this that these those and but so then who der die ' +
    'das er sie es ich wir le la il elle on je nous el ella lo un una'
  ).split(' '),
);

/** Lines that stand above a quote and name nobody. Lower case. */
const labels: readonly string[] = [
  ...quoteWords,
  'in reply to',
  'in response to',
  'antwort auf',
  'en réponse à',
  'в ответ на',
];

const blockTags = new Set('p div blockquote ul ol table pre section'.split(' '));

function isLabel(line: string): boolean {
  const words = cleanLine(line.replace(/\s+/gu, ' ')).toLowerCase();
  return words.endsWith(':') && labels.includes(words.slice(0, -1).trim());
}

function announcesQuote(line: string): boolean {
  const words = attributedName(line)?.split(' ') ?? [];
  return words.length > 0 && !(words.length > 1 && sentenceOpenings.has((words[0] ?? '').toLowerCase()));
}

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
  const text = line.text();
  const names =
    announcesQuote(text) && !quote.children.some((child) => isElement(child) && child.name === 'cite');
  if (names) page.$(quote).prepend(page.$('<cite class="attribution"></cite>').text(text));
  if (names || isLabel(text)) line.remove();
}

/**
 * A copy of the body of a post of unknown software, in which quotes, spoilers and chrome are marked and the quotes
 * are named: by their attributes and titles, and by lines `NAME wrote:` above them or at their beginning.
 */
export function prepareBody(page: Page, body: Selection): Selection {
  const copy = body.clone();
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
