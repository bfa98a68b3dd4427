import { isBlankLine } from '../clean-text.js';
import { type FoundQuote, withFirstLine } from './found-quote.js';
import { isQuoteLabel, readQuoteOpening } from './quote-opening.js';
import { isRule, textLine } from './text-line.js';

const isRuleLine = (line: string | undefined): boolean => line !== undefined && isRule(textLine(line));

/** A quote between two rules, with its heading above the first of them or right below it. */
export function ruledQuote(lines: readonly string[], at: number): FoundQuote | null {
  const line = lines[at] ?? '';
  const opening = readQuoteOpening(line);
  if (opening === null && !isQuoteLabel(line)) return null;
  let rule = at + 1;
  while (rule < lines.length && isBlankLine(lines[rule])) rule++;
  if (!isRuleLine(lines[rule])) return null;
  let end = rule + 1;
  while (end < lines.length && !isRuleLine(lines[end])) end++;
  if (end === lines.length) return null;
  const words = lines.slice(rule + 1, end);
  const first = words.findIndex((word) => !isBlankLine(word));
  const inner = opening === null ? readQuoteOpening(words[first] ?? '') : null;
  return {
    author: opening?.author ?? inner?.author ?? null,
    words: inner === null ? words : withFirstLine(inner.rest, words.slice(first + 1)),
    next: end + 1,
    confidence: 1,
    origin: 'marked',
  };
}
