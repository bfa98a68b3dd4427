import type { TextLine } from './text-line.js';

/** Shorter texts begin others by chance. */
const shortestName = 3;

const shortestOwner = 2;

/** Longer lines are words. */
const longestLine = 110;

/** What stands behind a name on a line that begins with it; `null` where it does not. */
function behind(name: string, { text }: TextLine): string | null {
  return text.length <= longestLine && text.startsWith(`${name} `) ? text.slice(name.length + 1) : null;
}

/** So many blank lines stand between a name and the same with its rank at most. */
const mostBlank = 4;

/** A text without the number of its list entry. */
export const unnumbered = (text: string): string => text.replace(/^\d{1,4}\. (?=\S)/u, '');

/** Whether a line is the name that stands alone on the filled line above it, with a rank of any length behind it. */
export function isNameAndRank(lines: readonly TextLine[], at: number): boolean {
  const [line] = lines.slice(at, at + 1);
  const above = lines.slice(Math.max(0, at - mostBlank), at).findLast(({ text }) => text !== '');
  return line !== undefined && above !== undefined && standsBeforeRank(unnumbered(above.text), line);
}

/** Whether the line below a text is the same text with something behind it, such as a long rank: `NAME Smith / Dealer`. */
export function standsBeforeRank(text: string, next: TextLine | undefined): boolean {
  if (text.length < shortestName || next === undefined) return false;
  return /^[\p{Lu}[(*]/u.test(behind(text, next) ?? '');
}

/** Whether a user block prints a text once alone and once before another of its lines: `NAME`, `RANK`, `NAME RANK`. */
export function isBeforeOther(text: string, block: readonly TextLine[]): boolean {
  if (text.length < shortestName) return false;
  return block.some((line) => {
    const rest = behind(text, line);
    // A count is no rank.
    if (rest === null || rest.length < shortestName || !/\p{L}/u.test(rest)) return false;
    return block.some((other) => other.text === rest);
  });
}

/**
 * The owner of a picture without the rank before him on its line, `RANK NAME's Avatar`, where the name stands alone on
 * another line of the block.
 */
export function ownerAlone(owner: string, block: readonly TextLine[]): string {
  const alone = block.find(
    ({ text }) => text.length >= shortestOwner && (owner === text || owner.endsWith(` ${text}`)),
  );
  return alone?.text ?? owner;
}
