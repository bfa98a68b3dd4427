import { isBlankLine } from '../clean-text.js';
import type { BareRepeats } from './bare-repeats.js';
import type { EarlierWords } from './earlier-words.js';

/** What helps to see where quotes end. */
export interface QuoteContext {
  /** Whether a program indented the quotes, as text browsers do. */
  readonly indented: boolean;
  /** The indent of the words around quotes, `null` where it is not known. */
  readonly base: number | null;
  /** Names of the thread's authors. */
  readonly names: ReadonlySet<string>;
  /** The words of the posts before this one, `null` when there are none to compare with. */
  readonly earlier: EarlierWords | null;
  /** Whether the reply begins on the line after a quote, with no blank line between. */
  readonly replyFollowsQuote: boolean;
  /** So many blank lines stand above a quote at the end of another at most, fewer than above the next; `null` unknown. */
  readonly innerGap: number | null;
  /** The short clauses of the posts before, where the software marks quotes in no way that is copied. */
  readonly bare: BareRepeats | null;
  /** The clauses of earlier posts, to tell whose the short words of a quote without a name are. */
  readonly clauses: BareRepeats | null;
  /** Who wrote the words around, where they are a quote themselves. */
  readonly around: string | null;
}

/** For a text of which nothing is known. */
export const noContext: QuoteContext = {
  indented: false,
  base: null,
  names: new Set(),
  earlier: null,
  replyFollowsQuote: false,
  around: null,
  innerGap: null,
  bare: null,
  clauses: null,
};

/** Text browsers indent a quote by four; less is a list. */
const quoteIndent = 4;

const bullet = /^\s*(?:[-•□☆◦▪○■◆★‣▸·]|●(?!.{0,60}:$)|\d{1,3}\.)\s/u;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The indent that the lines have in common. */
export function commonIndent(lines: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) if (!isBlankLine(line)) least = Math.min(least, indentOf(line));
  return Number.isFinite(least) ? least : 0;
}

/**
 * Where the indented block ends that begins at `from`; `from` itself when none begins there.
 * @param base the indent of the lines around it
 */
export function indentedEnd(lines: readonly string[], from: number, base: number): number {
  let first = from;
  while (first < lines.length && isBlankLine(lines[first])) first++;
  const line = lines[first];
  if (line === undefined || bullet.test(line) || indentOf(line) < base + quoteIndent) return from;
  let end = first;
  for (let at = first; at < lines.length; at++) {
    const next = lines[at] ?? '';
    if (isBlankLine(next)) continue;
    if (indentOf(next) < base + quoteIndent) break;
    end = at + 1;
  }
  return end;
}

/** Whether nothing is left to read from a line on. */
export function isRestBlank(lines: readonly string[], from: number): boolean {
  let at = from;
  while (at < lines.length && isBlankLine(lines[at])) at++;
  return at >= lines.length;
}

/** Where the block that follows `from` ends: at the first blank line after its words. */
export function blockEnd(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlankLine(lines[at])) at++;
  while (at < lines.length && !isBlankLine(lines[at])) at++;
  return at;
}

/** Where the first line ends that another follows with no blank line between; the end of the block if none does. */
export function breakEnd(lines: readonly string[], from: number): number {
  for (let at = from; at + 1 < lines.length; at++) {
    if (!isBlankLine(lines[at]) && !isBlankLine(lines[at + 1])) return at + 1;
  }
  return blockEnd(lines, from);
}
