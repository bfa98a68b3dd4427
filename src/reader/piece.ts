import type { Mark } from '../model/post.js';

/** A run of own words between blank lines. */
export interface ParagraphPiece {
  readonly kind: 'paragraph';
  readonly text: string;
  /** What it is, when it is no prose. */
  readonly mark?: Mark['kind'];
}

/** Somebody else's words, as they stand between the paragraphs. */
export interface QuotePiece {
  readonly kind: 'quote';
  readonly author: string | null;
  /** The platform's id of the quoted post, where the page gives it. */
  readonly postId: string | null;
  readonly origin: 'marked' | 'inferred';
  /** 0…1; 1 for marked quotes. */
  readonly confidence: number;
  readonly pieces: readonly Piece[];
}

/** The mark that a board leaves where it merged two posts of one author. */
export interface MergePiece {
  readonly kind: 'merge';
}

/** What a post is made of, in its order. Every reader turns a post into these. */
export type Piece = ParagraphPiece | QuotePiece | MergePiece;

/** A quote that the page or the text marks as such. */
export function markedQuote(
  author: string | null,
  pieces: readonly Piece[],
  postId: string | null = null,
): QuotePiece {
  return { kind: 'quote', author, postId, origin: 'marked', confidence: 1, pieces };
}

/** A quote that is to be proved by an earlier post, else its words are the author's own. */
export const doubtful = (quote: QuotePiece): QuotePiece => ({ ...quote, origin: 'inferred', confidence: 0 });

/** Whether a piece is a quote that is still to be proved. */
export const isDoubtful = (piece: Piece): piece is QuotePiece =>
  piece.kind === 'quote' && piece.origin === 'inferred' && piece.confidence === 0;
