import { isDateText } from './is-date-text.js';

/** Dates in quote headings are not longer. */
const longest = 48;

/**
 * How many characters at the start of a text are a date, which may be glued to the words behind it:
 * `Thu Mar 03, 2016 9:14 amThe words`. 0 when it starts with something else.
 */
export function leadingDate(text: string): number {
  for (let end = Math.min(longest, text.length); end >= 6; end--) {
    const date = text.slice(0, end);
    if (!/(?:\d|[ap]\.?m\.?|ago|uhr)$/iu.test(date)) continue;
    if (/\d/u.test(text[end] ?? '') && /\d$/u.test(date)) continue;
    if (isDateText(date.trim())) return end;
  }
  return 0;
}
