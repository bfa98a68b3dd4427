import type { TextLine } from './text-line.js';

/** What only text browsers draw: fields of forms and rules. */
const drawn = /\[ {5,}\]|━{10}/u;

/** What is rare in a copy out of a window: the bullets of lists, gaps between columns. */
const set = /^ {1,40}(?:[•□☆◦▪○■] ?|\* \S)|\S {4,}\S/u;

/** So many such lines show that a text browser printed the page. */
const leastSet = 3;

/** Whether a text browser printed the page, which wraps its lines and sets its quotes in. */
export function isFromTextBrowser(lines: readonly TextLine[]): boolean {
  let found = 0;
  for (const { raw } of lines) {
    if (drawn.test(raw)) return true;
    if (set.test(raw)) found++;
    if (found === leastSet) return true;
  }
  return false;
}
