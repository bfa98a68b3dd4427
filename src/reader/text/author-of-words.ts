import type { Piece } from '../piece.js';
import type { QuoteContext } from './quote-extent.js';

/** So much of a quote has to stand in the post that it quotes. */
const leastShare = 0.8;

/** Who wrote the words of a quote that names nobody: the author of the earlier post that holds them, if one does. */
export function authorOfWords(
  pieces: readonly Piece[],
  { earlier, clauses }: Pick<QuoteContext, 'earlier' | 'clauses'>,
): string | null {
  if (earlier === null || earlier.count() === 0) return null;
  const text = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : [])).join('\n\n');
  if (text === '') return null;
  const found = earlier.covered(text);
  if (found !== null && found.share >= leastShare) return earlier.authorOf(found.post);
  return clauses?.find(text, null)?.author ?? null;
}
