import { isDeletedMark } from '../platforms/deleted-words.js';
import { isDateText } from './is-date-text.js';
import type { TextManner } from './manners/manner.js';
import type { PageFurniture } from './page-furniture.js';
import { isSubject } from './post-furniture.js';
import type { PostHeading } from './post-heading.js';
import type { RawPost } from './raw-post.js';
import { splitTail } from './split-tail.js';
import { isBlank, type TextLine } from './text-line.js';
import { wordsFrom } from './words-from.js';

/** What is known of a page before its posts are cut. */
export interface PageFacts {
  readonly title: string | null;
  /** Names of authors, as far as the page tells them outside the user blocks. */
  readonly names: ReadonlySet<string>;
}

/** A post as it is cut out of a page. */
export interface PostCut {
  readonly heading: PostHeading;
  readonly author: string | null;
  /** What may be its words. */
  readonly lines: readonly TextLine[];
  /** The author of the next post, whose user block may stand below the words. */
  readonly next: string | null;
  /** Whether the lines stood in a column beside the user block. */
  readonly isBeside?: boolean;
}

/** The words without the date above or below them, which some software prints there for comments. */
function withoutDateBelow(words: readonly TextLine[]): Pick<RawPost, 'words' | 'date'> {
  const first = words.findIndex((line) => !isBlank(line));
  const head = words[first]?.text ?? '';
  if (/\d/u.test(head) && isDateText(head)) return { words: words.slice(first + 1), date: head };
  const last = words.findLastIndex((line) => !isBlank(line));
  const text = (words[last]?.text ?? '').replace(/^(?:posted|asked) (?:on )?(?=\S)/iu, '');
  return last > 0 && isDateText(text) ? { words: words.slice(0, last), date: text } : { words, date: null };
}

/** Makes a post of what was cut out of the page. */
export function makeRawPost(
  { heading, author, lines, next, isBeside = false }: PostCut,
  manner: TextManner,
  facts: PageFacts,
  furniture: PageFurniture,
): RawPost {
  const free = lines.slice(furniture.blockLength({ author, lines }));
  const own = wordsFrom(free, manner, facts.title, {
    isAbove: (line) => furniture.isAbove(line, author),
    hasQuoteButton: furniture.hasQuoteButton,
  });
  const post = splitTail(own, manner, [author, next], {
    isPrinted: (line) => furniture.isBelow(line, author),
    hasQuoteButton: furniture.hasQuoteButton,
  });
  const words = isDeletedMark(post.words.map(({ text }) => text).join(' ')) ? [] : post.words;
  const dated = heading.date === null ? withoutDateBelow(words) : { words, date: heading.date };
  const subject = manner.profile === 'apart' ? words.findIndex((line) => isSubject(line, facts.title)) : -1;
  return {
    ...post,
    words: subject > 0 ? words.slice(0, subject) : dated.words,
    author,
    isBeside,
    shift: 0,
    date: dated.date,
    number: heading.number,
  };
}
