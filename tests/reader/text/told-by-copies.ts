import type { Thread } from '../../../src/model/thread.js';
import { isQuoteLabel, readQuoteOpening } from '../../../src/reader/text/quote-opening.js';

type Post = Thread['posts'][number];

const filled = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const startOf = (text: string): string => filled(text)[0] ?? '';

/** The lines that are not blank, with what stands above a text in them. */
function lineAbove(lines: readonly string[], text: string): string | null {
  const start = startOf(text);
  const at = lines.findIndex((line) => start !== '' && line.includes(start));
  return at < 1 ? null : (lines[at - 1] ?? null);
}

/** What divides a signature from the words above it: a rule, or the note of an edit. */
const divides = /^(?:--|[-_=━─—*]{5,}|.{0,120}\d{1,2}[:.]\d{2}.{0,40})$/u;

/** Signatures that occur once and that nothing divides from the words: whoever reads the copy cannot know them. */
function untoldSignature(post: Post, { posts }: Thread, lines: readonly string[]): readonly string[] {
  const { author, signature } = post;
  if (signature === null || signature === undefined) return [];
  const once = posts.filter((other) => other.author === author && other.signature === signature).length === 1;
  const above = lineAbove(lines, signature);
  return once && above !== null && !divides.test(above) ? [signature] : [];
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether the copy sets a text in below the line above it. */
function isSetIn(source: string, text: string): boolean {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const start = startOf(text);
  const at = lines.findIndex((line) => start !== '' && line.includes(start));
  return at > 0 && indentOf(lines[at] ?? '') > indentOf(lines[at - 1] ?? '') + 2;
}

/** Quotes that name nobody and quote no other post, and that neither a label nor an indent shows in the copy. */
function untoldQuotes(
  post: Post,
  { posts }: Thread,
  lines: readonly string[],
  source: string,
): readonly string[] {
  return post.quotes.flatMap(({ author, text, quotes }) => {
    const isOfThread = posts.some((other) => other !== post && other.text.includes(startOf(text)));
    const above = lineAbove(lines, text);
    const isMarked = above !== null && (isQuoteLabel(above) || readQuoteOpening(above) !== null);
    const isTold = isOfThread || isMarked || isSetIn(source, text);
    return author === null && quotes.length === 0 && !isTold ? [text] : [];
  });
}

/** What of a post no copy of its page tells to be none of its own words. */
export function untold(post: Post, page: Thread, source: string): readonly string[] {
  const lines = filled(source);
  return [...untoldSignature(post, page, lines), ...untoldQuotes(post, page, lines, source)];
}
