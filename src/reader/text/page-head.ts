import { cleanLine } from '../clean-text.js';
import { headLines, linesBeforeTitle } from './chrome-lines.js';
import { isChrome } from './is-chrome.js';

/** What stands above the posts of a copied page. */
export interface PageHead {
  readonly title: string | null;
  /** How many lines belong to the head. */
  readonly lines: number;
}

/** The head of a copied page has at most so many lines. */
const longestHead = 24;

const longestTitle = 150;

/** The line after the head, when it stands where titles stand: alone, below the link to register. */
function titleBelow(lines: readonly string[], head: number): number | null {
  const last = cleanLine(lines[head - 1] ?? '').toLowerCase();
  if (!linesBeforeTitle.includes(last)) return null;
  let at = head;
  while (at < lines.length && cleanLine(lines[at] ?? '') === '') at++;
  const candidate = cleanLine(lines[at] ?? '');
  const stands = cleanLine(lines[at + 1] ?? '') === '' && at + 1 < lines.length;
  return candidate !== '' && candidate.length <= longestTitle && !candidate.endsWith(',') && stands
    ? at
    : null;
}

/**
 * Finds the head: it starts with the board's own lines and ends with the last of them before the first post;
 * the one line among them that the board did not print is the title. No head when the text starts otherwise.
 */
export function readPageHead(lines: readonly string[]): PageHead {
  let title: string | null = null;
  let candidate: string | null = null;
  let head = 0;
  let seen = 0;
  for (let at = 0; at < Math.min(lines.length, longestHead); at++) {
    const line = cleanLine(lines[at] ?? '');
    if (line === '') continue;
    seen++;
    if (isChrome(line, headLines)) {
      head = at + 1;
      title = candidate;
    } else if (candidate === null && line.length <= longestTitle && (head > 0 || seen === 1))
      candidate = line;
    else break;
  }
  if (head === 0 || title !== null) return { title, lines: head };
  const below = titleBelow(lines, head);
  return below === null ? { title, lines: head } : { title: cleanLine(lines[below] ?? ''), lines: below + 1 };
}
