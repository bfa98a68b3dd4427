import type { TextManner } from './manners/manner.js';
import type { PostHeading } from './post-heading.js';
import type { TextLine } from './text-line.js';

const loneNumber = /^# ?(\d{1,6})$/u;

/**
 * The headings with those that have lost their date: lines with nothing but the number that is missing between two
 * headings, or the next behind the last. Only where the manner prints numbers so.
 */
export function withUndated(
  lines: readonly TextLine[],
  headings: readonly PostHeading[],
  manner: TextManner,
): readonly PostHeading[] {
  const first = headings[0];
  if (first === undefined || headings.some(({ number }) => number === null)) return headings;
  const isLone = (step: RegExp) => step.test('#1');
  if (!manner.headings.some((shape) => shape.length > 1 && shape.some(isLone))) return headings;
  if (
    !loneNumber.test(lines.slice(first.from, first.to).find(({ text }) => loneNumber.test(text))?.text ?? '')
  )
    return headings;
  const all: PostHeading[] = [];
  for (const [index, heading] of headings.entries()) {
    all.push(heading);
    const next = headings[index + 1];
    let number = heading.number ?? 0;
    for (let at = heading.to; at < (next?.from ?? lines.length); at++) {
      const found = Number(loneNumber.exec(lines[at]?.text ?? '')?.[1]);
      if (found !== number + 1 || found >= (next?.number ?? Number.POSITIVE_INFINITY)) continue;
      number = found;
      all.push({ from: at, to: at + 1, author: null, date: null, number, words: '', beside: false });
    }
  }
  return all;
}
