import { authorNames } from './author-names.js';
import { type DateLine, dateLines } from './date-line.js';
import type { PostHeading } from './find-headings.js';
import { unknown } from './manners/unknown.js';
import { nameIn } from './name-in.js';
import { isEnding } from './post-furniture.js';
import { isBlank, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** Fewer headings are chance. */
const fewest = 2;

/** Names stand no further from the date, in lines that are not blank. */
const farthestAbove = 10;
const farthestBelow = 3;

/** So many of the texts at one place have to look like names. */
const leastShare = 0.75;

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

/** The author behind a date. */
const behindDate = /^,? ?(?:by|von|par|por|di|da|door|av|od) (?<name>.{2,40}?)(?: \d{1,7})?$/iu;

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

/** How sure it is that the names of authors stand at one place beside the dates; 0 where they do not. */
function shareOfNames(names: readonly (string | null)[], known: ReadonlySet<string>): number {
  const found = names.filter((name) => name !== null);
  const distinct = new Set(found);
  if (found.length < names.length * leastShare || distinct.size < 2) return 0;
  const isKnown = found.some((name) => known.has(name));
  return found.length / names.length + (isKnown ? 0.5 : 0) + (distinct.size < found.length ? 0.2 : 0);
}

interface NamePlace {
  readonly names: readonly (string | null)[];
  /** The lines of the names, `null` where they stand beside the dates. */
  readonly at: readonly number[] | null;
  readonly share: number;
  /** How many filled lines below the date, negative above it; 0 beside it. */
  readonly distance: number;
}

/** The filled line so many below another, negative above it. */
function lineAt(lines: Lines, from: number, distance: number): number {
  const step = Math.sign(distance);
  let at = from;
  for (let count = 0; count < Math.abs(distance); count++) {
    at += step;
    while (at >= 0 && at < lines.length && isBlank(lines[at])) at += step;
  }
  return at;
}

/** Where the names of the authors stand: beside the dates, or at a constant distance above or below. */
function findNames(lines: Lines, group: readonly DateLine[], known: ReadonlySet<string>): NamePlace | null {
  const beside = group.map(({ before }) => (before === '' ? null : nameIn(before)));
  let best: NamePlace | null = null;
  const consider = (place: NamePlace) => {
    if (place.share > (best?.share ?? 0)) best = place;
  };
  consider({ names: beside, at: null, share: shareOfNames(beside, known), distance: 0 });
  const left = group.map((line) => nameIn(line.left));
  consider({ names: left, at: null, share: shareOfNames(left, known), distance: 0 });
  const behind = group.map(({ after }) => nameIn(behindDate.exec(after)?.groups?.name ?? ''));
  consider({ names: behind, at: null, share: shareOfNames(behind, known), distance: 0 });
  for (let distance = -farthestAbove; distance <= farthestBelow; distance++) {
    if (distance === 0) continue;
    const at = group.map((line) => lineAt(lines, line.at, distance));
    const names = at.map((place, index) => {
      const border = group[index + Math.sign(distance)]?.at;
      const line = lines[place];
      const isOutside = border !== undefined && (distance < 0 ? place <= border : place >= border);
      return line === undefined || isOutside || isEnding(line, unknown) ? null : nameIn(line.text);
    });
    consider({ names, at, share: shareOfNames(names, known) - Math.abs(distance) * 0.03, distance });
  }
  return best;
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
