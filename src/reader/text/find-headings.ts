import { cleanLine } from '../clean-text.js';
import { isDateText } from './is-date-text.js';
import type { HeadingShape, TextManner } from './manners/manner.js';
import { isBlank, isRule, longestFurniture, type TextLine } from './text-line.js';
import { withoutEcho } from './user-block.js';

/** The lines that head a post. */
export interface PostHeading {
  /** Its first line. */
  readonly from: number;
  /** The line behind its last. */
  readonly to: number;
  readonly author: string | null;
  readonly date: string | null;
  readonly number: number | null;
  /** Whether it stands in the right one of two columns. */
  readonly beside: boolean;
}

/** Between the lines of a heading stand at most so many other lines, each at most so long. */
const mostBetween = 3;
const longestBetween = 40;
const mostBlank = 6;

/** What boards print above the other threads below the last post. */
const related =
  /^(?:similar|related) (?:topics|threads)$|^ähnliche themen$|^sujets similaires$|^temas similares$|^argomenti simili$|^похожие темы$/iu;

/** The ways to read a line: whole, without the number of its list entry or its icon, and by its columns. */
function readingsOf(line: TextLine): readonly string[] {
  const { text, raw } = line;
  if (text === '' || text.length > longestFurniture) return [];
  const readings = [text];
  const entry = /^(?:\d{1,4}\. |\[[^\]]{0,20}\] ?)/u.exec(text);
  if (entry !== null) readings.push(text.slice(entry[0].length));
  const cells = raw.trim().split(/\t| {2,}/u);
  if (cells.length > 1) readings.push(...cells.map(cleanLine).filter((cell) => cell !== ''));
  return readings;
}

interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly reading: number;
}

function matchLine(line: TextLine, step: RegExp): Found | null {
  for (const [reading, text] of readingsOf(line).entries()) {
    const match = step.exec(text);
    if (match === null) continue;
    const groups = match.groups ?? {};
    if (groups.date !== undefined && !isDateText(groups.date)) continue;
    return { groups, reading };
  }
  return null;
}

/** Where the note that began on the heading's last line ends: the line that closes its bracket. */
function endOfNote(lines: readonly TextLine[], at: number, rest: string | undefined): number {
  if (rest === undefined || rest.includes(')')) return at;
  const next = lines[at]?.text ?? '';
  return next.endsWith(')') && next.length <= longestFurniture ? at + 1 : at;
}

/** The name without the rank behind it, where the line above holds the name alone. */
function printedAbove(above: TextLine | undefined, printed: string): string {
  const name = above?.text ?? '';
  return name.length > 1 && printed.startsWith(`${name} `) ? name : printed;
}

function matchShape(lines: readonly TextLine[], at: number, shape: HeadingShape): PostHeading | null {
  let line = at;
  let groups: Found['groups'] = {};
  for (const [index, step] of shape.entries()) {
    let found: Found | null = null;
    let others = 0;
    const last = index === 0 ? line : line + mostBlank;
    for (; line <= last && line < lines.length; line++) {
      const candidate = lines[line];
      if (candidate === undefined || isBlank(candidate)) {
        if (index === 0) return null;
        continue;
      }
      found = matchLine(candidate, step);
      if (found !== null || index === 0) break;
      // A nearer line begins the heading: what was found first is the date on which the author joined.
      const before = shape[index - 1];
      if (before !== undefined && matchLine(candidate, before) !== null) return null;
      others++;
      if (others > mostBetween || candidate.text.length > longestBetween || isRule(candidate)) return null;
    }
    if (found === null) return null;
    groups = { ...groups, ...found.groups };
    line++;
  }
  const { author, date, number, rest } = groups;
  return {
    from: at,
    to: endOfNote(lines, line, rest),
    author: author === undefined ? null : printedAbove(lines[at - 1], withoutEcho(author.trim())),
    date: date ?? null,
    number: number === undefined ? null : Number(number.replace(/\D/gu, '')),
    beside: isBeside(lines[at]),
  };
}

/** Whether something stands left of what was found on the line, with a gap between. */
function isBeside(line: TextLine | undefined): boolean {
  return line !== undefined && / {2,}\S/u.test(line.raw.trim());
}

/** The longest run of headings whose numbers grow; headings without a number stay. */
function growing(headings: readonly PostHeading[]): readonly PostHeading[] {
  const tails: number[] = [];
  const before = new Map<number, number>();
  const numberAt = (index: number): number => headings[index]?.number ?? 0;
  headings.forEach(({ number }, index) => {
    if (number === null) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numberAt(tails[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    const previous = tails[low - 1];
    if (previous !== undefined) before.set(index, previous);
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) kept.add(at);
  return headings.filter(({ number }, index) => number === null || kept.has(index));
}

/** The headings above a list of other threads; those in it have no numbers and nothing below them has one. */
function withoutRelated(lines: readonly TextLine[], headings: readonly PostHeading[]) {
  const isNamed = headings.every(({ author, number }) => author !== null && number === null);
  const first = headings[0];
  if (!isNamed || first === undefined) return headings;
  const list = lines.findIndex(({ text }, at) => at >= first.to && related.test(text));
  return list < 0 ? headings : headings.filter(({ from }) => from < list);
}

/** The heading of a first post that has no number, the last one before the first that has. */
function unnumberedFirst(
  lines: readonly TextLine[],
  numbered: PostHeading | undefined,
  shape: HeadingShape,
): PostHeading | null {
  if (numbered === undefined || numbered.number !== 1) return null;
  for (let at = numbered.from - 1; at >= 0; at--) {
    const heading = matchShape(lines, at, shape);
    if (heading !== null && heading.to <= numbered.from) return heading;
  }
  return null;
}

/**
 * Finds the headings of posts that a manner knows, in their order. Where they are numbered, only the longest run
 * of growing numbers counts.
 */
export function findHeadings(lines: readonly TextLine[], manner: TextManner): readonly PostHeading[] {
  const found: PostHeading[] = [];
  for (let at = 0; at < lines.length; ) {
    let heading: PostHeading | null = null;
    for (const shape of manner.headings) heading ??= matchShape(lines, at, shape);
    if (heading !== null) found.push(heading);
    at = heading?.to ?? at + 1;
  }
  const kept = withoutRelated(lines, growing(found));
  const first =
    manner.firstHeading === undefined ? null : unnumberedFirst(lines, kept[0], manner.firstHeading);
  return first === null ? kept : [first, ...kept];
}
