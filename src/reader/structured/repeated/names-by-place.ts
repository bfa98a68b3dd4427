import type { HtmlElement, Page } from '../../html/page.js';
import { bareName, isName } from './marks.js';

/**
 * A name set in one of these right before a date with a time of day is that of an author, where nothing tells
 * better; headings of news and rows of bills have a day behind them.
 */
const emphasisTags = new Set('b strong h3 h4 h5 th cite'.split(' '));

const hasClock = /\d{1,2}[:h]\d{2}/u;

/** Whether an element is a name set in bold or as a heading. */
export function isEmphasisedName(element: HtmlElement, words: string): boolean {
  return emphasisTags.has(element.name) && isName(words) && bareName(words) !== null;
}

/**
 * Whether a name stands right before a date with a time of day, but for a few signs or one or two short words:
 * `Kim, on …`, `Kim wrote at …`.
 * @param before the words before the date
 */
export function announces(before: string, name: string, date: string): boolean {
  const at = before.lastIndexOf(name);
  const between = `${before.slice(at + name.length)} `;
  return (
    at !== -1 &&
    hasClock.test(date) &&
    /^[^\p{L}\p{N}]{0,4}(?:\p{L}{1,7}[^\p{L}\p{N}]{1,3}){0,2}$/u.test(between)
  );
}

/** What pictures of users have around the name in their alternative texts. */
const faceWords =
  /^(?:(?:avatar|photo|picture|profile picture) (?:of|de|von) )|(?:[’']s?)? (?:user )?(?:avatar|photo|picture|profile picture)$/iu;

/** The names that the pictures of a page give: in themes that mark names in no other way they are those of authors. */
export function namesOfFaces(page: Page): ReadonlySet<string> {
  const names = page
    .$('img[alt]')
    .toArray()
    .map(({ attribs }) => bareName((attribs.alt ?? '').trim().replace(faceWords, '')));
  return new Set(names.filter((name) => name !== null).filter(isName));
}
