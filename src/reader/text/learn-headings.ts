import { authorNames } from './author-names.js';
import { type DateLine, dateLines } from './date-line.js';
import { nameIn } from './name-in.js';
import { behindDate, findNames, lineAt, type NamePlace } from './name-places.js';
import type { PostHeading } from './post-heading.js';
import type { TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** Fewer headings are chance. */
const fewest = 2;

/** Headings learned from a page, and how sure they are. */
export interface LearnedHeadings {
  readonly headings: readonly PostHeading[];
  /** 0 and above; 1 for each heading that surely is one. */
  readonly weight: number;
}

const folded = (text: string): string => text.toLowerCase().replace(/\d+/gu, '0');

const clock = /\d{1,2}[:.h]\d{2}/u;

/** What stands before dates that are not those of posts. */
const otherDates =
  /\b(?:joined|registered|since|last seen|last active|last visit|edit|edited|modified|updated|latest|beigetreten|registriert|bearbeitet|geändert|inscrit|modifié|iscritto|modificato)\b/iu;

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
    if (name !== null) keys.push(`by ${sign}\0${next}`, `of ${sign}`);
    for (const words of keys) {
      const key = `${isMoment} ${words}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [line]);
      else group.push(line);
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
    if (otherDates.test(line.before)) continue;
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

const hasWords = (lines: Lines, from: number, to: number): boolean =>
  lines
    .slice(from, Math.min(to, from + 40))
    .some(({ text }) => text.split(' ').length > 3 && /[.!?…]/u.test(text));

/** How many of the headings words follow, 0…1. */
function shareOfWords(lines: Lines, headings: readonly PostHeading[]): number {
  const filled = headings.filter(({ to }, index) =>
    hasWords(lines, to, headings[index + 1]?.from ?? lines.length),
  );
  return filled.length / headings.length;
}

function headingsOf(group: readonly DateLine[], { names, at }: NamePlace): readonly PostHeading[] {
  return group.map((line, index): PostHeading => {
    const place = at?.[index] ?? line.at;
    const number = /#(\d{1,6})\b/u.exec(`${line.before} ${line.after}`)?.[1];
    return {
      from: Math.min(line.at, place),
      to: Math.max(line.at, place) + 1,
      author: names[index] ?? null,
      date: line.date,
      number: number === undefined ? null : Number(number),
      words: '',
      beside: false,
    };
  });
}

/**
 * Learns the headings of posts from a page of unknown software: dates that stand in the same place of several lines,
 * with names of authors at a constant distance, and words below.
 */
export function learnHeadings(lines: Lines): LearnedHeadings | null {
  const known = authorNames(lines);
  let best: LearnedHeadings | null = null;
  const dates = dateLines(lines);
  for (const group of groupsOf(dates)) {
    const place = findNames(lines, group, known);
    if (place === null) continue;
    const found = headingsOf(group, place);
    const first = found[0] === undefined ? null : firstOf(lines, dates, found[0], place);
    const headings = first === null ? found : [first, ...found];
    const clocks = group.filter(({ date }) => clock.test(date)).length / group.length;
    const distinct = new Set(group.map(({ date }) => date)).size / group.length;
    const weight =
      headings.length * place.share * shareOfWords(lines, headings) * (1 + clocks / 4) * (0.5 + distinct / 2);
    if (weight > (best?.weight ?? 0)) best = { headings, weight };
  }
  return best;
}
