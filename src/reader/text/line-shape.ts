import { readQuoteOpening } from './quote-opening.js';
import type { TextLine } from './text-line.js';

/** Longer lines are words. */
const longestLine = 80;

/** A post as far as it is cut: who wrote it, and the lines that hold its words. */
export interface PostRegion {
  readonly author: string | null;
  readonly lines: readonly TextLine[];
}

/** A line with its author's name and its numbers left out; `null` where boards print no such line. */
export function shapeOf({ raw, text }: TextLine, author: string | null): string | null {
  // An empty list is what is left of buttons that are pictures.
  if (text === '' && raw.trim().length === 1) return '•';
  if (text === '' || text.length > longestLine || /[:：]$/u.test(text)) return null;
  const folded = text.toLowerCase();
  const named = author === null ? folded : folded.replaceAll(author.toLowerCase(), '\0');
  const shape = named.replace(/\d+/gu, '0');
  return /[\p{L}\0]/u.test(shape) && readQuoteOpening(text) === null ? shape : null;
}
