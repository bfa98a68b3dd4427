import { cleanLine } from './clean-text.js';
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

function withoutMark(line: string): string {
  return line.trimStart().slice(1).replace(/^ /, '');
}

/**
 * Lines as pieces, with the quotes that are typed as in mail: `> words`, and the line `NAME wrote:` above them.
 * Quotes nest.
 * @param layout how the lines of own words become paragraphs
 */
export function readMailQuotes(lines: readonly string[], layout: Layout, depth = 0): readonly Piece[] {
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
    const newsgroup = newsgroupAttribution(own);
    const name = newsgroup?.name ?? quotedName(own.at(-1) ?? '');
    if (name !== null) own.splice(-(newsgroup?.lines ?? 1));
    close();
    const quoted = lines.slice(start, at).map(withoutMark);
    const inner =
      depth + 1 < deepestQuote ? readMailQuotes(quoted, layout, depth + 1) : piecesOfLines(quoted, layout);
    pieces.push(markedQuote(name, inner));
  }
  close();
  return pieces;
}
