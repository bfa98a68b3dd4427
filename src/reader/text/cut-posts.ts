import { columnBorders, cutBesideBlocks } from './cut-beside.js';
import type { PostHeading } from './find-headings.js';
import { makeRawPost, type PageFacts } from './make-raw-post.js';
import type { TextManner } from './manners/manner.js';
import { isEnding, isEntry, isLabel } from './post-furniture.js';
import type { RawPost } from './raw-post.js';
import { isBlank, type TextLine, textLine } from './text-line.js';
import { blockAbove, blockBelow } from './user-block.js';
import { untilPageEnd } from './words-from.js';

type Lines = readonly TextLine[];

/** So many lines above the first heading may hold its user block. */
const linesAbove = 45;

/** The number that most of them are; `null` of fewer than two. */
function usual(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] > 1 ? best[0] : null;
}

/** Posts whose user blocks stand above their headings. */
function cutBelowBlocks(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  facts: PageFacts,
) {
  const above = headings.map(({ from }, index) => {
    const start = headings[index - 1]?.to ?? Math.max(0, from - linesAbove);
    return { start, lines: lines.slice(start, from) };
  });
  const blockAt = (index: number, names: ReadonlySet<string>, distance: number | null) =>
    blockAbove(above[index]?.lines ?? [], manner, { names, title: facts.title, distance });
  const proved = headings.map((_, index) => blockAt(index, facts.names, null));
  const sure = proved.filter((block) => block.sure);
  const names = new Set([...facts.names, ...sure.flatMap(({ author }) => author ?? [])]);
  const distance = usual(sure.map((block) => block.distance));
  const blocks = proved.map((block, index) => (block.sure ? block : blockAt(index, names, distance)));
  const posts = headings.map((heading, index): RawPost => {
    const end =
      index + 1 < headings.length ? (above[index + 1]?.start ?? 0) + (blocks[index + 1]?.border ?? 0) : null;
    const own = end === null ? untilPageEnd(lines.slice(heading.to)) : lines.slice(heading.to, end);
    return makeRawPost(heading, heading.author ?? blocks[index]?.author ?? null, own, null, manner, facts);
  });
  return withoutEchoes(posts, manner);
}

/** Whether the lines that were taken for words are none, or the author's name and what stands below it. */
function isUserBlock({ words, author }: RawPost, manner: TextManner): boolean {
  const filled = words.filter((line) => !isBlank(line));
  if (filled.length === 0) return true;
  return (
    filled.every((line) => isEntry(line, manner)) &&
    filled.some((line) => line.text === author || isLabel(line, manner))
  );
}

/**
 * Some skins print date and user block twice, for narrow and for wide screens. The first of the two has no words,
 * and the surer name.
 */
function withoutEchoes(posts: readonly RawPost[], manner: TextManner): readonly RawPost[] {
  const kept: RawPost[] = [];
  let author: string | null = null;
  for (const [index, post] of posts.entries()) {
    const next = posts[index + 1];
    const isSame = next !== undefined && next.date === post.date && next.number === post.number;
    if (isSame && isUserBlock(post, manner)) author = post.author;
    else {
      kept.push({ ...post, author: author ?? post.author });
      author = null;
    }
  }
  return kept;
}

/** Posts whose user blocks stand right below their headings. */
function cutAboveBlocks(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  facts: PageFacts,
) {
  return headings.map((heading, index): RawPost => {
    const next = headings[index + 1];
    const region = next === undefined ? lines.slice(heading.to) : lines.slice(heading.to, next.from);
    const block = blockBelow(region, manner, facts.title);
    const own = region.slice(block.border);
    return makeRawPost(
      heading,
      block.author,
      next === undefined ? untilPageEnd(own) : own,
      null,
      manner,
      facts,
    );
  });
}

/** Comments that are printed folded before they are printed whole keep the second. */
function withoutFolded(posts: readonly RawPost[]): readonly RawPost[] {
  return posts.filter(({ author, date, words }, index) => {
    const next = posts[index + 1];
    return next === undefined || next.author !== author || next.date !== date || !words.every(isBlank);
  });
}

/** Posts whose headings name the author. */
function cutNamed(lines: Lines, manner: TextManner, headings: readonly PostHeading[], facts: PageFacts) {
  const posts = headings.map((heading, index): RawPost => {
    const next = headings[index + 1];
    const own =
      next === undefined ? untilPageEnd(lines.slice(heading.to)) : lines.slice(heading.to, next.from);
    return makeRawPost(heading, heading.author, own, next?.author ?? null, manner, facts);
  });
  return manner.tree === true ? withoutFolded(posts) : posts;
}

/** Where the user block of an author begins: at his name, alone or with his title, above its labels. */
function blockStart(region: Lines, author: string, manner: TextManner, last: boolean): number {
  const texts = region.map(({ text }) => text.replace(/^\d{1,4}\. /u, ''));
  const hasLabels = (at: number) => region.slice(at + 1, at + 12).some((below) => isLabel(below, manner));
  const isName = (text: string, at: number) => text === author && hasLabels(at);
  const opens = (text: string, at: number) =>
    text.startsWith(author) &&
    text.length <= author.length + 30 &&
    hasLabels(at) &&
    !isEnding(textLine(text), manner);
  for (const test of [isName, opens]) {
    const at = last ? texts.findLastIndex(test) : texts.findIndex(test);
    if (at >= 0) return at;
  }
  return texts.indexOf(author);
}

/** Posts whose headings stand below the words and name the author. */
function cutAboveHeadings(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  facts: PageFacts,
) {
  return headings.map((heading, index): RawPost => {
    const start = headings[index - 1]?.to ?? 0;
    const region = lines.slice(start, heading.from);
    const author = heading.author ?? '';
    const at = blockStart(region, author, manner, index === 0);
    const block = region.slice(Math.max(0, at));
    const { border } = blockBelow(block, manner, facts.title);
    return makeRawPost(heading, heading.author, block.slice(at < 0 ? 0 : border), null, manner, facts);
  });
}

/** Cuts the posts out of a page, each with its author and its words. */
export function cutPosts(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  facts: PageFacts,
): readonly RawPost[] {
  const borders = manner.columns === undefined ? null : columnBorders(lines, headings, manner.columns);
  if (borders !== null) return cutBesideBlocks(lines, manner, headings, borders, facts);
  if (manner.words === 'above-heading') return cutAboveHeadings(lines, manner, headings, facts);
  if (manner.profile === 'above') return cutBelowBlocks(lines, manner, headings, facts);
  return manner.profile === 'below'
    ? cutAboveBlocks(lines, manner, headings, facts)
    : cutNamed(lines, manner, headings, facts);
}
