import type { Document } from '../../model/document.js';
import type { Thread } from '../../model/thread.js';
import type { Settings } from '../../settings.js';
import { resolveDates } from '../dates/resolve-dates.js';
import { type DraftPost, noFacts } from '../draft.js';
import { linkQuotes } from '../link-quotes.js';
import { authorNames } from './author-names.js';
import type { ChosenManner } from './choose-manner.js';
import { withoutConstantLines } from './constant-lines.js';
import { cutPosts } from './cut-posts.js';
import { createEarlierWords } from './earlier-words.js';
import { pageTitle } from './page-title.js';
import { commonIndent, type QuoteContext } from './quote-extent.js';
import type { RawPost } from './raw-post.js';
import { readPostText } from './read-post-text.js';
import { withoutRepeatedSignatures } from './repeated-signatures.js';
import { isBlank, type TextLine } from './text-line.js';
import { unwrap, wrapColumn } from './unwrap.js';

/** So many lines above the first post may hold the title. */
const longestHead = 300;

/** The bullets of lists as people type them. */
function asTyped(line: TextLine): string {
  const start = line.raw.length - line.raw.trimStart().length;
  return line.indent > start ? `${' '.repeat(start)}- ${line.text}` : line.raw;
}

/** The indent that most posts have, where there are several. */
function usualIndent(posts: readonly RawPost[]): number | null {
  const counts = new Map<number, number>();
  for (const { words } of posts) {
    if (words.every(isBlank)) continue;
    const indent = commonIndent(words.map(({ raw }) => raw));
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((one, other) => other[1] - one[1]);
  return usual !== undefined && usual[1] > 1 ? usual[0] : null;
}

/** Reads the words of the posts one after the other, each with those before it to compare with. */
function draftsOf(
  posts: readonly RawPost[],
  dates: readonly (string | null)[],
  context: Omit<QuoteContext, 'earlier'>,
  column: number | null,
  confidence: number,
): readonly DraftPost[] {
  const earlier = createEarlierWords();
  return posts.map(({ author, date, number, editNote, signature, words }, index) => {
    const joined = column === null ? words : unwrap(words, column);
    const content = readPostText(joined.map(asTyped), confidence, { ...context, earlier }, author);
    earlier.add(joined.map(({ text }) => text).join('\n'), author);
    const postedAt = dates[index] ?? null;
    return {
      ...noFacts,
      author,
      postedAt,
      dateText: date,
      printedNumber: number,
      editNote,
      signature,
      ...content,
    };
  });
}

/** Reads the thread of a copied page in the manner that was recognised. */
export function readCopiedPage(
  lines: readonly TextLine[],
  { manner, headings }: ChosenManner,
  document: Document,
  settings: Settings,
): Thread {
  const first = headings[0]?.from ?? 0;
  const head = lines.slice(Math.max(0, first - longestHead), first);
  const names = authorNames(lines);
  const title = pageTitle(head, lines, names);
  const cut = cutPosts(lines, manner, headings, { title, names });
  const posts = withoutRepeatedSignatures(withoutConstantLines(cut));
  const dates = resolveDates(
    posts.map(({ date }) => ({ machine: null, visible: date })),
    { now: settings.asOf, order: manner.dateOrder },
  );
  const column = wrapColumn(lines);
  const context = {
    indented: lines.some(({ raw }) => raw.startsWith('    ') && raw.trim() !== ''),
    names: new Set([...names, ...posts.flatMap(({ author }) => author ?? [])]),
    base: manner.tree === true ? null : usualIndent(posts),
    replyFollowsQuote: manner.replyFollowsQuote || column === null,
  };
  const drafts = draftsOf(posts, dates, context, column, settings.quoteConfidence);
  return {
    source: document.source,
    platform: 'text',
    id: null,
    title,
    url: document.url,
    page: null,
    nextPage: null,
    posts: linkQuotes(drafts),
  };
}
