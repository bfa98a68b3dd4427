import type { TextLine } from './text-line.js';

/** A post of a copied page before its words are read. */
export interface RawPost {
  readonly author: string | null;
  /** As the page prints it. */
  readonly date: string | null;
  readonly number: number | null;
  /** The lines of its words, quotes among them. */
  readonly words: readonly TextLine[];
  readonly editNote: string | null;
  readonly signature: string | null;
}
