import { cleanLine } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { withoutEnds } from '../trim-ends.js';
import {
  attributionOpenings,
  attributionVerbs,
  verbsBeforeNames,
  wordsBehindNames,
} from './attribution-words.js';
import { paragraphElements } from './elements.js';
import { isBlank, isElement } from './nodes.js';
import type { HtmlElement, HtmlNode, Page, Selection } from './page.js';

const longestLine = 200;
const longestName = 60;

/** `quote from `, and `quote from: ` as well. */
const openings = attributionOpenings.flatMap((words) => {
  const folded = words.toLowerCase();
  return [folded, `${folded.trimEnd()}: `];
});

/** Their first letters: few lines begin like any of them. */
const firstLetters: ReadonlySet<string> = new Set(openings.map((words) => words.slice(0, 3)));

const verbs = attributionVerbs.split('|').map((verb) => ` ${verb}`);

/** `5 Jan 2012 - 04:12 PM`, `on 5 Jan`, `5 hours ago`: no part of a name. */
const datePart = /\d{1,2}[:.]\d{2}|^\s*(?:on|am|le|el|il|den)\s.*\d|\d{4}/iu;

/** `NAME (5 Jan 2012 - 04:12 PM)`, as IP.Board 3 has it in some languages. */
function withoutDateInBrackets(text: string): string {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  return open > 0 && datePart.test(text.slice(open + 2, -1)) ? text.slice(0, open) : text;
}

function withoutDates(line: string): string {
  const text = withoutDateInBrackets(line);
  const parts = text.split(', ');
  if (parts.length === 1) return text;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return datePart.test(last) && !datePart.test(first) ? first : last;
}

/** What stands between a verb or a name and the date behind it. */
const beforeDate = /\s(?:on|at|am|le|el|il|den|op|em|dnia|vom|в|发表于|發表於)\s/giu;

/** `Kim on May 3, 2019, 7:15 am` → `Kim`. */
export function withoutDateBehind(text: string): string {
  for (const { index, 0: word } of text.matchAll(beforeDate)) {
    const rest = text.slice(index + word.length);
    if (index > 0 && datePart.test(rest) && readVisibleDate(rest) !== null) return text.slice(0, index);
  }
  return text;
}

function withoutMarks(name: string): string {
  return withoutEnds(name, /[\s@„“”"«»‘’]/u, /[\s„“”"«»‘’]/u);
}

/** `NAME said`, `NAME, on 5 Jan 2012, said`. */
function nameBeforeVerb(line: string): string | null {
  const folded = line.toLowerCase();
  const verb = verbs.find((ending) => folded.endsWith(ending));
  return verb === undefined ? null : named(withoutDates(line.slice(0, -verb.length).replace(/,\s*$/u, '')));
}

/**
 * The name in the line that stands over a quote, in the languages of `attribution-words.ts`, with or without a
 * date: `NAME wrote:`, `On 5/1/2012 at 4:12 PM, NAME said:`, `NAME, on 5 Jan 2012, said:`, `Zitat von „NAME“`.
 * `null` for any other line.
 */
export function attributedName(text: string | null): string | null {
  const whole = cleanLine((text ?? '').replace(/\s/gu, ' '));
  if (whole === '' || whole.length > longestLine) return null;
  const line = whole.replace(/[\s»↑→:.…]+$/u, '');
  const folded = line.toLowerCase();
  const opening = firstLetters.has(folded.slice(0, 3))
    ? openings.find((words) => folded.startsWith(words))
    : undefined;
  if (opening !== undefined) return named(withoutDateBehind(line.slice(opening.length)));
  if (!/[»↑→:]$|\s(?:writes|wrote|schreibt|schrieb)(?:\.{3}|…)$/iu.test(whole)) return null;
  const found = nameBeforeVerb(line) ?? nameBeforeVerb(withoutDateBehind(line));
  if (found !== null) return found;
  const before = verbsBeforeNames.find((words) => folded.includes(words));
  if (before === undefined) return null;
  return named(line.slice(folded.indexOf(before) + before.length).replace(wordsBehindNames, ''));
}

/** `NAME (Reply 3)`, `NAME (Thread starter)`: what boards say of the quoted post. */
const placeBehind =
  /\s\((?:(?:reply|post|message|antwort|beitrag)\s?#?\d+|#\d+|thread starter|topic starter|op)\)$/iu;

function named(words: string): string | null {
  const name = withoutMarks(words).replace(placeBehind, '');
  return name === '' || name.length > longestName ? null : name;
}

/** The nodes of the first line of an element, and the element whose line it is. */
function firstLine(element: HtmlElement): readonly HtmlNode[] {
  const line: HtmlNode[] = [];
  const hasWords = () => line.some((node) => node.type !== 'text' || node.data.trim() !== '');
  for (const node of element.children) {
    if (isElement(node) && (node.name === 'hr' || node.name === 'br') && !hasWords()) continue;
    if (isElement(node) && paragraphElements.has(node.name)) {
      return hasWords() || node.name === 'blockquote' ? line : firstLine(node);
    }
    if (isElement(node) && node.name === 'br') return line;
    line.push(node);
  }
  return line;
}

/** Own words seldom hold a date; with one such a line before a quote belongs to it. */
const longDate = /\d{4}.*\d{1,2}:\d{2}/u;

/** The paragraph of its own that stands before a quote and announces it, with a date. */
function announcement(quote: Selection): string | null {
  const before = quote.prev('p, div');
  const text = before.text().slice(0, 2 * longestLine);
  const name = longDate.test(text) ? attributedName(text) : null;
  if (name !== null) before.addClass('attribution');
  return name;
}

/**
 * A copy of a post's body in which the paragraphs that announce its quotes, with a date, are elements `.attribution`,
 * and the names in them the `data-author` of the quotes.
 * @param quotes selects the quotes that may be announced
 */
export function markAnnouncements(page: Page, body: Selection, quotes: string): Selection {
  if (body.find(quotes).length === 0) return body;
  const copy = body.clone();
  for (const element of copy.find(quotes).toArray()) {
    const quote = page.$(element);
    const name = announcement(quote);
    if (name !== null) quote.attr('data-author', name);
  }
  return copy;
}

/** The first line of an element, of which only the `<cite>` that opens it where that alone announces a quote. */
function openingLine(page: Page, element: HtmlElement): readonly HtmlNode[] {
  const line = firstLine(element);
  const opening = line.find((node) => !isBlank(node));
  if (opening === undefined || !isElement(opening) || opening.name !== 'cite') return line;
  return attributedName(page.$(opening).text()) === null ? line : [opening];
}

/** Whether an element opens with a line `NAME wrote:`. */
export function namesItself(page: Page, element: HtmlElement): boolean {
  return attributedName(page.$([...openingLine(page, element)]).text()) !== null;
}

/**
 * A copy of a post's body in which the lines `NAME wrote:` that open its quotes are elements `.attribution`, for
 * platforms that write them as plain words. A name that stands before its quote becomes its `data-author`.
 * @param quotes selects the quotes
 */
export function markAttributions(page: Page, body: Selection, quotes: string): Selection {
  const copy = body.clone();
  for (const element of copy.find(quotes).toArray()) {
    if (namesItself(page, element))
      page.$([...openingLine(page, element)]).wrapAll('<cite class="attribution"></cite>');
    else {
      const quote = page.$(element);
      const name = quote.is('[data-author], [data-username]') ? null : announcement(quote);
      if (name !== null) quote.attr('data-author', name);
    }
  }
  return copy;
}

/** The first that `selector` finds in a quote, but not in the quotes nested in it. */
export function firstOfQuote(quote: Selection, selector: string, quotes: string): Selection {
  return quote.find(selector).not(quote.find(quotes).find(selector)).first();
}
