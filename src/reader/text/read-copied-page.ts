import type { Document } from '../../model/document.js';
import type { Thread } from '../../model/thread.js';
import type { Settings } from '../../settings.js';
import { isZoneAbroad, printedZone } from '../dates/printed-zone.js';
import { resolveDates } from '../dates/resolve-dates.js';
import { type DraftPost, type DraftQuote, noFacts } from '../draft.js';
import { linkQuotes } from '../link-quotes.js';
import { authorNames } from './author-names.js';
import { createBareRepeats } from './bare-repeats.js';
import type { ChosenManner } from './choose-manner.js';
import { usualOf } from './counts.js';
import { cutPosts } from './cut-posts.js';
import { createEarlierWords } from './earlier-words.js';
import { isFromTextBrowser } from './is-from-text-browser.js';
import { withLearnedOpenings } from './learned-openings.js';
import type { TextManner } from './manners/manner.js';
import { namedMentions } from './mention-quotes.js';
import { pageClock } from './page-clock.js';
import { pageTitle, titleBelow } from './page-title.js';
import { commonIndent, type QuoteContext } from './quote-extent.js';
import type { RawPost } from './raw-post.js';
import { readPostText } from './read-post-text.js';
import { withoutRepeatedSignatures } from './repeated-signatures.js';
import { replyFollowsQuotes } from './reply-place.js';
import { isBlank, type TextLine } from './text-line.js';
import { withoutUndividedSignature } from './undivided-signature.js';
import { unwrap, wrapColumn, wrapColumnBeside } from './unwrap.js';
import { withWholeLinks } from './whole-links.js';
import { withoutFiles, withoutSmileys } from './without-smileys.js';

/** So many lines above the first post may hold the title. */
const longestHead = 300;

/** So many lines below the first heading may stand above its words: the user block and the title. */
const longestBlock = 24;

/** The bullets of lists as people type them. */
function asTyped(line: TextLine): string {
  const start = line.raw.length - line.raw.trimStart().length;
  return line.indent > start ? `${' '.repeat(start)}- ${line.text}` : line.raw;
}

/** The indent that most posts have, where there are several. */
function usualIndent(posts: readonly RawPost[]): number | null {
  const filled = posts.filter(({ words }) => !words.every(isBlank));
  return usualOf(filled.map(({ words, shift }) => commonIndent(words.map(({ raw }) => raw)) - shift));
}

/** The indent that most of a post has, in characters; `null` of an empty one. */
function mainIndent({ words, shift }: RawPost): number | null {
  const sizes = new Map<number, number>();
  for (const line of words) {
    if (isBlank(line)) continue;
    const indent = commonIndent([line.raw]) - shift;
    sizes.set(indent, (sizes.get(indent) ?? 0) + line.text.length);
  }
  const [main] = [...sizes].sort((one, other) => other[1] - one[1]);
  return main?.[0] ?? null;
}

/** The indent of the words around quotes: the usual one, or a deeper one that most of each post has. */
function wordsIndent(posts: readonly RawPost[]): number | null {
  const usual = usualIndent(posts);
  const main = posts.flatMap((post) => mainIndent(post) ?? []);
  const least = main.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return usual !== null && main.length > 1 && main.filter((indent) => indent === least).length > 1
    ? Math.max(usual, least)
    : usual;
}

/** All that the quotes of a post hold, those inside others among them. */
function quotedText(quotes: readonly DraftQuote[]): string {
  return quotes.map((quote) => `${quote.text}\n\n${quotedText(quote.quotes)}`).join('\n\n');
}

/** Reads the words of the posts one after the other, each with those before it to compare with. */
function draftsOf(
  posts: readonly RawPost[],
  dates: readonly (string | null)[],
  context: Omit<QuoteContext, 'earlier' | 'bare' | 'clauses'>,
  bareQuotes: boolean,
  typed: readonly (readonly string[])[],
  confidence: number,
): readonly DraftPost[] {
  const earlier = createEarlierWords();
  const clauses = createBareRepeats();
  const bare = bareQuotes ? clauses : null;
  return posts.map(({ author, date, number, editNote, signature, shift }, index) => {
    const base = context.base === null ? null : Math.max(0, context.base + shift);
    const known = { ...context, base, earlier, bare, clauses };
    const content = readPostText(typed[index] ?? [], confidence, known, author);
    earlier.add(content.text, quotedText(content.quotes), author);
    clauses.add(content.text, author);
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

/** When the posts were written, by the clock and in the zone that the page prints. */
function datesOf(
  posts: readonly RawPost[],
  lines: readonly TextLine[],
  first: number,
  manner: TextManner,
  document: Document,
  settings: Settings,
): readonly (string | null)[] {
  const printed = posts.map(({ date }) => date);
  return resolveDates(
    printed.map((visible) => ({ machine: null, visible })),
    {
      now: settings.asOf ?? pageClock(lines, first, printed, manner),
      order: isZoneAbroad(document.text) ? 'day-first' : manner.dateOrder,
      zone: printedZone(document.text),
    },
  );
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
  const known = authorNames(lines);
  const start = headings[0]?.to ?? 0;
  const under = lines.slice(start, start + longestBlock).flatMap(({ text }) => (text === '' ? [] : text));
  const below = manner.profile === 'below' ? under : under.slice(0, 1);
  const title = manner.titleBelow === true ? titleBelow(lines, start) : pageTitle(head, lines, known, below);
  const cut = cutPosts(lines, manner, headings, { title, names: known });
  const posts = withoutRepeatedSignatures(cut).map(withoutUndividedSignature);
  const dates = datesOf(posts, lines, first, manner, document, settings);
  const isPrinted = isFromTextBrowser(lines);
  const column = posts.some(({ isBeside }) => isBeside)
    ? wrapColumnBeside(posts.map(({ words }) => words))
    : wrapColumn(lines, isPrinted);
  const names = new Set([...known, ...posts.flatMap(({ author }) => author ?? [])]);
  const base = manner.tree === true || manner.ownIndent === true ? null : wordsIndent(posts);
  const printed = posts.map(({ words }) => {
    const named = manner.mentions === true ? namedMentions(words, names, base ?? 0) : words;
    const wrapped = column ?? (isPrinted ? Number.POSITIVE_INFINITY : null);
    const whole = withWholeLinks((wrapped === null ? named : unwrap(named, wrapped)).map(asTyped));
    return whole.map((line) => {
      const own = withoutFiles(line);
      return isPrinted ? withoutSmileys(own, manner.smileys) : own;
    });
  });
  const typed = withLearnedOpenings(
    posts.map(({ author }, at) => ({ author, lines: printed[at] ?? [] })),
    names,
  );
  const learned = replyFollowsQuotes(posts.map(({ author }, at) => ({ author, lines: typed[at] ?? [] })));
  const context = {
    indented: lines.some(({ raw }) => raw.startsWith('    ') && raw.trim() !== ''),
    names,
    base,
    replyFollowsQuote: learned ?? (manner.replyFollowsQuote || !isPrinted),
    around: null,
    innerGap: isPrinted ? (manner.innerGap ?? null) : null,
  };
  const drafts = draftsOf(
    posts,
    dates,
    context,
    manner.bareQuotes === true || !isPrinted,
    typed,
    settings.quoteConfidence,
  );
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
