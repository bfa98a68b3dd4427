import { cleanLine, isBlankLine } from '../clean-text.js';
import { footerOpenings, footerWords } from './closing-words.js';

/** A footer has not more lines than so many, and a mail not more footers. */
const longestFooter = 20;
const mostFooters = 5;

const isQuoted = (line: string): boolean => line.startsWith('>');

/** A line drawn across, or the mark of a signature, which lists also draw. */
function isDivision(line: string): boolean {
  return /^\s*(?:[_=~*-]{5,}|--)\s*$/u.test(line);
}

const saysFooter = (lines: readonly string[]): boolean =>
  lines.some((line) => {
    const text = line.toLowerCase();
    return footerWords.some((word) => text.includes(word));
  });

/** The number of lines less the blank ones at their end. */
function endOf(lines: readonly string[]): number {
  return lines.findLastIndex((line) => !isBlankLine(line)) + 1;
}

/** Where the last footer begins; `null` without one. */
function startOfFooter(lines: readonly string[]): number | null {
  const end = endOf(lines);
  const lowest = Math.max(0, end - longestFooter);
  for (let at = end - 1; at >= lowest; at--) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) return null;
    const below = lines.slice(at + 1, end);
    if (isDivision(line) && !isBlankLine(below.join(''))) return saysFooter(below) ? at : null;
    const opens = footerOpenings.some((words) => cleanLine(line).toLowerCase().startsWith(words));
    const isApart = at === 0 || /^\s*(?:-\s*)?$/u.test(lines[at - 1] ?? '');
    if (opens && isApart && saysFooter([line, ...below])) return at;
  }
  return null;
}

/** The lines of a mail without what lists put below each: a line across, their name, how to unsubscribe. */
export function withoutListFooter(lines: readonly string[]): readonly string[] {
  let rest = lines;
  for (let count = 0; count < mostFooters; count++) {
    const start = startOfFooter(rest);
    if (start === null) break;
    rest = rest.slice(0, start);
    if (rest.at(-1)?.trim() === '-') rest = rest.slice(0, -1);
  }
  return rest;
}
