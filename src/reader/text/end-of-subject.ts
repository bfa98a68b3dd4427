import { isReply, isSubject } from './post-furniture.js';
import { isBlank, isRule, type TextLine } from './text-line.js';

/** Entries of a user block are no longer, and end no sentence. */
const longestEntry = 48;

/** Fewer lines above a subject may well be words. */
const fewestEntries = 3;

const isShort = (line: TextLine): boolean =>
  isBlank(line) || isRule(line) || (line.text.length <= longestEntry && !/[^.][.!?…]$/u.test(line.text));

/**
 * Where the words begin below a user block that ends with the subject of the post, whatever its entries are called:
 * behind that subject; 0 where there is none.
 * @param title of the thread, which the subject repeats
 */
export function endOfSubject(block: readonly TextLine[], title: string | null): number {
  const at = block.findIndex((line) => isReply(line) || (title !== null && isSubject(line, title)));
  const above = block.slice(0, Math.max(0, at));
  const filled = above.filter((line) => !isBlank(line) && !isRule(line));
  return filled.length >= fewestEntries && above.every(isShort) ? at + 1 : 0;
}
