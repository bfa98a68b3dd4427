import { type PostRegion, shapeOf } from './line-shape.js';
import { readQuoteOpening } from './quote-opening.js';
import { isBlank, type TextLine } from './text-line.js';

/** So many lines of a post are looked at. */
const mostLines = 30;

/** Entries of user blocks are short; the first line that is not ends the block. */
const longestEntry = 56;
const mostWords = 8;

/** So many entries that most posts have show that there is a block, and so many of the posts have them. */
const leastEntries = 3;
const leastShare = 0.6;

/** Whether a line holds words of a post rather than an entry. */
function isWordy({ text }: TextLine): boolean {
  if (readQuoteOpening(text) !== null) return true;
  return text.length > longestEntry || text.split(' ').length > mostWords || /\p{L}{2}[.!?…]$/u.test(text);
}

/** Whether a line holds nothing to read: blank, or a few marks. */
function isNothing(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.length < 4 && !/[\p{L}\p{N}]/u.test(line.text);
}

/** The shapes of an entry: as a whole, and by its label. */
function entryShapes(line: TextLine, author: string | null): readonly string[] {
  const label = /^([^:：]{2,24}?) ?[:：]/u.exec(line.text)?.[1];
  const shape = shapeOf(line, author);
  return [...(shape === null ? [] : [shape]), ...(label === undefined ? [] : [`${label.toLowerCase()}:`])];
}

interface Start {
  readonly above: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

/** What stands in a post above the first line of words, and what below it. */
function startOf({ author, lines }: PostRegion): Start {
  const some = lines.slice(0, mostLines);
  const wordy = some.findIndex((line) => !isBlank(line) && isWordy(line));
  const end = wordy < 0 ? some.length : wordy;
  const shapes = (part: readonly TextLine[]) => new Set(part.flatMap((line) => entryShapes(line, author)));
  return { above: shapes(some.slice(0, end)), below: wordy < 0 ? new Set() : shapes(lines.slice(wordy)) };
}

/**
 * Learns the user blocks that stand above the words of the posts of a page in a language or skin that no manner
 * knows, by the entries that most posts have in common there and nowhere else.
 * @returns how many lines at the start of a post are its user block
 */
export function learnBlocks(regions: readonly PostRegion[]): (region: PostRegion) => number {
  const above = new Map<string, number>();
  const below = new Set<string>();
  for (const region of regions) {
    const start = startOf(region);
    for (const shape of start.above) above.set(shape, (above.get(shape) ?? 0) + 1);
    for (const shape of start.below) below.add(shape);
  }
  const entries = new Set(
    [...above].flatMap(([shape, posts]) =>
      posts >= regions.length * leastShare && !below.has(shape) ? [shape] : [],
    ),
  );
  return ({ author, lines }) => {
    let length = 0;
    let found = 0;
    for (const [at, line] of lines.slice(0, mostLines).entries()) {
      if (isBlank(line)) continue;
      if (isWordy(line)) break;
      if (!entryShapes(line, author).some((shape) => entries.has(shape))) continue;
      found++;
      length = at + 1;
    }
    if (found < leastEntries) return 0;
    while (length < lines.length && isNothing(lines[length])) length++;
    return length;
  };
}
