import { authorBeside } from './author-beside.js';
import { columnBorder, crosses, divideColumns, fitsBorder, rowStart } from './columns.js';
import { mostFrequent } from './counts.js';
import type { PageFacts, PostCut } from './make-raw-post.js';
import type { TextManner } from './manners/manner.js';
import { isEnding } from './post-furniture.js';
import type { PostHeading } from './post-heading.js';
import { isBlank, type TextLine } from './text-line.js';
import { untilPageEnd } from './words-from.js';

type Lines = readonly TextLine[];

const clock = /^\d{1,2}:\d{2}(?: ?[ap]m)?$/iu;

/** Whether the date stands in the column of the words, so that what is left of it belongs to the user block. */
const isBesideDate = (right: Lines, { date }: PostHeading): boolean =>
  date !== null && right.some(({ text }) => text.includes(date));

/** Posts whose user blocks stand in a column left of the words. */
export function cutBesideBlocks(
  lines: Lines,
  manner: TextManner,
  headings: readonly PostHeading[],
  borders: readonly number[],
  facts: PageFacts,
) {
  const starts = headings.map(({ from }, index) =>
    manner.profile === 'below'
      ? from
      : rowStart(lines, from, borders[index] ?? 0, (line) => isEnding(line, manner)),
  );
  return headings.map((heading, index): PostCut => {
    const border = borders[index] ?? 0;
    const next = starts[index + 1];
    const region = next === undefined ? untilPageEnd(lines.slice(heading.to)) : lines.slice(heading.to, next);
    const row = divideColumns(lines.slice(starts[index], heading.to), border);
    const { left, right } = divideColumns(region, border);
    const isNamed = manner.profile !== 'below' || isBesideDate(row.right, heading);
    // The time of a date that was wrapped stands below it, where the block begins.
    const block = left.filter(({ text }) => !clock.test(text));
    const beside = isNamed ? [...row.left, ...block] : block;
    const author = heading.author ?? authorBeside(row.left, beside, border, manner, facts.names);
    return { heading, author, lines: right, next: null, isBeside: true };
  });
}

/** So many lines show where the words begin beside an empty column. */
const fewestLines = 2;
const widestShift = 20;

/** Where the words begin beside the name of who has no user block, further right than most; `null` where they do not. */
function bareBorder(region: Lines, usual: number): number | null {
  let border = Number.POSITIVE_INFINITY;
  let filled = 0;
  for (const line of region) {
    if (isBlank(line)) continue;
    const indent = line.raw.length - line.raw.trimStart().length;
    if (indent < usual) break;
    border = Math.min(border, indent);
    filled++;
  }
  return filled >= fewestLines && border > usual && border <= usual + widestShift ? border : null;
}

/** The borders of the columns, where most posts of the page stand in columns. */
export function columnBorders(
  lines: Lines,
  headings: readonly PostHeading[],
  least: number,
): readonly number[] | null {
  const borders = headings.map(({ to }, index) =>
    columnBorder(lines.slice(to, headings[index + 1]?.from ?? lines.length), least),
  );
  const found = borders.filter((border) => border !== null);
  if (found.length * 2 <= borders.length) return null;
  const usual = mostFrequent(found)?.item ?? 0;
  return borders.map((border, index) => {
    if (border === usual) return usual;
    const region = lines.slice(headings[index]?.to ?? 0, headings[index + 1]?.from ?? lines.length);
    if (border === null) return bareBorder(region, usual) ?? usual;
    const { from = 0, to = 0 } = headings[index] ?? {};
    const next = headings[index + 1]?.from ?? lines.length;
    // Each post is a table of its own: a long name makes its first column wider.
    if (crosses(lines[from - 1], usual) && !crosses(lines[from - 1], border)) return border;
    return fitsBorder(lines.slice(to, next), usual) ? usual : border;
  });
}
