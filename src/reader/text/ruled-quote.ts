import { isBlankLine } from '../clean-text.js';
import { type FoundQuote, withFirstLine } from './found-quote.js';
import { isQuoteLabel, readQuoteOpening } from './quote-opening.js';
import { isRule, textLine } from './text-line.js';

const indentOf = (line: string): number => line.length - line.trimStart().length;

const isRuleLine = (line: string | undefined): boolean => line !== undefined && isRule(textLine(line));

/** The lines between the rules that a program drew above and below them; all of them where it drew none. */
export function withoutRules(lines: readonly string[]): readonly string[] {
  const isEdge = (line: string) => isBlankLine(line) || isRuleLine(line);
  const first = lines.findIndex((line) => !isEdge(line));
  const last = lines.findLastIndex((line) => !isEdge(line));
  return isRuleLine(lines.find((line) => !isBlankLine(line))) ? lines.slice(first, last + 1) : lines;
}

/** A quote between two rules, with its heading above the first of them or right below it. */
export function ruledQuote(lines: readonly string[], at: number): FoundQuote | null {
  const line = lines[at] ?? '';
  const opening = readQuoteOpening(line);
  if (opening === null && !isQuoteLabel(line)) return null;
  let rule = at + 1;
  while (rule < lines.length && isBlankLine(lines[rule])) rule++;
  if (!isRuleLine(lines[rule])) return null;
  const indent = indentOf(lines[rule] ?? '');
  let end = rule + 1;
  // Rules that are set in deeper are those of quotes in the quote.
  while (end < lines.length && !(isRuleLine(lines[end]) && indentOf(lines[end] ?? '') <= indent)) end++;
  if (end === lines.length) return null;
  const words = lines.slice(rule + 1, end);
  const first = words.findIndex((word) => !isBlankLine(word));
  const heading = readQuoteOpening(words[first] ?? '');
  // The heading above is that of a quote around, whose words begin with this one.
  if (opening !== null && heading !== null && indent > indentOf(line)) return null;
  const inner = opening === null ? heading : null;
  return {
    author: opening?.author ?? inner?.author ?? null,
    words: inner === null ? words : withFirstLine(inner.rest, words.slice(first + 1)),
    next: end + 1,
    confidence: 1,
    origin: 'marked',
  };
}
