import type { Document } from '../../model/document.js';
import type { Thread } from '../../model/thread.js';
import type { Settings } from '../../settings.js';
import { resolveDates } from '../dates/resolve-dates.js';
import { type DraftPost, noFacts } from '../draft.js';
import { linkQuotes } from '../link-quotes.js';
import { authorNames } from './author-names.js';
import type { ChosenManner } from './choose-manner.js';
import { cutPosts } from './cut-posts.js';
import { createEarlierWords } from './earlier-words.js';
import { pageTitle } from './page-title.js';
import type { QuoteContext } from './quote-extent.js';
import type { RawPost } from './raw-post.js';
import { readPostText } from './read-post-text.js';
import { withoutRepeatedSignatures } from './repeated-signatures.js';
import { isRule, type TextLine } from './text-line.js';
import { unwrap, wrapColumn } from './unwrap.js';

/** The bullets of lists as people type them. */
function asTyped(line: TextLine): string {
  const start = line.raw.length - line.raw.trimStart().length;
  return line.indent > start ? `${' '.repeat(start)}- ${line.text}` : line.raw;
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
  const head = lines.slice(0, headings[0]?.from ?? 0);
  const title = pageTitle(head, lines);
  const names = authorNames(lines);
  const posts = withoutRepeatedSignatures(cutPosts(lines, manner, headings, { title, names }));
  const dates = resolveDates(
    posts.map(({ date }) => ({ machine: null, visible: date })),
    { now: settings.asOf, order: manner.dateOrder },
  );
  const column = wrapColumn(lines);
  const context = {
    indented: column !== null || lines.some(isRule),
    names: new Set([...names, ...posts.flatMap(({ author }) => author ?? [])]),
    replyFollowsQuote: manner.replyFollowsQuote,
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
