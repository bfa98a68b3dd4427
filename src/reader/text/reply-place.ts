import { isBlankLine } from '../clean-text.js';
import { createEarlierWords } from './earlier-words.js';
import { isRestBlank } from './quote-extent.js';
import { readQuoteOpening } from './quote-opening.js';
import { repeatedEnd } from './repeated-end.js';

/** The words of a post whose quotes are not read yet. */
interface UnreadPost {
  readonly author: string | null;
  readonly lines: readonly string[];
}

/**
 * Learns from the quotes of a page that repeat posts above them whether replies begin on the line below a quote, with
 * no blank line between; `null` where no quote tells.
 */
export function replyFollowsQuotes(posts: readonly UnreadPost[]): boolean | null {
  const earlier = createEarlierWords();
  let balance = 0;
  for (const { author, lines } of posts) {
    for (let at = 0; at < lines.length; at++) {
      const opening = readQuoteOpening(lines[at] ?? '');
      if (opening === null || opening.rest !== '' || !earlier.knows(opening.author)) continue;
      const { end, isOpen } = repeatedEnd(lines, at + 1, earlier, opening.author);
      if (end === at + 1 || isOpen || isRestBlank(lines, end)) continue;
      balance += isBlankLine(lines[end]) ? -1 : 1;
      at = end - 1;
    }
    earlier.add(lines.join('\n'), '', author);
  }
  return balance === 0 ? null : balance > 0;
}
