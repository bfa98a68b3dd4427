import { isExpandLine } from './quote-lines.js';
import { isQuoteLabel, readQuoteOpening } from './quote-opening.js';
import { isBlank, isRule, type TextLine, textLine } from './text-line.js';

/** Text browsers and mail wrap at 72 to 80 columns. */
const narrowest = 60;
const widest = 100;

/** A page that nobody wrapped has longer lines, or fewer that the next word would have made too long. */
const leastFull = 3;

/** A wrapped line ends within a sentence more often than not. */
const endsSentence = /[.!?:;…"')\]]$/u;

const lengthOf = ({ raw }: TextLine): number => raw.trimEnd().length;
const indentOf = ({ raw }: TextLine): number => raw.length - raw.trimStart().length;

/** Whether the first word of the next line would have gone beyond the column, and both belong to one block. */
function isCut(line: TextLine, next: TextLine | undefined, column: number): boolean {
  if (next === undefined || isBlank(line) || isBlank(next) || isRule(line)) return false;
  const [word = ''] = next.text.split(' ', 1);
  const fits = line.raw.trimEnd().length + 1 + word.length <= column;
  return !fits && next.indent === indentOf(next) && indentOf(next) === line.indent;
}

/** So many of the lines are longer than the others because they could not be wrapped: tables, code, addresses. */
const shareOfUncut = 0.03;

/** The length of the longest line that may have been wrapped. */
function longestWrapped(lines: readonly TextLine[]): number {
  const lengths = lines
    .filter((line) => !isBlank(line) && !isRule(line) && !/\S {3,}\S/u.test(line.raw))
    .map(lengthOf)
    .sort((one, other) => other - one);
  const uncut = lengths.findIndex((length) => length <= widest);
  return uncut < 0 || uncut > lengths.length * shareOfUncut ? 0 : (lengths[uncut] ?? 0);
}

/**
 * The column at which a program wrapped the lines; `null` when none did.
 * @param isPrinted whether a text browser printed them, so that fewer wrapped lines show it
 */
export function wrapColumn(lines: readonly TextLine[], isPrinted: boolean): number | null {
  const most = longestWrapped(lines);
  if (most < narrowest) return null;
  const cut = lines.filter((line, at) => isCut(line, lines[at + 1], most));
  const within = cut.filter(({ text }) => !endsSentence.test(text)).length;
  return cut.length >= (isPrinted ? 1 : leastFull) && within * 2 >= cut.length ? most : null;
}

/** Columns of words beside user blocks are not narrower. */
const narrowestCell = 28;

/** The same for the words of posts that stand in a column beside their user blocks. */
export function wrapColumnBeside(posts: readonly (readonly TextLine[])[]): number | null {
  const most = longestWrapped(posts.flat());
  return most < narrowestCell ? null : most;
}

/** Whether the line announces a quote and is whole. */
function isHeading(text: string): boolean {
  const opening = readQuoteOpening(text);
  if (opening === null) return isQuoteLabel(text);
  return opening.rest === '' && !/(?: (?:on|at|am|um|en|le|à|a las)|,)$/u.test(text);
}

/** What is left of the date of a heading below it. */
const timeAlone = /^(?:\d{4},? )?(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?:?$/iu;

/** Whether the line begins anew wherever it stands: the heading, the label or the end of a quote. */
function isOwnLine(text: string): boolean {
  return isExpandLine(text) || isQuoteLabel(text) || (readQuoteOpening(text)?.kind ?? 'typed') !== 'typed';
}

/** Whether a line goes on with the sentence that began behind `>` on the line above. */
function goesOn(above: TextLine, length: number, line: TextLine): boolean {
  const isOpen = /^\s*> ?[\p{L}\p{N}"“]/u.test(above.raw) && !endsSentence.test(above.text);
  return isOpen && length >= narrowest && /^\p{Ll}/u.test(line.text);
}

/** Joins the lines that are only there because a program wrapped them at `column`. */
export function unwrap(lines: readonly TextLine[], column: number): readonly TextLine[] {
  const joined: TextLine[] = [];
  let full = false;
  let lastLength = 0;
  for (const line of lines) {
    const last = joined.at(-1);
    const [word = ''] = line.text.split(' ', 1);
    const indent = line.raw.length - line.raw.trimStart().length;
    const isJoined = (full || timeAlone.test(line.text)) && !isBlank(line) && !isOwnLine(line.text);
    if (isJoined && last !== undefined && indent === last.indent && line.indent === indent) {
      const isWrapped =
        lastLength + 1 + word.length > column ||
        /https?:\/\/$/u.test(last.raw) ||
        goesOn(last, lastLength, line);
      if (isWrapped) {
        const start = last.raw.trimEnd();
        // Text browsers break long words behind a stroke too.
        const between = /[\p{L}\p{N}:/]\/$|https?:\/\/\S{1,400}[=&?/#_-]$/u.test(start) ? '' : ' ';
        joined[joined.length - 1] = {
          ...textLine(`${start}${between}${line.text}`),
          indent: last.indent,
        };
        lastLength = line.raw.trimEnd().length;
        continue;
      }
    }
    joined.push(line);
    full = !isBlank(line) && !isRule(line) && !isHeading(line.text);
    lastLength = line.raw.trimEnd().length;
  }
  return joined;
}
