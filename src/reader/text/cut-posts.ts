import { columnBorder, divideColumns, rowStart } from './columns.js';
import type { PostHeading } from './find-headings.js';
import { isChrome } from './is-chrome.js';
import type { TextManner } from './manners/manner.js';
import { pageEndLines } from './page-end-lines.js';
import { isEntry, isLabel, isSubject } from './post-furniture.js';
import type { RawPost } from './raw-post.js';
import { splitTail } from './split-tail.js';
import { isBlank, isRule, type TextLine, textLine } from './text-line.js';
import { authorOfBlock, blockAbove, blockBelow } from './user-block.js';

/** What is known of a page before its posts are cut. */
export interface PageFacts {
  readonly title: string | null;
  /** Names of authors, as far as the page tells them outside the user blocks. */
  readonly names: ReadonlySet<string>;
}

type Lines = readonly TextLine[];

/** So many lines above the first heading may hold its user block. */
const linesAbove = 45;

/** What stands between a heading and the words: the subject, the rule below it, the label of its icon. */
function withoutSubject(lines: Lines, manner: TextManner, title: string | null): Lines {
  const filled = lines.flatMap((line, at) => (isBlank(line) ? [] : [at])).slice(0, 5);
  const rule = filled.find((at) => isRule(lines[at] ?? textLine('')));
  if (rule !== undefined && (manner.rule === 'before-words' || manner.rule === 'none')) {
    const above = lines.slice(0, rule).map(({ text }) => text);
    const joined = textLine(above.join(' '));
    if (
      isBlank(joined) ||
      isSubject(joined, title) ||
      /^(?:post subject|re:|default|betreff)/iu.test(joined.text)
    ) {
      return lines.slice(rule + 1);
    }
  }
  const first = filled[0];
  return first !== undefined && isSubject(lines[first] ?? textLine(''), title)
    ? lines.slice(first + 1)
    : lines;
}

function untilPageEnd(lines: Lines): Lines {
  const end = lines.findIndex((line) => isChrome(line.text, pageEndLines));
  return end < 0 ? lines : lines.slice(0, end);
}

function rawPost(
  heading: PostHeading,
  author: string | null,
  lines: Lines,
  next: string | null,
  manner: TextManner,
  facts: PageFacts,
): RawPost {
  const post = splitTail(lines, manner, [author, next]);
  const words = withoutSubject(post.words, manner, facts.title);
  const subject = manner.profile === 'apart' ? words.findIndex((line) => isSubject(line, facts.title)) : -1;
  return {
    ...post,
    words: subject > 0 ? words.slice(0, subject) : words,
    author,
    date: heading.date,
    number: heading.number,
  };
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
  const proved = above.map((block) => blockAbove(block.lines, manner, facts.names));
  const names = new Set([
    ...facts.names,
    ...proved.flatMap(({ author, sure }) => (sure && author ? [author] : [])),
  ]);
  const blocks = proved.map((block, index) =>
    block.sure ? block : blockAbove(above[index]?.lines ?? [], manner, names),
  );
  const posts = headings.map((heading, index): RawPost => {
    const end =
      index + 1 < headings.length ? (above[index + 1]?.start ?? 0) + (blocks[index + 1]?.border ?? 0) : null;
    const own = end === null ? untilPageEnd(lines.slice(heading.to)) : lines.slice(heading.to, end);
    return rawPost(heading, heading.author ?? blocks[index]?.author ?? null, own, null, manner, facts);
  });
  return withoutEchoes(posts);
}

/** Some skins print date and user block twice, for narrow and for wide screens: the first has no words then. */
function withoutEchoes(posts: readonly RawPost[]): readonly RawPost[] {
  return posts
    .filter((post, index) => {
      const next = posts[index + 1];
      const isEcho = next !== undefined && next.date === post.date && next.number === post.number;
      return !(isEcho && post.words.every(isBlank));
    })
    .map((post, index, kept) => ({ ...post, author: post.author ?? kept[index]?.author ?? null }));
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
    return rawPost(heading, block.author, next === undefined ? untilPageEnd(own) : own, null, manner, facts);
  });
}

/** Posts whose headings name the author. */
function cutNamed(lines: Lines, manner: TextManner, headings: readonly PostHeading[], facts: PageFacts) {
  return headings.map((heading, index): RawPost => {
    const next = headings[index + 1];
    const own =
      next === undefined ? untilPageEnd(lines.slice(heading.to)) : lines.slice(heading.to, next.from);
    return rawPost(heading, heading.author, own, next?.author ?? null, manner, facts);
  });
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
    const opens = (line: TextLine) => {
      const text = line.text.replace(/^\d{1,4}\. /u, '');
      return text.startsWith(author) && text.length <= author.length + 40;
    };
    const isBlock = (line: TextLine, at: number) =>
      opens(line) && region.slice(at + 1, at + 12).some((below) => isLabel(below, manner));
    const top = index === 0 ? region.findLastIndex(isBlock) : region.findIndex(isBlock);
    const at = top >= 0 ? top : region.findIndex(opens);
    const block = region.slice(Math.max(0, at));
    const { border } = blockBelow(block, manner, facts.title);
    return rawPost(heading, heading.author, block.slice(at < 0 ? 0 : border), null, manner, facts);
  });
}

/** Posts whose user blocks stand in a column left of the words. */
function cutBesideBlocks(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  borders: readonly number[],
  facts: PageFacts,
) {
  const starts = headings.map(({ from }, index) =>
    manner.profile === 'below' ? from : rowStart(lines, from, borders[index] ?? 0),
  );
  return headings.map((heading, index): RawPost => {
    const border = borders[index] ?? 0;
    const row = divideColumns(lines.slice(starts[index], heading.to), border);
    const { left, right } = divideColumns(lines.slice(heading.to, starts[index + 1] ?? lines.length), border);
    const beside = manner.profile === 'below' ? left : [...row.left, ...left];
    const wrapped = row.left
      .filter((line) => !isBlank(line))
      .map(({ text }) => text)
      .join(' ');
    const names = [
      facts.names.has(wrapped) || manner.name === 'phpbb2' ? wrapped : '',
      authorOfBlock(beside, manner),
    ];
    const first = beside
      .filter((line) => !isBlank(line))
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ');
    const author = facts.names.has(first) ? first : (names.find((name) => name !== '') ?? null);
    return rawPost(heading, author, right, null, manner, facts);
  });
}

/** The borders of the columns, where most posts of the page stand in columns. */
function columnBorders(lines: Lines, headings: readonly PostHeading[]): readonly number[] | null {
  const borders = headings.map(({ to }, index) =>
    columnBorder(lines.slice(to, headings[index + 1]?.from ?? lines.length)),
  );
  const found = borders.filter((border) => border !== null);
  if (found.length * 2 <= borders.length) return null;
  const counts = new Map<number, number>();
  for (const border of found) counts.set(border, (counts.get(border) ?? 0) + 1);
  const [usual] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0];
  return borders.map((border) => border ?? usual);
}

/** Cuts the posts out of a page, each with its author and its words. */
export function cutPosts(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  facts: PageFacts,
): readonly RawPost[] {
  const borders = manner.columns === true ? columnBorders(lines, headings) : null;
  if (borders !== null) return cutBesideBlocks(lines, manner, headings, borders, facts);
  if (manner.words === 'above-heading') return cutAboveHeadings(lines, manner, headings, facts);
  if (manner.profile === 'above') return cutBelowBlocks(lines, manner, headings, facts);
  return manner.profile === 'below'
    ? cutAboveBlocks(lines, manner, headings, facts)
    : cutNamed(lines, manner, headings, facts);
}

/** Whether a user block of the manner stands where it should, as a proof of the manner. */
export function hasBlock(lines: Lines, manner: TextManner, heading: PostHeading): boolean {
  const near =
    manner.profile === 'below'
      ? lines.slice(heading.to, heading.to + 25)
      : lines.slice(Math.max(0, heading.from - (manner.words === 'above-heading' ? 400 : 25)), heading.from);
  return near.some((line) => isLabel(line, manner) && isEntry(line, manner));
}
