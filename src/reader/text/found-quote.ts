import type { QuotePiece } from '../piece.js';
import { commonIndent } from './quote-extent.js';

/** A quote in the lines: where its words and where it ends. */
export interface FoundQuote {
  readonly author: string | null;
  readonly words: readonly string[];
  /** The line behind it. */
  readonly next: number;
  readonly confidence: number;
  readonly origin: QuotePiece['origin'];
}

/** The words of a quote with what of them stands on the line of its heading. */
export function withFirstLine(rest: string, words: readonly string[]): readonly string[] {
  if (rest === '') return words;
  const indent = ' '.repeat(commonIndent(words));
  return [`${indent}${rest}`, ...words];
}
