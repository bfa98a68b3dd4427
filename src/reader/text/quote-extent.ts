import { isBlankLine } from '../clean-text.js';
import { deepestQuote } from '../mail-quotes.js';
import { type EarlierWords, wordsOf } from './earlier-words.js';
import { isQuoteLabel, readQuoteOpening } from './quote-opening.js';

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
}

/** For a text of which nothing is known. */
export const noContext: QuoteContext = {
  indented: false,
  base: null,
  names: new Set(),
  earlier: null,
  replyFollowsQuote: false,
};

/** Text browsers indent a quote by four; less is a list. */
const quoteIndent = 3;

const bullet = /^\s*(?:[-•□☆●◦▪○■◆★‣▸·]|\d{1,3}\.)\s/u;

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

const shareOfLong = 0.6;
const wordsOfLong = 6;

/** So many short lines are read on for before something long shows that they are quoted. */
const mostShort = 3;

/**
 * Where the lines end that repeat an earlier post, from `from` on; `from` itself when they do not.
 * @param author of that post, where he is named: his short lines are recognised too
 */
export function repeatedEnd(
  lines: readonly string[],
  from: number,
  earlier: EarlierWords | null,
  author: string | null,
): number {
  if (earlier === null || earlier.count() === 0) return from;
  let end = from;
  let place: { readonly post: number; readonly end: number } | null = null;
  let short = 0;
  let isNested = false;
  let nested = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBlankLine(line)) continue;
    if (readQuoteOpening(line) !== null || isQuoteLabel(line)) {
      isNested = true;
      nested++;
      if (nested > deepestQuote) break;
      continue;
    }
    const isLong = wordsOf(line).length >= wordsOfLong;
    if (isLong) {
      const found = earlier.covered(line);
      if (found === null || found.share < shareOfLong) break;
      if (place !== null && found.post !== place.post && !isNested) break;
      isNested &&= place === null;
      place = found;
    } else if (place === null) {
      place = author === null ? null : earlier.placeBy(author, line);
      if (place === null) {
        short++;
        if (short > mostShort) break;
        continue;
      }
    } else {
      const behind = earlier.endIn(place.post, line, place.end);
      if (behind === null) break;
      place = { post: place.post, end: behind };
    }
    end = at + 1;
  }
  return end;
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
