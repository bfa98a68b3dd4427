import { cleanLine } from '../clean-text.js';
import { isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode } from '../html/page.js';
import {
  chromeClass,
  chromePart,
  chromeRoles,
  chromeTags,
  codeClass,
  codeTitleClass,
  editNoteOpenings,
  quoteClass,
  quoteContentClass,
  quoteHeaderClass,
  quoteTags,
  quoteTitleClass,
  quoteTitleTags,
  spoilerClass,
} from './body-words.js';
import { classWords as classesOf } from './class-words.js';

/** The attribute that tells what an element of a body is: `quote`, `spoiler` or `chrome`. */
export const markAttribute = 'data-mark';

/** Whether an element is a quote. */
export function isQuote(element: HtmlElement): boolean {
  if (element.name === 'blockquote') return !isPostItself(element);
  return quoteTags.has(element.name) && quoteClass.test(classesOf(element));
}

/** Whether a `<blockquote>` holds a whole post, as kbin and Mbin have it: `id="entry-comment-12"`, class `comment`. */
function isPostItself({ attribs }: HtmlElement): boolean {
  const classes = (attribs.class ?? '').split(/\s+/u);
  return classes.includes('comment') && /comment-\d+$/u.test(attribs.id ?? '');
}

function isSpoiler(element: HtmlElement): boolean {
  return element.name === 'details' || spoilerClass.test(classesOf(element));
}

/** Whether an element says that nobody sees it. */
export function isHidden({ attribs }: HtmlElement): boolean {
  return 'hidden' in attribs || /display:\s?none/iu.test(attribs.style ?? '');
}

/** Longer texts are no notes of an edit. */
const longestNote = 160;

/** The text of a node; as soon as it is too long for a note, the rest is left out. */
function shortText(node: HtmlNode): string {
  if (node.type === 'text') return node.data;
  if (!isElement(node)) return '';
  let text = '';
  for (const child of node.children) {
    text += shortText(child);
    if (text.length > 4 * longestNote) break;
  }
  return text;
}

/** `[Last edited by Kim at 10:05]`: known by its beginning and its date. */
function isEditNote(element: HtmlElement): boolean {
  if (element.name === 'li' || element.name === 'td') return false;
  const text = cleanLine(shortText(element).replace(/\s+/gu, ' ')).replace(/^[[({*\s]+/u, '');
  if (text.length > longestNote || !/\d/u.test(text)) return false;
  const folded = text.toLowerCase();
  return editNoteOpenings.some((words) => folded.startsWith(words));
}

function isChrome(element: HtmlElement, inSpoiler: boolean): boolean {
  const classes = classesOf(element);
  return (
    chromeTags.has(element.name) ||
    chromeRoles.has(element.attribs.role ?? '') ||
    quoteHeaderClass.test(classes) ||
    chromePart.test(classes) ||
    chromeClass.test(classes) ||
    isEditNote(element) ||
    (isHidden(element) && !inSpoiler)
  );
}

/** Whether an element is the title of the code that it is a child of: `Code:`, `Select all`. */
function isCodeTitle(element: HtmlElement, parent: HtmlElement): boolean {
  if (!codeClass.test(classesOf(parent))) return false;
  return element.name === 'dt' || codeTitleClass.test(classesOf(element));
}

/** Whether an element is the title of the quote that it is a child of. */
export function isQuoteTitle(element: HtmlElement): boolean {
  return quoteTitleTags.has(element.name) || (!isQuote(element) && quoteTitleClass.test(classesOf(element)));
}

/** Whether an element may hold the words of the quote that it is a child of. */
export function isQuoteContent(element: HtmlElement): boolean {
  return element.name === 'blockquote' || quoteContentClass.test(classesOf(element));
}

/** Whether an element right above a quote is its title. */
export const isQuoteHeader = (element: HtmlElement): boolean => quoteHeaderClass.test(classesOf(element));

/** Marks what the elements in a body are, by the names that most themes use. Changes the elements. */
export function markBody(element: HtmlElement, inSpoiler = false): void {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const spoiler = isSpoiler(child);
    const mark = isQuote(child)
      ? 'quote'
      : isChrome(child, inSpoiler || spoiler) || isCodeTitle(child, element)
        ? 'chrome'
        : spoiler
          ? 'spoiler'
          : null;
    if (mark === null) delete child.attribs[markAttribute];
    else child.attribs[markAttribute] = mark;
    markBody(child, inSpoiler || spoiler);
  }
}
