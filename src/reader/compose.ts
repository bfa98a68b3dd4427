import type { Mark } from '../model/post.js';
import type { Span } from '../model/span.js';
import type { DraftQuote, PostContent } from './draft.js';
import type { Piece, QuotePiece } from './piece.js';

const between = '\n\n';

function draftOf(quote: QuotePiece, at: number): DraftQuote {
  const { author, postId, origin, confidence } = quote;
  const { text, quotes } = compose(quote.pieces);
  return { author, postId, text, origin, confidence, at, quotes };
}

/**
 * Puts pieces together: paragraphs become the own words, separated by a blank line; quotes get the offset of
 * the paragraph that follows them (the end of the text when none does); merge marks divide the text into parts.
 */
export function compose(pieces: readonly Piece[]): PostContent {
  const paragraphs: string[] = [];
  const quotes: DraftQuote[] = [];
  const parts: Span[] = [];
  const marks: Mark[] = [];
  let waiting: QuotePiece[] = [];
  let end = 0;
  let partStart: number | null = null;
  const closePart = () => {
    if (partStart !== null) parts.push({ start: partStart, end });
    partStart = null;
  };
  const place = (at: number) => {
    for (const quote of waiting) quotes.push(draftOf(quote, at));
    waiting = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'quote') waiting.push(piece);
    else if (piece.kind === 'merge') closePart();
    else {
      const start = paragraphs.length === 0 ? 0 : end + between.length;
      place(start);
      partStart ??= start;
      paragraphs.push(piece.text);
      end = start + piece.text.length;
      if (piece.mark !== undefined) marks.push({ kind: piece.mark, start, end });
    }
  }
  closePart();
  place(end);
  return {
    text: paragraphs.join(between),
    parts: parts.length === 0 ? [{ start: 0, end }] : parts,
    marks,
    quotes,
  };
}
