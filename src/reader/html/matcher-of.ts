import { compile } from 'css-select';
import type { HtmlElement } from './cheerio.js';

/** Tells whether an element is one that a selector selects. */
export type Matches = (element: HtmlElement) => boolean;

/** What depends on the place of an element among those that are selected, or on where the search began; nothing. */
const notPlain = /:(?:first|last|eq|gt|lt|even|odd|nth|scope)(?![\w-])|^\s*(?:[>+~]|$)/u;

/** Every selector is a part of the program and none of a page, so that there is an end to them. */
const known = new Map<string, Matches | null>();

/**
 * What a selector asks of an element, wherever the search for it began; compiled once. `null` where that depends on
 * more than the element and its place on the page.
 */
export function matcherOf(selector: string): Matches | null {
  let matches = known.get(selector);
  if (matches === undefined) {
    matches = notPlain.test(selector) ? null : matcher(selector);
    known.set(selector, matches);
  }
  return matches;
}

/** A plain name of a tag or of a class in a selector of one element. */
const tagName = /^[a-z][a-z\d-]*/u;
const className = /\.([\w-]+)/u;

/** The same for a selector of one element, which most elements are told from by the first of its classes or the tag. */
export function compoundMatcher(compound: string): Matches {
  const matches = matcher(compound);
  const outside = compound.replace(/\[[^\]]*\]|\([^)]*\)/gu, '');
  const tag = tagName.exec(outside)?.[0];
  const [, first] = className.exec(outside) ?? [];
  if (first !== undefined)
    return (element) => element.attribs.class?.includes(first) === true && matches(element);
  return tag === undefined ? matches : (element) => element.name === tag && matches(element);
}

/** Nothing is remembered of the page, which may change between two questions. */
function matcher(selector: string): Matches {
  return compile<HtmlElement, HtmlElement>(selector, { cacheResults: false });
}
