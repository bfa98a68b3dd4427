import { answerMark } from '../answered-subject.js';
import { cleanLine } from '../clean-text.js';
import type { Page, Selection } from '../html/page.js';

const longestSubject = 300;

const lineOf = (text: string): string => cleanLine(text.replace(/\n/gu, ' ')).toLowerCase();

/**
 * A copy of a post's body without the subject of the thread as its first line, which is what an import makes of
 * the titles that posts once had: `Re: some title`. Other first lines stay.
 */
export function withoutSubject(body: Selection, title: () => string | null, page: Page): Selection {
  const copy = body.clone();
  const first = copy
    .contents()
    .toArray()
    .find((node) => page.$(node).text().trim() !== '');
  if (first === undefined) return copy;
  const line = lineOf(page.$(first).text().slice(0, longestSubject));
  if (
    answerMark.test(line) &&
    line.replace(answerMark, '') === lineOf(title() ?? '').replace(answerMark, '')
  ) {
    page.$(first).remove();
  }
  return copy;
}
