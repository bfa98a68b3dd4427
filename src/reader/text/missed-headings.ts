import { resolveDates } from '../dates/resolve-dates.js';
import type { DateLine } from './date-line.js';
import { hasWords, headingsOf, otherDates } from './dated-headings.js';
import { unknown } from './manners/unknown.js';
import { nameIn } from './name-in.js';
import { behindDate, lineAt, type NamePlace } from './name-places.js';
import { isEnding } from './post-furniture.js';
import type { PostHeading } from './post-heading.js';
import { readQuoteOpening } from './quote-opening.js';
import { isBlank, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** What is printed where the name of the author of a date should stand. */
function printedAt(lines: Lines, line: DateLine, { distance }: NamePlace): readonly (string | null)[] {
  if (distance !== 0) return [nameIn(lines[lineAt(lines, line.at, distance)]?.text ?? '')];
  const behind = behindDate.exec(line.after)?.groups?.name ?? '';
  return [nameIn(line.before), nameIn(line.before.slice(line.before.lastIndexOf(' ') + 1)), nameIn(behind)];
}

/** What a date looks like, whatever its day and month. */
const dateShape = (date: string): string => date.replace(/\d+/gu, '0').replace(/\p{L}+/gu, 'a');

/**
 * The heading that a date makes beside a name that other headings have, or alone below any name where it looks like
 * theirs; `null` where none stands there.
 */
function headingAt(
  lines: Lines,
  line: DateLine,
  place: NamePlace,
  names: ReadonlySet<string>,
  isDated: (line: DateLine) => boolean,
): PostHeading | null {
  if (otherDates.test(line.before) || readQuoteOpening(lines[line.at]?.text ?? '') !== null) return null;
  const printed = printedAt(lines, line, place);
  const known = printed.find((own) => own !== null && names.has(own));
  const isAlone = place.distance === -1 && line.before === '' && line.after === '';
  const name = known ?? (isAlone && isDated(line) ? printed[0] : undefined);
  if (name === undefined || name === null) return null;
  const at = place.distance === 0 ? null : [lineAt(lines, line.at, place.distance)];
  return headingsOf([line], { ...place, names: [name], at })[0] ?? null;
}

/** Whether something that may be words stands between two lines, if but `+1`. */
const hasAnything = (lines: Lines, from: number, to: number): boolean =>
  lines.slice(from, to).some((line) => !isBlank(line) && !isEnding(line, unknown));

/** Whether the second date is not before the first, as far as both can be read. */
function isLater({ date: one }: PostHeading, { date: other }: PostHeading): boolean {
  const clues = [one, other].map((visible) => ({ machine: null, visible }));
  const [before = null, after = null] = resolveDates(clues, { now: null, order: null, zone: null });
  return before === null || after === null || after >= before;
}

/**
 * The headings with those between and below them whose dates have another shape, but stand where theirs do beside a
 * name that one of them has, with words above and below.
 * @param dates all of the page, in their order
 */
export function withMissed(
  lines: Lines,
  headings: readonly PostHeading[],
  dates: readonly DateLine[],
  place: NamePlace,
): readonly PostHeading[] {
  const names = new Set(headings.flatMap(({ author }) => author ?? []));
  const shapes = new Set(headings.flatMap(({ date }) => (date === null ? [] : dateShape(date))));
  const isDated = ({ date }: DateLine) => shapes.has(dateShape(date));
  const all: PostHeading[] = [];
  let next = 0;
  for (const line of dates) {
    while ((headings[next]?.from ?? Number.POSITIVE_INFINITY) <= line.at)
      all.push(...headings.slice(next, ++next));
    const above = all.at(-1);
    if (above === undefined || line.at < above.to) continue;
    const heading = headingAt(lines, line, place, names, isDated);
    const border = headings[next]?.from ?? lines.length;
    if (heading === null || heading.from < above.to || heading.to > border) continue;
    const isParted = hasAnything(lines, above.to, heading.from) && hasWords(lines, heading.to, border);
    if (isParted && isLater(above, heading)) all.push(heading);
  }
  return [...all, ...headings.slice(next)];
}
