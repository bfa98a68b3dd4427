import { countsOf } from './counts.js';
import type { PostCut } from './make-raw-post.js';
import type { TextManner } from './manners/manner.js';
import { isEnding, isEntry, isLabel } from './post-furniture.js';
import type { RawPost } from './raw-post.js';
import { isBlank, type TextLine, textLine } from './text-line.js';

const isLead = ({ text }: TextLine, { leads }: TextManner): boolean =>
  leads?.some((lead) => lead.test(text.toLowerCase())) === true;

/** Whether the lines that were taken for words are none, or the author's name and what stands below it. */
function isUserBlock({ words, author }: RawPost, manner: TextManner): boolean {
  const filled = words.filter((line) => !isBlank(line));
  if (filled.length === 0) return true;
  return (
    filled.every((line) => isEntry(line, manner)) &&
    filled.some((line) => line.text === author || isLabel(line, manner) || isLead(line, manner))
  );
}

/** Whether a button or a label was taken for a name. */
function isEntryWord(name: string, manner: TextManner): boolean {
  const line = textLine(name);
  return isLabel(line, manner) || isEnding(line, manner);
}

/**
 * Some skins print date and user block twice, for narrow and for wide screens. The first of the two has no words,
 * and the surer name.
 */
export function withoutEchoes(posts: readonly RawPost[], manner: TextManner): readonly RawPost[] {
  const kept: RawPost[] = [];
  const counts = countsOf(posts.map(({ author }) => author));
  const wroteMore = (own: string | null) =>
    own !== null && (counts.get(own) ?? 0) > 1 && !isEntryWord(own, manner);
  /** Whether two authors who wrote other posts too wrote these, one of them nothing but a picture. */
  const areOthers = (one: string | null, other: string | null) =>
    one !== other && wroteMore(one) && wroteMore(other);
  let author: string | null = null;
  for (const [index, post] of posts.entries()) {
    const next = posts[index + 1];
    const isSame = next !== undefined && next.date === post.date && next.number === post.number;
    if (isSame && !areOthers(post.author, next.author) && isUserBlock(post, manner)) author = post.author;
    else {
      kept.push({ ...post, author: author ?? post.author });
      author = null;
    }
  }
  return kept;
}

/** Comments that are printed folded before they are printed whole keep the second. */
export function withoutFolded(posts: readonly RawPost[], cuts: readonly PostCut[]): readonly RawPost[] {
  return posts.filter(({ author, date, words }, index) => {
    const next = posts[index + 1];
    const isSame = next?.author === author && (date === null || next.date === date);
    // Deleted ones have no words either, but buttons.
    const hasButtons = cuts[index]?.lines.some((line) => !isBlank(line)) === true;
    return !isSame || !words.every(isBlank) || (hasButtons && next.words.every(isBlank));
  });
}

/** A shorter post may well be written twice. */
const shortestCopy = 12;

/** A copy is compared with so many posts of the same moment. */
const mostOthers = 20;

/** Answers that are printed once more above the others, because they are the best, stand only in their place. */
export function withoutCopies(posts: readonly RawPost[]): readonly RawPost[] {
  const seen = new Map<string, string[]>();
  const kept: RawPost[] = [];
  for (const post of [...posts].reverse()) {
    const words = post.words
      .map(({ text }) => text)
      .join(' ')
      .trim();
    const key = `${post.author}\n${post.date}`;
    const others = seen.get(key) ?? [];
    // The copy may be cut short.
    const start = words.replace(/ ?(?:…|\.\.\.)$/u, '');
    const isSame = (other: string) => other === words || (start !== words && other.startsWith(start));
    const isCopy = start.length >= shortestCopy && others.some(isSame);
    if (post.number === null && post.date !== null && isCopy) continue;
    seen.set(key, [words, ...others].slice(0, mostOthers));
    kept.push(post);
  }
  return kept.reverse();
}
