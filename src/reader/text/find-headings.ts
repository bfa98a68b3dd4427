import { headingReadings } from './heading-readings.js';
import { isDateText, isDayText } from './is-date-text.js';
import type { HeadingShape, TextManner } from './manners/manner.js';
import { isNoName } from './name-distance.js';
import { withoutEcho } from './name-signs.js';
import { mayMatch } from './needed-words.js';
import { createPageWords } from './page-words.js';
import type { PostHeading } from './post-heading.js';
import { printedAbove } from './printed-above.js';
import { withoutRelated } from './related-threads.js';
import { withoutRepeated } from './repeated-headings.js';
import { isBlank, isRule, longestFurniture, type TextLine } from './text-line.js';
import { withUndated } from './undated-headings.js';
import { isStub, standsAmong, withWrapped } from './whole-headings.js';
import { isNoise } from './words-from.js';

/** Between the lines of a heading stand at most so many other lines, each at most so long. */
const mostBetween = 3;
const longestBetween = 40;
const mostBlank = 6;

/** The box with the posts that most people liked, which some software shows among the posts, and where it ends. */
const boxStart =
  /^(?:top posters in this topic|popular posts|meilleurs contributeurs|messages populaires|beliebte beiträge)$/iu;
const boxEnds = /^(?:expand topic overview|développer l.aperçu du sujet|themenübersicht erweitern)$/iu;
const longestBox = 80;

/** The line behind the box that begins on a line; that line itself where none begins. */
function boxEnd(lines: readonly TextLine[], at: number): number {
  if (!boxStart.test(lines[at]?.text ?? '')) return at;
  const end = lines.slice(at, at + longestBox).findIndex(({ text }) => boxEnds.test(text));
  return end < 0 ? at : at + end + 1;
}

/** The number of a list's entry before a date that has its own day. */
const listNumber = /^\d{1,4}\. (?=\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/u;

interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly reading: number;
}

function matchLine(lines: readonly TextLine[], at: number, step: RegExp): Found | null {
  for (const [reading, { text, folded }] of headingReadings(lines, at).entries()) {
    if (!mayMatch(step, folded)) continue;
    const match = step.exec(text);
    if (match === null) continue;
    const groups = match.groups ?? {};
    if (groups.date !== undefined && !isDateText(groups.date)) continue;
    if (groups.day !== undefined && !isDayText(groups.day)) continue;
    return { groups, reading };
  }
  return null;
}

/** A line that was wrapped before the name of who edited the post, which stands alone on the next. */
const wrappedBeforeName = /\d.{0,12} (?:by|von|par|por|di|da|de|door|av|af|van|od|przez|от)$/iu;
const leastWrapped = 60;

/** Where the note that began on the heading's last line ends: the line that closes its bracket, or with a name. */
function endOfNote(lines: readonly TextLine[], at: number, rest: string | undefined): number {
  const last = lines[at - 1]?.text ?? '';
  const below = lines[at]?.text ?? '';
  if (last.length >= leastWrapped && last.length <= longestFurniture && wrappedBeforeName.test(last))
    return below !== '' && below.length <= longestBetween ? at + 1 : at;
  if (rest === undefined || rest.includes(')')) return at;
  const next = lines[at]?.text ?? '';
  return next.endsWith(')') && next.length <= longestFurniture ? at + 1 : at;
}

/** So far above a heading the name of its author may stand alone. */
const farthestName = 40;

/** The name; printed twice in a row it is one name, unless it stands so above the heading, with its rank. */
function wholeName(lines: readonly TextLine[], at: number, printed: string): string {
  const name = withoutEcho(printed);
  if (name === printed) return name;
  const above = lines.slice(Math.max(0, at - farthestName), at);
  const stands = (text: string) => text.startsWith(`${printed} `) && isNoName(text.slice(printed.length + 1));
  return above.some(({ text }) => stands(text.replace(/^\d{1,4}\. /u, ''))) ? printed : name;
}

function matchShape(lines: readonly TextLine[], at: number, shape: HeadingShape): PostHeading | null {
  let line = at;
  let groups: Found['groups'] = {};
  let between: string | null = null;
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
      found = matchLine(lines, line, step);
      if (found !== null || index === 0) break;
      // A nearer line begins the heading: what was found first is the date on which the author joined.
      const before = shape[index - 1];
      if (before !== undefined && matchLine(lines, line, before) !== null) return null;
      others++;
      between ??= candidate.text;
      if (others > mostBetween || candidate.text.length > longestBetween || isRule(candidate)) return null;
    }
    if (found === null) return null;
    groups = { ...groups, ...found.groups };
    line++;
  }
  const { author, date, day, number, rest, words = '' } = groups;
  return {
    from: at,
    to: endOfNote(lines, line, rest),
    author: author === undefined ? null : printedAbove(lines[at - 1], wholeName(lines, at, author.trim())),
    date: (date ?? day)?.replace(listNumber, '') ?? null,
    words,
    number: number === undefined ? null : Number(number.replace(/\D/gu, '')),
    between,
    beside: isBeside(lines[at]),
  };
}

/** Whether something stands left of what was found on the line, with a gap between. */
function isBeside(line: TextLine | undefined): boolean {
  return line !== undefined && / {2}\S/u.test(line.raw.trim());
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

/** The heading of a first post that has no number, the last one before the first that has. */
function unnumberedFirst(
  lines: readonly TextLine[],
  numbered: PostHeading | undefined,
  shape: HeadingShape,
  second: number,
): PostHeading | null {
  if (numbered === undefined || (numbered.number ?? second) !== second) return null;
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
  const shapes = manner.headings.filter((shape) => shape.every(createPageWords(lines)));
  if (shapes.length === 0) return [];
  const whole = withWrapped(lines, manner);
  const found: PostHeading[] = [];
  /** Whether anything was read since the last heading that may be words. */
  let hasWords = false;
  for (let at = 0; at < whole.length; ) {
    let heading: PostHeading | null = null;
    for (const shape of shapes) heading ??= matchShape(whole, at, shape);
    if (heading !== null && standsAmong(whole, heading, manner.strangers)) heading = null;
    const line = whole[at];
    const box = boxEnd(whole, at);
    if (box > at) {
      at = box;
      continue;
    }
    if (heading === null && isStub(line, manner, hasWords)) {
      heading = { from: at, to: at + 1, author: null, date: null, number: null, words: '', beside: false };
    }
    if (heading === null) {
      hasWords ||= found.length > 0 && line !== undefined && !isBlank(line) && !isNoise(line, manner);
      at++;
      continue;
    }
    let { to } = heading;
    while (to < lines.length && whole[to] !== lines[to]) to++;
    found.push({ ...heading, to, author: heading.author?.replace(manner.roles ?? '', '') ?? null });
    hasWords = false;
    at = to;
  }
  const once = manner.profile === 'above' ? withoutRepeated(lines, found, manner) : found;
  const kept = withoutRelated(lines, growing(once));
  const dated = withUndated(lines, kept, manner);
  const first =
    manner.firstHeading === undefined
      ? null
      : unnumberedFirst(lines, dated[0], manner.firstHeading, manner.secondNumber ?? 1);
  return first === null ? dated : [first, ...dated];
}
