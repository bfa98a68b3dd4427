import { cleanName } from '../clean-text.js';
import type { FoundPost } from '../html/html-platform.js';
import type { Selection } from '../html/page.js';

/** The words of the posts in the print view of version 1, indented below a rule. */
export const printedPosts = 'hr + div[style*="0 5ex"]';

/** The titles of the posts, the first that of the thread. */
export const printedTitle = `hr + b:has(~ ${printedPosts})`;

/** `Title: … Post by: NAME on DATE` stands over the words, all three in bold, without ids. */
export function printedPost(words: Selection): FoundPost {
  const above = words.prevAll('b');
  return {
    id: null,
    author: cleanName(above.eq(1).text()),
    date: { machine: null, visible: cleanName(above.first().text()) },
    permalink: null,
    body: words,
  };
}
