import type { Piece, QuotePiece } from '../piece.js';
import type { QuoteContext } from './quote-extent.js';

/** Fewer words are repeated by chance, or out of habit. */
const fewestWords = 8;

/** So much of a paragraph has to stand in the earlier post. */
const leastShare = 0.8;

/** Without marks nothing is certain. */
const highestConfidence = 0.95;

/** A run of paragraphs that one earlier post holds. */
interface Repeat {
  readonly post: number;
  readonly confidence: number;
}

/**
 * Takes paragraphs that repeat an earlier post of the thread for quotes of it. What stands at the end of a post is
 * left, because signatures repeat too, and so is what the post's own author wrote before.
 * @param threshold the confidence, 0…1, below which the words stay the author's own
 */
export function inferRepeats(
  pieces: readonly Piece[],
  threshold: number,
  context: QuoteContext,
  author: string | null,
): readonly Piece[] {
  const { earlier } = context;
  if (earlier === null) return pieces;
  const repeatOf = (piece: Piece): Repeat | null => {
    if (piece.kind !== 'paragraph') return null;
    const short = context.bare?.find(piece.text, author) ?? null;
    if (short !== null && short.confidence >= threshold) return short;
    const found = earlier.covered(piece.text);
    if (found === null || found.words < fewestWords || found.share < leastShare) return null;
    if (author !== null && earlier.authorOf(found.post) === author) return null;
    const confidence = Math.min(highestConfidence, found.share);
    return confidence < threshold ? null : { post: found.post, confidence };
  };
  const repeats = pieces.map(repeatOf);
  const last = pieces.findLastIndex((piece, at) => piece.kind === 'paragraph' && repeats[at] === null);
  const result: Piece[] = [];
  let previous: number | null = null;
  for (const [at, piece] of pieces.entries()) {
    const repeat = at < last ? (repeats[at] ?? null) : null;
    const before = result.at(-1);
    if (repeat === null) result.push(piece);
    else if (repeat.post === previous && before?.kind === 'quote') {
      const confidence = Math.min(before.confidence, repeat.confidence);
      result[result.length - 1] = { ...before, confidence, pieces: [...before.pieces, piece] };
    } else result.push(quotePiece(piece, repeat, earlier.authorOf(repeat.post)));
    previous = repeat?.post ?? null;
  }
  return result;
}

function quotePiece(piece: Piece, { confidence }: Repeat, author: string | null): QuotePiece {
  const rounded = Math.round(confidence * 100) / 100;
  return { kind: 'quote', author, postId: null, origin: 'inferred', confidence: rounded, pieces: [piece] };
}
