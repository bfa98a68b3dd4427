import type { Span } from '../../model/span.js';

/** What stands in place of a stretch of text. */
export interface Replacement extends Span {
  readonly by: string;
}

/** A text with stretches replaced. */
export interface ReplacedText {
  readonly text: string;
  /** Where an offset of the text before is now; one within a replaced stretch is at its end. */
  readonly moved: (offset: number) => number;
}

/**
 * Replaces stretches of a text.
 * @param replacements in the order of the text, none of them overlapping
 */
export function replaceSpans(text: string, replacements: readonly Replacement[]): ReplacedText {
  if (replacements.length === 0) return { text, moved: (offset) => offset };
  let replaced = '';
  let from = 0;
  for (const { start, end, by } of replacements) {
    replaced += text.slice(from, start) + by;
    from = end;
  }
  return {
    text: replaced + text.slice(from),
    moved(offset) {
      let shift = 0;
      for (const { start, end, by } of replacements) {
        if (offset <= start) break;
        shift += by.length - (Math.min(offset, end) - start);
      }
      return offset + shift;
    },
  };
}
