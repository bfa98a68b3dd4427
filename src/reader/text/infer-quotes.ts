import type { ParagraphPiece, Piece, QuotePiece } from '../piece.js';
import { type Division, passageOf } from './division.js';
import { quoteSignals, sameLayoutWeight } from './quote-signals.js';

/** Without marks nothing is certain. */
const highestConfidence = 0.95;

/** Quotes of more paragraphs than this were never seen without marks; it bounds the work. */
const mostParagraphs = 40;

interface Guess {
  /** How many paragraphs from the start are quoted. */
  readonly quoted: number;
  /** 0…1 */
  readonly confidence: number;
}

function confidenceOf(division: Division): number {
  const sum = quoteSignals.reduce((total, signal) => total + (signal.fires(division) ? signal.weight : 0), 0);
  return Math.min(highestConfidence, Math.max(0, sum));
}

function guess(paragraphs: readonly string[]): Guess {
  let best: Guess = { quoted: 0, confidence: 0 };
  if (paragraphs.length > mostParagraphs) return best;
  for (let quoted = 1; quoted < paragraphs.length; quoted++) {
    const confidence = confidenceOf({
      quoted: passageOf(paragraphs.slice(0, quoted).join('\n\n')),
      reply: passageOf(paragraphs.slice(quoted).join('\n\n')),
      replyParagraphs: paragraphs.length - quoted,
    });
    if (confidence >= best.confidence) best = { quoted, confidence };
  }
  return best;
}

function splitParts(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'merge') parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

const isParagraph = (piece: Piece): piece is ParagraphPiece => piece.kind === 'paragraph';

function quotePiece(pieces: readonly Piece[], confidence: number): QuotePiece {
  const rounded = Math.round(confidence * 100) / 100;
  return { kind: 'quote', author: null, postId: null, origin: 'inferred', confidence: rounded, pieces };
}

/**
 * Finds the quotes in a merged post whose marks were lost: in each part the first paragraphs may be somebody
 * else's. Posts without merge marks and parts with marked quotes are left as they are.
 * @param threshold the confidence, 0…1, below which the words stay the author's own
 */
export function inferQuotes(pieces: readonly Piece[], threshold: number): readonly Piece[] {
  if (!pieces.some((piece) => piece.kind === 'merge')) return pieces;
  const parts = splitParts(pieces);
  const guesses = parts.map((part) =>
    part.every(isParagraph) && part.length > 1 ? guess(part.map((piece) => piece.text)) : null,
  );
  const sure = guesses.filter((found) => found !== null && found.confidence >= threshold).length;
  const candidates = guesses.filter((found) => found !== null).length;

  return parts.flatMap((part, index): readonly Piece[] => {
    const mark: readonly Piece[] = index === 0 ? [] : [{ kind: 'merge' }];
    const found = guesses[index] ?? null;
    if (found === null) return [...mark, ...part];
    const others = sure - (found.confidence >= threshold ? 1 : 0);
    const sameLayout = candidates > 1 && others * 2 >= candidates - 1;
    const confidence = Math.min(highestConfidence, found.confidence + (sameLayout ? sameLayoutWeight : 0));
    if (confidence < threshold || found.quoted === 0) return [...mark, ...part];
    return [...mark, quotePiece(part.slice(0, found.quoted), confidence), ...part.slice(found.quoted)];
  });
}
