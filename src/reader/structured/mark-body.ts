import { isElement } from '../html/nodes.js';
import type { HtmlElement } from '../html/page.js';
import {
  chromeClass,
  chromePart,
  chromeRoles,
  chromeTags,
  quoteClass,
  quoteContentClass,
  quoteHeaderClass,
  quoteTags,
  quoteTitleClass,
  quoteTitleTags,
  spoilerClass,
} from './body-words.js';

/** The attribute that tells what an element of a body is: `quote`, `spoiler` or `chrome`. */
export const markAttribute = 'data-mark';

const classesOf = ({ attribs }: HtmlElement): string => attribs.class ?? '';

/** Whether an element is a quote. */
export function isQuote(element: HtmlElement): boolean {
  return (
    element.name === 'blockquote' || (quoteTags.has(element.name) && quoteClass.test(classesOf(element)))
  );
}

function isSpoiler(element: HtmlElement): boolean {
  return element.name === 'details' || spoilerClass.test(classesOf(element));
}

function isHidden({ attribs }: HtmlElement): boolean {
  return 'hidden' in attribs || /display:\s?none/iu.test(attribs.style ?? '');
}

function isChrome(element: HtmlElement, inSpoiler: boolean): boolean {
  const classes = classesOf(element);
  return (
    chromeTags.has(element.name) ||
    chromeRoles.has(element.attribs.role ?? '') ||
    quoteHeaderClass.test(classes) ||
    chromePart.test(classes) ||
    chromeClass.test(classes) ||
    (isHidden(element) && !inSpoiler)
  );
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
      : isChrome(child, inSpoiler || spoiler)
        ? 'chrome'
        : spoiler
          ? 'spoiler'
          : null;
    if (mark === null) delete child.attribs[markAttribute];
    else child.attribs[markAttribute] = mark;
    markBody(child, inSpoiler || spoiler);
  }
}
