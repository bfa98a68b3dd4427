import type { Document } from '../../model/document.js';
import { problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { noFacts } from '../draft.js';
import { linkQuotes } from '../link-quotes.js';
import { isMergeMark } from '../merge-mark.js';
import type { Reading } from '../reader.js';
import { chooseManner } from './choose-manner.js';
import { createEarlierWords } from './earlier-words.js';
import { looksLikeChat } from './looks-like-chat.js';
import { readPageHead } from './page-head.js';
import { noContext } from './quote-extent.js';
import { readCopiedPage } from './read-copied-page.js';
import { readPostText } from './read-post-text.js';
import { repairMojibake } from './repair-mojibake.js';
import { isPostEnd, splitPosts } from './split-posts.js';
import { textLine } from './text-line.js';
import { withoutBorders } from './without-borders.js';

/** A text without boundaries that has fewer paragraphs is taken for the one post that it looks like. */
const paragraphsOfDoubt = 3;

/** Reads the thread of a text that was copied or printed; nothing when it holds no posts. */
export function* readText(document: Document, settings: Settings): Generator<Reading> {
  const lines = withoutBorders(repairMojibake(document.text).split('\n'));
  const textLines = lines.map(textLine);
  const chosen = chooseManner(textLines);
  if (chosen !== null) {
    yield readCopiedPage(textLines, chosen, document, settings);
    return;
  }
  if (looksLikeChat(textLines)) {
    yield problem('not-a-thread', document.source);
    return;
  }
  const head = readPageHead(lines);
  const earlier = createEarlierWords();
  const drafts = splitPosts(lines.slice(head.lines))
    .map((post) => {
      const content = readPostText(post, settings.quoteConfidence, { ...noContext, earlier });
      earlier.add(post.join('\n'), '', null);
      return { ...noFacts, ...content };
    })
    .filter((post) => post.text !== '' || post.quotes.length > 0);
  const [only] = drafts;
  if (only === undefined) return;
  const isDoubtful = only.text.split('\n\n').length >= paragraphsOfDoubt;
  if (isDoubtful && !lines.some((line) => isPostEnd(line) || isMergeMark(line))) {
    yield problem('no-post-boundaries', document.source);
  }
  yield {
    source: document.source,
    platform: 'text',
    id: null,
    title: head.title,
    url: document.url,
    page: null,
    nextPage: null,
    posts: linkQuotes(drafts),
  };
}
