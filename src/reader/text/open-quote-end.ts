import { isBlankLine } from '../clean-text.js';
import { blockEnd, breakEnd, indentedEnd, isRestBlank, type QuoteContext } from './quote-extent.js';
import type { QuoteLines } from './quote-lines.js';
import { isQuoteLabel, readQuoteOpening } from './quote-opening.js';
import { repeatedEnd } from './repeated-end.js';

/** Only the beginning is marked, and the end is where the words of an earlier post end. */
export const repeatedConfidence = 0.9;

/** Only the beginning is marked, and the end is a guess by the layout. */
export const openEndConfidence = 0.6;

type Lines = readonly string[];

/** Quotes whose words begin on the line of their heading have no more lines. */
const longestGlued = 400;

const isMailQuoted = (lines: Lines, from: number): boolean =>
  (lines.slice(from, from + 3).find((line) => line.trim() !== '') ?? '').trimStart().startsWith('>');

const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * Where a quote ends in a block that a text browser set in as a whole: above the heading of another that is set in no
 * deeper, as quotes in quotes are, with words of this one between.
 */
function beforeNext(
  lines: Lines,
  { line, rest, kind }: Pick<QuoteLines, 'line' | 'rest' | 'kind'>,
  end: number,
): number {
  const indent = indentOf(lines[line] ?? '');
  let hasWords = rest !== '';
  for (let at = line + 1; at < end; at++) {
    const text = lines[at] ?? '';
    if (isBlankLine(text)) continue;
    const isBeside = indentOf(text) === indent && isBlankLine(lines[at - 1]);
    const next = isBeside && hasWords ? readQuoteOpening(text) : null;
    if (next !== null && (next.kind !== 'typed' || kind === 'typed')) return at;
    hasWords = true;
  }
  return end;
}

/** The end of a quote that no line closes, and how sure it is; `null` when it is no quote after all. */
export function endWithoutMark(
  lines: Lines,
  opening: Pick<QuoteLines, 'line' | 'start' | 'kind' | 'author' | 'rest'>,
  base: number,
  context: QuoteContext,
  depth = 0,
): { readonly end: number; readonly confidence: number } | null {
  const { start } = opening;
  if (context.indented) {
    const self = indentedEnd(lines, opening.line, base);
    if (self > start) return { end: beforeNext(lines, opening, self), confidence: 1 };
    const below = indentedEnd(lines, start, base);
    if (below > start) return { end: below, confidence: 1 };
    if (self > opening.line) return { end: self, confidence: 1 };
  }
  if (isMailQuoted(lines, start)) return null;
  if (opening.rest !== '') {
    const glued = [opening.rest, ...lines.slice(start, start + longestGlued)];
    const first = { ...opening, line: 0, start: 0, rest: '', kind: 'marked' } as const;
    const found = endWithoutMark(glued, first, base, { ...context, indented: false });
    return found === null ? null : { ...found, end: found.end + start - 1 };
  }
  const repeated = repeatedWithRest(lines, start, opening.author, context);
  if (repeated > start)
    return { end: withLastInner(lines, repeated, base, context, depth), confidence: repeatedConfidence };
  const isNamed = opening.author !== null && context.names.has(opening.author);
  if (opening.kind === 'typed' && !isNamed) return null;
  const end = guessedEnd(lines, start, context, 0);
  return { end: withLastInner(lines, end, base, context, depth), confidence: openEndConfidence };
}

/** The end of a quote with those that end it, nearer to its words than the next quote would be. */
function withLastInner(
  lines: Lines,
  end: number,
  base: number,
  context: QuoteContext,
  depth: number,
): number {
  const { innerGap } = context;
  if (innerGap === null || depth === deepestGuess || isBlankLine(lines[end - 1])) return end;
  let at = end;
  while (at - end <= innerGap && at < lines.length && isBlankLine(lines[at])) at++;
  if (at - end > innerGap || !isOpening(lines, at, context)) return end;
  const line = firstFilled(lines, at);
  const opening = readQuoteOpening(lines[line] ?? '');
  if (opening === null) return end;
  const last = { ...opening, kind: 'marked', line, start: line + 1 } as const;
  return endWithoutMark(lines, last, base, context, depth + 1)?.end ?? end;
}

/** Guesses of quotes in quotes go no deeper. */
const deepestGuess = 4;

/** Longer blocks at the end of a post are not looked through for an answer. */
const longestAnswered = 60;

/** Where a quote ends by the layout. Something was answered: a block that ends the post holds the answer too. */
function layoutEnd(lines: Lines, from: number, { replyFollowsQuote }: QuoteContext): number {
  if (replyFollowsQuote) return breakEnd(lines, from);
  const end = blockEnd(lines, from);
  return end - from <= longestAnswered && isRestBlank(lines, end) ? breakEnd(lines, from) : end;
}

/** The end of what an author wrote below the quotes in a quote of him, where words follow that are the reply. */
function withRest(lines: Lines, inner: number, context: QuoteContext): number {
  const end = layoutEnd(lines, inner, context);
  return isRestBlank(lines, end) ? inner : end;
}

/** Where the lines end that repeat earlier posts, and what belongs to the quote below them. */
function repeatedWithRest(lines: Lines, start: number, author: string | null, context: QuoteContext): number {
  const { end, isOpen } = repeatedEnd(lines, start, context.earlier, author);
  return isOpen && isOpening(lines, start, context) ? withRest(lines, end, context) : end;
}

/** Whether the first line that is not blank is the heading of a quote. */
function isOpening(lines: Lines, start: number, { names }: QuoteContext): boolean {
  const opening = readQuoteOpening(lines[firstFilled(lines, start)] ?? '');
  if (opening === null) return false;
  return opening.kind !== 'typed' || (opening.author !== null && names.has(opening.author));
}

function firstFilled(lines: Lines, start: number): number {
  let first = start;
  while (first < lines.length && (isBlankLine(lines[first]) || isQuoteLabel(lines[first] ?? ''))) first++;
  return first;
}

/** Where a quote ends by the layout; quotes at its start, and what was written below them, are part of it. */
function guessedEnd(lines: Lines, start: number, context: QuoteContext, depth: number): number {
  const first = firstFilled(lines, start);
  if (!isOpening(lines, start, context) || depth === deepestGuess)
    return untilAround(lines, first, layoutEnd(lines, start, context), context);
  const author = readQuoteOpening(lines[first] ?? '')?.author ?? null;
  const repeated = repeatedWithRest(lines, first + 1, author, context);
  const inner = repeated > first + 1 ? repeated : guessedEnd(lines, first + 1, context, depth + 1);
  return untilAround(lines, first, withRest(lines, inner, context), context);
}

/** The end, or the line before it with which the words of the quote around go on. */
function untilAround(lines: Lines, first: number, end: number, { around, earlier }: QuoteContext): number {
  if (around === null || earlier === null) return end;
  for (let at = first + 1; at < end; at++) {
    const line = lines[at] ?? '';
    if (!isBlankLine(line) && earlier.placeBy(around, line) !== null) return at;
  }
  return end;
}
