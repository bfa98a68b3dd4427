import { isBlankLine } from '../clean-text.js';
import { deepestQuote, readMailQuotes } from '../mail-quotes.js';
import { type Layout, piecesOfLines } from '../paragraphs.js';
import { markedQuote, type Piece } from '../piece.js';
import { findHistory } from './find-history.js';
import { splitSignature } from './split-signature.js';
import { withoutArmour } from './without-armour.js';
import { withoutListFooter } from './without-list-footer.js';

/** What a letter says. */
export interface LetterWords {
  readonly pieces: readonly Piece[];
  readonly signature: string | null;
}

/**
 * Whether the words below a copied header are marked as quoted: then only they are, and the writer answers below them.
 */
function isMarkedBelow(lines: readonly string[], start: number): boolean {
  const first = lines.slice(start).find((line) => !isBlankLine(line));
  return first?.startsWith('>') ?? false;
}

/** The lines with a copied header above marked words as what it is, the announcement of a quote. */
function withAnnouncements(lines: readonly string[]): readonly string[] {
  let result = lines;
  for (let count = 0; count < deepestQuote; count++) {
    const history = findHistory(result);
    if (history === null || !isMarkedBelow(result, history.words)) return result;
    const announcement = history.author === null ? [] : [`${history.author} wrote:`];
    result = [...result.slice(0, history.start), ...announcement, ...result.slice(history.words)];
  }
  return result;
}

/** Some programs announce a quote within its marks: there is no quote around the one that is announced. */
function withoutShells(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    const [only, ...others] = piece.kind === 'quote' && piece.author === null ? piece.pieces : [];
    return only?.kind === 'quote' && only.author !== null && others.length === 0 ? only : piece;
  });
}

/**
 * Reads the lines of a letter: its own words, the quotes in them by their marks `> `, the answered mails below them
 * as quotes in one another, and the signature. What lists and programs add is left out.
 * @param lines marked as in `markQuotedLines`
 * @param layout how the lines of own words become paragraphs
 */
export function readLetterWords(lines: readonly string[], layout: Layout, depth = 0): LetterWords {
  const readQuoted = (quoted: readonly string[], below: number) =>
    below < deepestQuote ? readLetterWords(quoted, layout, below).pieces : piecesOfLines(quoted, layout);
  const all = withAnnouncements(withoutListFooter(withoutArmour(lines)));
  const history = findHistory(all);
  const { words, signature } = splitSignature(history === null ? all : all.slice(0, history.start));
  const pieces = withoutShells(readMailQuotes(words, layout, depth, readQuoted));
  if (history === null) return { pieces, signature };
  const answered = readQuoted(all.slice(history.words), depth + 1);
  return {
    pieces: answered.length === 0 ? pieces : [...pieces, markedQuote(history.author, answered)],
    signature,
  };
}
