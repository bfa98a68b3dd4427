import type { TextLine } from './text-line.js';

/** A post of a copied page before its words are read. */
export interface RawPost {
  readonly author: string | null;
  /** As the page prints it. */
  readonly date: string | null;
  readonly number: number | null;
  /** The lines of its words, quotes among them. */
  readonly words: readonly TextLine[];
  /** Whether they stood in a column beside the user block. */
  readonly isBeside: boolean;
  /** How far its heading is set in beyond those of most posts. */
  readonly shift: number;
  /** What stands below its words and may be a signature. */
  readonly below: readonly string[];
  readonly editNote: string | null;
  readonly signature: string | null;
}
