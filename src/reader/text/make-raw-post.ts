import type { PostHeading } from './find-headings.js';
import type { TextManner } from './manners/manner.js';
import { isSubject } from './post-furniture.js';
import type { RawPost } from './raw-post.js';
import { splitTail } from './split-tail.js';
import type { TextLine } from './text-line.js';
import { wordsFrom } from './words-from.js';

/** What is known of a page before its posts are cut. */
export interface PageFacts {
  readonly title: string | null;
  /** Names of authors, as far as the page tells them outside the user blocks. */
  readonly names: ReadonlySet<string>;
}

/** What stands for the name of an author who is no longer there. */
const gone: ReadonlySet<string> = new Set([
  '[deleted]',
  '[gelöscht]',
  '[supprimé]',
  '[eliminado]',
  '[verwijderd]',
]);

/**
 * Makes a post of its heading and the lines that may be its words.
 * @param next the author of the next post, whose user block may stand below the words
 */
export function makeRawPost(
  heading: PostHeading,
  author: string | null,
  lines: readonly TextLine[],
  next: string | null,
  manner: TextManner,
  facts: PageFacts,
): RawPost {
  const own = wordsFrom(lines, manner, facts.title);
  const post = splitTail(own, manner, [author, next]);
  const { words } = post;
  const subject = manner.profile === 'apart' ? words.findIndex((line) => isSubject(line, facts.title)) : -1;
  return {
    ...post,
    words: subject > 0 ? words.slice(0, subject) : words,
    author: author !== null && gone.has(author.toLowerCase()) ? null : author,
    date: heading.date,
    number: heading.number,
  };
}
