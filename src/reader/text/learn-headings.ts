import { append } from '../../model/append.js';
import { resolveDates } from '../dates/resolve-dates.js';
import { authorNames } from './author-names.js';
import { type DateLine, dateLines } from './date-line.js';
import { hasWords, headingsOf, otherDates } from './dated-headings.js';
import { withMissed } from './missed-headings.js';
import { nameIn } from './name-in.js';
import { behindDate, findNames, lineAt, type NamePlace } from './name-places.js';
import type { PostHeading } from './post-heading.js';
import { withoutRelated } from './related-threads.js';
import type { TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** Fewer headings are chance. */
const fewest = 2;

/** Headings learned from a page, and how sure they are. */
export interface LearnedHeadings {
  readonly headings: readonly PostHeading[];
  /** Whether the names of the authors were found beside the dates, or stand in user blocks above them. */
  readonly isNamed: boolean;
  /** 0 and above; 1 for each heading that surely is one. */
  readonly weight: number;
}

const folded = (text: string): string => text.toLowerCase().replace(/\d+/gu, '0');

const clock = /\d{1,2}[:.h]\d{2}/u;

/** Whether a date tells how long ago it was, as heads of pages do of the thread where posts have their days. */
const isAge = (date: string): boolean =>
  /^(?:vor|il y a|hace|há) | (?:ago|fa|geleden|temu|sedan)$/iu.test(date);

/** Lines that hold a date in the same place: between the same words, or behind a name. */
function groupsOf(dates: readonly DateLine[]): readonly (readonly DateLine[])[] {
  const groups = new Map<string, DateLine[]>();
  for (const line of dates) {
    if (otherDates.test(line.before)) continue;
    const isMoment = clock.test(line.date);
    const name = line.before === '' ? null : nameIn(line.before);
    const [next = ''] = folded(line.after).split(' ');
    const sign = /[^\p{L}\p{N}]$/u.exec(line.before)?.[0] ?? '';
    const keys = [`is ${folded(line.before)}\0${folded(line.after)}`, `as ${folded(line.before)}\0${next}`];
    const opening = folded(/^\S+ (?=\S)/u.exec(line.before)?.[0] ?? '');
    if (opening !== '' && sign !== '') keys.push(`with ${opening}${sign}\0${next}`);
    if (name !== null) keys.push(`by ${sign}\0${next}`, `of ${sign}`);
    for (const words of keys) {
      append(groups, `${isMoment} ${isAge(line.date)} ${words}`, line);
    }
  }
  return [...groups.values()].filter((group) => group.length >= fewest);
}

/** The date of the first post, which may stand between other words than the others, and its author. */
function firstOf(
  lines: Lines,
  dates: readonly DateLine[],
  first: PostHeading,
  { distance }: NamePlace,
): PostHeading | null {
  for (const line of dates.filter(({ at }) => at < first.from).reverse()) {
    if (otherDates.test(line.before) || isAge(line.date) !== isAge(first.date ?? '')) continue;
    const place = lineAt(lines, line.at, distance);
    const apart = distance === 0 ? null : nameIn(lines[place]?.text ?? '');
    const beside = nameIn(line.before);
    const author = beside ?? apart ?? nameIn(behindDate.exec(line.after)?.groups?.name ?? '');
    if (author === null) continue;
    const at = beside === null && apart !== null ? [place] : null;
    const [heading] = headingsOf([line], { names: [author], at, share: 1, distance });
    if (heading === undefined || heading.to > first.from) continue;
    return hasWords(lines, heading.to, first.from) ? heading : null;
  }
  return null;
}

/** How many of the headings words follow, 0…1. */
function shareOfWords(lines: Lines, headings: readonly PostHeading[]): number {
  const filled = headings.filter(({ to }, index) =>
    hasWords(lines, to, headings[index + 1]?.from ?? lines.length),
  );
  return filled.length / headings.length;
}

/** A day without its year and time, which may be anything, and how sure it is that it is a date. */
const bareDay = /^(?:\d{1,2}\.? \p{L}+|\p{L}+\.? \d{1,2})\.?$/u;
const bareWeight = 0.4;

/** How sure it is that dates of one shape head posts where no names stand in one place beside them. */
const unnamed = 0.5;
const nowhere: NamePlace = { names: [], at: null, share: 1, distance: 0 };

/** So many dates in their order are those of posts. */
const fewestInSeries = 3;

/** Whether the dates of a group are those of posts in their order, each with its time or a number. */
function isSeries(group: readonly DateLine[], headings: readonly PostHeading[]): boolean {
  // Dates within sentences head nothing.
  if (group.some(({ after }) => after.split(' ').length > 3)) return false;
  const numbers = headings.flatMap(({ number }) => number ?? []);
  const isNumbered =
    numbers.length === headings.length &&
    numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  if (isNumbered) return true;
  if (group.length < fewestInSeries || group.some(({ date }) => !clock.test(date))) return false;
  const clues = group.map(({ date }) => ({ machine: null, visible: date }));
  const moments = resolveDates(clues, { now: null, order: null, zone: null }).flatMap(
    (moment) => moment ?? [],
  );
  return (
    moments.length * 2 >= group.length &&
    new Set(moments).size > 1 &&
    moments.every((moment, at) => at === 0 || moment >= (moments[at - 1] ?? ''))
  );
}

/**
 * Learns the headings of posts from a page of unknown software: dates that stand in the same place of several lines,
 * with names of authors at a constant distance, and words below.
 */
export function learnHeadings(lines: Lines): LearnedHeadings | null {
  const known = authorNames(lines);
  let best: (LearnedHeadings & { readonly place: NamePlace | null }) | null = null;
  const dates = dateLines(lines);
  for (const group of groupsOf(dates)) {
    const place = findNames(lines, group, known);
    if (place === null) {
      const headings = headingsOf(group, nowhere);
      const weight = isSeries(group, headings)
        ? headings.length * shareOfWords(lines, headings) * unnamed
        : 0;
      if (weight > (best?.weight ?? 0)) best = { headings, place: null, isNamed: false, weight };
      continue;
    }
    const found = headingsOf(group, place);
    const first = found[0] === undefined ? null : firstOf(lines, dates, found[0], place);
    const headings = first === null ? found : [first, ...found];
    const clocks = group.filter(({ date }) => clock.test(date)).length / group.length;
    const distinct = new Set(group.map(({ date }) => date)).size / group.length;
    const certainty = group.some(({ date }) => bareDay.test(date)) ? bareWeight : 1;
    const filled = headings.length * place.share * shareOfWords(lines, headings);
    const weight = filled * certainty * (1 + clocks / 4) * (0.5 + distinct / 2);
    if (weight > (best?.weight ?? 0)) best = { headings, place, isNamed: true, weight };
  }
  if (best === null) return best;
  const found = best.place === null ? best.headings : withMissed(lines, best.headings, dates, best.place);
  return { ...best, headings: withoutRelated(lines, found) };
}
