import { isBlankLine } from '../clean-text.js';
import { mailAttribution } from '../mail-attribution.js';
import { opensAttribution } from '../mail-attribution-words.js';
import { copiedHeader } from './copied-header.js';
import { forwardOpenings, originalWords } from './header-labels.js';

/** The answered mails that stand below the words of a mail without marks of quotation. */
export interface History {
  /** The first line that is not the writer's. */
  readonly start: number;
  /** The first line of the answered words. */
  readonly words: number;
  readonly author: string | null;
}

/** So many lines an announcement runs over. */
const longestAnnouncement = 4;

/** `-----Original Message-----`, in the languages of `header-labels.ts`, or the line that opens what is forwarded. */
function isMarker(line: string): boolean {
  if (line.length > 100) return false;
  const text = line.trim().toLowerCase();
  if (forwardOpenings.some((words) => text.startsWith(words))) return true;
  if (!/^-{2,}/u.test(text)) return false;
  const words = text.replace(/^[-\s]+|[-\s]+$/gu, '');
  return originalWords.some((opening) => words.startsWith(opening));
}

const isRule = (line: string | undefined): boolean => /^\s*[_-]{8,}\s*$/u.test(line ?? '');

function nextWords(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlankLine(lines[at])) at++;
  return at;
}

/** Below a line that says so: a header, an announcement, or the words themselves. */
function belowMarker(lines: readonly string[], start: number): History {
  const next = nextWords(lines, start + 1);
  const header = copiedHeader(lines, next, true);
  if (header !== null) return { start, words: header.end, author: header.author };
  const announced = announcementAt(lines, next);
  return announced === null ? { start, words: start + 1, author: null } : { ...announced, start };
}

/** A line `On DATE, NAME wrote:`, or several, whose quote has no marks. */
function announcementAt(lines: readonly string[], start: number): History | null {
  if (!opensAttribution((lines[start] ?? '').trimStart().slice(0, 200))) return null;
  for (let count = 1; count <= longestAnnouncement; count++) {
    const found = mailAttribution(lines.slice(start, start + count));
    if (found?.isSure && found.lines === count) {
      const words = nextWords(lines, start + count);
      const isUnmarked = words < lines.length && !(lines[words] ?? '').startsWith('>');
      return isUnmarked ? { start, words, author: found.name } : null;
    }
  }
  return null;
}

/** Where the answered mails begin that a program put below the words; `null` where it put none. */
export function findHistory(lines: readonly string[]): History | null {
  for (const [at, line] of lines.entries()) {
    if (line === '' || line.startsWith('>')) continue;
    if (isMarker(line)) return belowMarker(lines, at);
    const header = copiedHeader(lines, at);
    if (header !== null) {
      let start = at;
      while (start > 0 && isBlankLine(lines[start - 1])) start--;
      return {
        start: isRule(lines[start - 1]) ? start - 1 : at,
        words: header.end,
        author: header.author,
      };
    }
    const announced = announcementAt(lines, at);
    if (announced !== null) return announced;
  }
  return null;
}
