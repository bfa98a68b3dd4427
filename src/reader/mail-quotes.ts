import { cleanLine } from './clean-text.js';
import { mailAttribution } from './mail-attribution.js';
import { newsgroupAttribution } from './newsgroup-attribution.js';
import { type Layout, piecesOfLines } from './paragraphs.js';
import { markedQuote, type Piece } from './piece.js';
import { quotedName } from './quoted-name.js';

/** Real threads quote 20 deep; what is nested deeper becomes words of the innermost quote. */
export const deepestQuote = 20;

/** Whether a line is quoted the way mail does it: `> words`. `>90 kWh` is not, `>:(` neither. */
function isMailQuote(line: string): boolean {
  return /^ {0,3}>(?:$|[ >\p{L}"'*“„«‘])/u.test(line);
}

/** Where the quote that starts at a line ends: blank lines between quoted ones divide its paragraphs. */
function endOfQuote(lines: readonly string[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isMailQuote(line)) end = at + 1;
    else if (cleanLine(line) !== '') break;
  }
  return end;
}

/** `>>words<<` is one quote however many marks it has. */
const closedOnLine = /^\s{0,3}>+([^<>]+)<+\s*$/u;

function withoutMark(line: string): string {
  return closedOnLine.exec(line)?.[1]?.trim() ?? line.trimStart().slice(1).replace(/^ /, '');
}

/** The line, or the lines, at the end of what was written before a quote that announce it. */
function announcement(own: readonly string[]): { readonly name: string; readonly lines: number } | null {
  // Phorum draws a line of hyphens below it.
  const ruled = /^-{5,}$/u.test(own.at(-1) ?? '') ? 1 : 0;
  const above = ruled === 0 ? own : own.slice(-8, -1);
  const found = newsgroupAttribution(above) ?? mailAttribution(above);
  const name = found === null ? quotedName(above.at(-1) ?? '') : found.name;
  return name === null ? null : { name, lines: (found?.lines ?? 1) + ruled };
}

/** Reads the lines in a quote, less one level of marks, that stands so deep. */
export type ReadQuoted = (lines: readonly string[], depth: number) => readonly Piece[];

/**
 * Lines as pieces, with the quotes that are typed as in mail: `> words`, and the line `NAME wrote:` above them.
 * Quotes nest.
 * @param layout how the lines of own words become paragraphs
 * @param readQuoted how the words in a quote are read; like all others without it
 */
export function readMailQuotes(
  lines: readonly string[],
  layout: Layout,
  depth = 0,
  readQuoted: ReadQuoted = (quoted, below) => readMailQuotes(quoted, layout, below),
): readonly Piece[] {
  const pieces: Piece[] = [];
  let own: string[] = [];
  const close = () => {
    for (const piece of piecesOfLines(own, layout)) pieces.push(piece);
    own = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (!isMailQuote(line)) {
      own.push(line);
      at += 1;
      continue;
    }
    const start = at;
    at = endOfQuote(lines, start);
    while (own.length > 0 && cleanLine(own.at(-1) ?? '') === '') own.pop();
    const announced = announcement(own);
    if (announced !== null) own.splice(-announced.lines);
    close();
    const quoted = lines.slice(start, at).map(withoutMark);
    const inner = depth + 1 < deepestQuote ? readQuoted(quoted, depth + 1) : piecesOfLines(quoted, layout);
    pieces.push(markedQuote(announced?.name ?? null, inner));
  }
  close();
  return pieces;
}
