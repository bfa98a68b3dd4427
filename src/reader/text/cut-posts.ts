import { bareName } from './bare-name.js';
import { usualOf } from './counts.js';
import { cutAboveHeadings } from './cut-above-headings.js';
import { columnBorders, cutBesideBlocks } from './cut-beside.js';
import { makeRawPost, type PageFacts, type PostCut } from './make-raw-post.js';
import type { TextManner } from './manners/manner.js';
import { nameDistance } from './name-distance.js';
import { withoutEcho } from './name-signs.js';
import { namedAbove } from './named-above.js';
import { learnFurniture } from './page-furniture.js';
import { isLabel } from './post-furniture.js';
import type { PostHeading } from './post-heading.js';
import { printedAbove } from './printed-above.js';
import { withoutCopies, withoutEchoes, withoutFolded } from './printed-twice.js';
import type { RawPost } from './raw-post.js';
import { surerNames } from './surer-names.js';
import { isBlank, type TextLine } from './text-line.js';
import { blockAbove, blockBelow } from './user-block.js';
import { withoutGlued } from './without-glued.js';
import { withoutPageBelow } from './without-page-below.js';
import { withoutRanks } from './without-ranks.js';
import { withoutRepeatedLines } from './without-repeated-lines.js';
import { withoutTopButtons } from './without-top-buttons.js';
import { untilPageEnd } from './words-from.js';

type Lines = readonly TextLine[];

/** So many lines above the first heading may hold its user block. */
const linesAbove = 45;

/** So many entries show that the user block stands below the heading, as copies have columns one below the other. */
const fewestEntries = 2;

function withoutBlockBelow(region: Lines, manner: TextManner, { title }: PageFacts): Lines {
  const { border } = blockBelow(region, manner, title);
  const entries = region.slice(0, border).filter((line) => isLabel(line, manner)).length;
  return entries < fewestEntries ? region : region.slice(border);
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
  const distance =
    sure.length * 2 > proved.length
      ? usualOf(sure.map((block) => block.distance))
      : nameDistance(proved.map(({ candidates }) => candidates));
  const guessed = proved.map((block, index) => {
    if (manner.blockOnce === true && index > 0 && !block.isWhole && !block.sure)
      return { ...block, author: null, border: above[index]?.lines.length ?? 0 };
    return block.sure ? block : blockAt(index, names, distance);
  });
  const repeated = withoutRepeatedLines(guessed, above, manner, { names, title: facts.title });
  const blocks =
    manner.blockOnce === true || manner.fullName === true
      ? repeated
      : namedAbove(lines, repeated, above, facts.names);
  const lastAuthor = (index: number) =>
    blocks.slice(0, index + 1).findLast(({ author }) => author !== null)?.author ?? null;
  return headings.map((heading, index): PostCut => {
    const end =
      index + 1 < headings.length ? (above[index + 1]?.start ?? 0) + (blocks[index + 1]?.border ?? 0) : null;
    const region = end === null ? untilPageEnd(lines.slice(heading.to)) : lines.slice(heading.to, end);
    const own = manner.columns === undefined ? region : withoutBlockBelow(region, manner, facts);
    const author = heading.author ?? (manner.blockOnce === true ? lastAuthor(index) : blocks[index]?.author);
    return { heading, author: author ?? null, lines: own, next: null };
  });
}

/** Posts whose user blocks stand right below their headings. */
function cutAboveBlocks(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  facts: PageFacts,
) {
  return headings.map((heading, index): PostCut => {
    const next = headings[index + 1];
    const region = next === undefined ? lines.slice(heading.to) : lines.slice(heading.to, next.from);
    const block = blockBelow(region, manner, facts.title);
    const own = region.slice(block.border);
    const mine = next === undefined ? untilPageEnd(own) : own;
    const author = heading.author ?? block.author ?? (heading.between ? withoutEcho(heading.between) : null);
    return { heading, author, lines: mine, next: null };
  });
}

/** Entries of a user block are short. */
const longestEntry = 40;

/** The line behind the list that the heading ends within: ranks and labels beside the date. */
function endOfList(lines: Lines, to: number): number {
  const isBullet = (line: TextLine | undefined) =>
    line !== undefined && !isBlank(line) && line.indent > line.raw.length - line.raw.trimStart().length;
  let end = to;
  while (isBullet(lines[end - 1]) && isBullet(lines[end]) && (lines[end]?.text.length ?? 0) < longestEntry)
    end++;
  return end;
}

/** Posts whose headings name the author. */
function cutNamed(lines: Lines, headings: readonly PostHeading[]) {
  return headings.map((heading, index): PostCut => {
    const next = headings[index + 1];
    const start = endOfList(lines, heading.to);
    const own = next === undefined ? untilPageEnd(lines.slice(start)) : lines.slice(start, next.from);
    const printed = heading.author;
    const author = printed === null ? null : printedAbove(lines[heading.from - 1], printed);
    return { heading, author, lines: own, next: next?.author ?? null };
  });
}

/** The cuts between the posts, by where the manner puts user blocks and words. */
function cutPage(lines: Lines, manner: TextManner, headings: readonly PostHeading[], facts: PageFacts) {
  const borders = manner.columns === undefined ? null : columnBorders(lines, headings, manner.columns);
  if (borders !== null) return cutBesideBlocks(lines, manner, headings, borders, facts);
  if (manner.words === 'above-heading') return cutAboveHeadings(lines, manner, headings, facts);
  if (manner.profile === 'above') return cutBelowBlocks(lines, manner, headings, facts);
  return manner.profile === 'below'
    ? cutAboveBlocks(lines, manner, headings, facts)
    : cutNamed(lines, headings);
}

/** Headings are set in by less than this only because of the numbers of a list. */
const leastShift = 3;

/** How far the heading of each post is set in beyond those of most. */
function headingShifts(lines: Lines, headings: readonly PostHeading[]): readonly number[] {
  const indents = headings.map(({ from }) => {
    const raw = lines[from]?.raw ?? '';
    return raw.length - raw.trimStart().length;
  });
  const most = usualOf(indents) ?? 0;
  return indents.map((indent) => (Math.abs(indent - most) < leastShift ? 0 : indent - most));
}

/** Cuts the posts out of a page, each with its author and its words. */
export function cutPosts(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  facts: PageFacts,
): readonly RawPost[] {
  const printed = cutPage(lines, manner, headings, facts);
  const found = surerNames(
    printed.map(({ author }) => author),
    headings,
    lines,
    facts.names,
    manner.blockOnce === true,
  );
  const others = new Set(found.flatMap((author) => author ?? []));
  const bare = found.map((author) =>
    author === null ? null : bareName(author, manner, facts.names, others),
  );
  const authors = withoutGlued(withoutRanks(bare, lines, facts.names));
  const whole = printed.map((cut, index) => ({ ...cut, author: authors[index] ?? null }));
  const isNested = manner.words === 'above-heading' || manner.tree === true;
  const free = withoutTopButtons(whole, manner);
  const cuts = isNested ? free : withoutPageBelow(free, manner.signatureBelow);
  const furniture = learnFurniture(cuts);
  const shifts = headingShifts(lines, headings);
  const posts = cuts.map((cut, index) => ({
    ...makeRawPost(cut, manner, facts, furniture),
    shift: cut.isBeside === true ? 0 : (shifts[index] ?? 0),
  }));
  if (manner.tree === true) return withoutFolded(posts, cuts);
  return withoutCopies(manner.profile === 'above' ? withoutEchoes(posts, manner) : posts);
}
