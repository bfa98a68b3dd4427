import type { TextManner } from './manners/manner.js';
import { nameIn } from './name-in.js';
import { isEnding, isEntry, isLabel } from './post-furniture.js';
import type { PostHeading } from './post-heading.js';
import { isBlank, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** No more entries of a user block stand between the two. */
const mostLines = 16;

/** So many lines above a heading may hold the name, and so few between two headings stand below the second too. */
const linesAbove = 4;
const fewLines = 3;

const filledIn = (lines: Lines, from: number, to: number): Lines =>
  lines.slice(from, to).filter((line) => !isBlank(line));

/** A date without the note behind it that the post was edited. */
const plain = (date: string): string => date.replace(/ ?\([^()]{0,20}\)$/u, '');

/** What stands twice in the place of one heading: both are one, or the first is of the page's head. */
type Repeat = 'whole' | 'head' | null;

/** Whether a heading is printed once more below, with the user block between: for narrow and for wide screens. */
function repeatOf(lines: Lines, one: PostHeading, next: PostHeading, manner: TextManner): Repeat {
  if (
    one.date === null ||
    next.date === null ||
    plain(one.date) !== plain(next.date) ||
    one.number !== next.number
  )
    return null;
  if (next.from - one.to > mostLines * 2) return null;
  const between = filledIn(lines, one.to, next.from);
  if (between.length > mostLines) return null;
  const below = filledIn(lines, next.to, next.to + 2 * fewLines + 2);
  if (between.length <= fewLines && between.every(({ text }, at) => below[at]?.text === text)) return 'whole';
  if (between.some((line) => !isEntry(line, manner))) return null;
  if (between.length <= 1) return null;
  const above = filledIn(lines, Math.max(0, one.from - linesAbove * 2), one.from).slice(-linesAbove);
  const isButton = (line: TextLine) => isEnding(line, manner) && !isLabel(line, manner);
  // Below buttons that end a post stands the next, and what the board prints between all of them.
  const ends = between.findIndex((line, at) => isButton(line) && at > 0);
  const names = between
    .slice(0, ends < 0 ? between.length : ends)
    .filter((line) => nameIn(line.text) !== null && !isEnding(line, manner));
  if (names.some(({ text }) => above.some((line) => line.text === text))) return 'whole';
  return names.some(({ text }) => above.some((line) => line.text.endsWith(` ${text}`))) ? 'head' : null;
}

/** Headings without those that skins print twice in a row: both as one, from the first to the last line. */
export function withoutRepeated(
  lines: Lines,
  headings: readonly PostHeading[],
  manner: TextManner,
): readonly PostHeading[] {
  const kept: PostHeading[] = [];
  for (const heading of headings) {
    const last = kept.at(-1);
    const repeat = last === undefined ? null : repeatOf(lines, last, heading, manner);
    if (last === undefined || repeat === null) kept.push(heading);
    else if (repeat === 'head') kept[kept.length - 1] = heading;
    else kept[kept.length - 1] = { ...heading, from: last.from, author: last.author ?? heading.author };
  }
  return kept;
}
