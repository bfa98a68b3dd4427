import { cleanLine } from '../clean-text.js';
import { deepestQuote, readMailQuotes } from '../mail-quotes.js';
import { piecesOfLines, textLayout } from '../paragraphs.js';
import { markedQuote, type Piece } from '../piece.js';
import { postLines } from './chrome-lines.js';
import { isChrome } from './is-chrome.js';
import { isQuoteEnd, matchQuoteLines } from './quote-lines.js';

/** The end of a quote of which only the beginning is marked is a guess: the next blank line. */
const openEndConfidence = 0.6;

/** Where the block that follows `from` ends: at the first blank line after its words. */
function endOfBlock(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && cleanLine(lines[at] ?? '') === '') at++;
  while (at < lines.length && cleanLine(lines[at] ?? '') !== '') at++;
  return at;
}

/**
 * Lines as pieces, with the quotes that are typed in them: `> words` (with the line `NAME wrote:` above), and
 * what XenForo leaves when a post is copied: `NAME said:`, an arrow, the words, and `Click to expand...` or a
 * line with a lone `"`. Quotes nest.
 */
export function readTypedQuotes(lines: readonly string[], depth = 0): readonly Piece[] {
  const pieces: Piece[] = [];
  let own: string[] = [];
  const close = () => {
    const words = own.filter((line) => !isChrome(line, postLines));
    for (const piece of readMailQuotes(words, textLayout, depth)) pieces.push(piece);
    own = [];
  };
  const inner = (quoted: readonly string[]) =>
    depth + 1 < deepestQuote ? readTypedQuotes(quoted, depth + 1) : piecesOfLines(quoted, textLayout);
  const quoteLines = matchQuoteLines(lines);

  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const opening = quoteLines.get(at);
    if (opening !== undefined) {
      close();
      const end = opening.end ?? endOfBlock(lines, opening.start);
      const quote = markedQuote(opening.name, inner(lines.slice(opening.start, end)));
      pieces.push(opening.end === null ? { ...quote, confidence: openEndConfidence } : quote);
      at = isQuoteEnd(lines[end] ?? '') ? end + 1 : end;
    } else {
      own.push(line);
      at++;
    }
  }
  close();
  return pieces;
}
