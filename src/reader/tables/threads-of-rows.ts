import type { Document } from '../../model/document.js';
import type { Thread } from '../../model/thread.js';
import type { Settings } from '../../settings.js';
import { type DraftPost, noFacts, type PostContent } from '../draft.js';
import { linkQuotes } from '../link-quotes.js';
import { createEarlierWords, type EarlierWords } from '../text/earlier-words.js';
import { noContext } from '../text/quote-extent.js';
import { readPostText } from '../text/read-post-text.js';
import type { PostRow } from './post-row.js';

function contentOf(
  { text, author, isOwnWords }: PostRow,
  settings: Settings,
  earlier: EarlierWords,
): PostContent {
  if (isOwnWords) return { text, parts: [{ start: 0, end: text.length }], marks: [], quotes: [] };
  return readPostText(text.split('\n'), settings.quoteConfidence, { ...noContext, earlier }, author);
}

/** Reads the rows of a thread one after the other, each with those before it to compare with. */
function draftsOf(rows: readonly PostRow[], settings: Settings): readonly DraftPost[] {
  const earlier = createEarlierWords();
  return rows.map((row, index) => {
    const { id, author, postedAt, permalink } = row;
    const content = contentOf(row, settings, earlier);
    const quoted = content.quotes.map(({ text }) => text).join('\n\n');
    if (index < rows.length - 1) earlier.add(content.text, quoted, author);
    return { ...noFacts, id, author, postedAt, permalink, ...content };
  });
}

/**
 * Puts the rows of one thread together, also where rows of other threads stand between them. Threads come in the
 * order of their first rows, posts in the order of theirs.
 */
export function* threadsOfRows(
  rows: readonly PostRow[],
  platform: string,
  document: Pick<Document, 'source' | 'url'>,
  settings: Settings,
): Generator<Thread> {
  const groups = new Map<string | PostRow, [PostRow, ...PostRow[]]>();
  for (const row of rows) {
    const key = row.threadKey ?? row;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) {
    const [first] = group;
    yield {
      source: document.source,
      platform,
      id: first.thread,
      title: group.find((row) => row.title !== null)?.title ?? null,
      url: group.find((row) => row.url !== null)?.url ?? document.url,
      page: null,
      nextPage: null,
      posts: linkQuotes(draftsOf(group, settings)),
    };
  }
}
