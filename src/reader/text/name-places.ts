import type { DateLine } from './date-line.js';
import { unknown } from './manners/unknown.js';
import { aboveShifted } from './name-above-list.js';
import { namesBelowMark } from './name-below-mark.js';
import { nameIn } from './name-in.js';
import { isPictureNamed, isPictureOf } from './name-signs.js';
import { namesAboveRanks } from './names-above-ranks.js';
import { isEnding } from './post-furniture.js';
import { isBlank, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** Names stand no further from the date, in lines that are not blank. */
const farthestAbove = 10;
const farthestBelow = 3;

/** So many of the texts at one place have to look like names. */
const leastShare = 0.75;

/** How sure it is that what stands twice is a name. */
const echoWeight = 0.4;

/** How sure it is that what stands below the same mark is a name. */
const markWeight = 0.1;

/** The author behind a date. */
export const behindDate = /^,? ?(?:by|von|par|por|di|da|door|av|od) (?<name>.{2,40}?)(?: \d{1,7})?$/iu;

/** How sure it is that the names of authors stand at one place beside the dates; 0 where they do not. */
function shareOfNames(names: readonly (string | null)[], known: ReadonlySet<string>): number {
  const found = names.filter((name) => name !== null);
  const distinct = new Set(found);
  if (found.length < names.length * leastShare || distinct.size < 2) return 0;
  const knownShare = found.filter((name) => known.has(name)).length / found.length;
  const isKnown = knownShare > 0 ? 0.4 + knownShare * 0.2 : 0;
  return found.length / names.length + isKnown + (distinct.size < found.length ? 0.2 : 0);
}

/** Where names stand beside the dates of a page. */
export interface NamePlace {
  readonly names: readonly (string | null)[];
  /** The lines of the names, `null` where they stand beside the dates. */
  readonly at: readonly number[] | null;
  readonly share: number;
  /** How many filled lines below the date, negative above it; 0 beside it. */
  readonly distance: number;
}

/** The filled line so many below another, negative above it. */
export function lineAt(lines: Lines, from: number, distance: number): number {
  const step = Math.sign(distance);
  let at = from;
  for (let count = 0; count < Math.abs(distance); count++) {
    at += step;
    while (at >= 0 && at < lines.length && isBlank(lines[at])) at += step;
  }
  return at;
}

/** Whether each name at one place always comes with the same at the other, as ranks and counts come with names. */
function determines(one: NamePlace, other: NamePlace): boolean {
  const values = new Map<string, string | null>();
  return one.names.every((name, at) => {
    if (name === null) return true;
    const value = other.names[at] ?? null;
    const before = values.get(name);
    values.set(name, value);
    return before === undefined || before === value;
  });
}

/** Whether one place tells who wrote rather than another: it decides what stands at the other, and not the reverse. */
function tellsMore(one: NamePlace, other: NamePlace): boolean {
  const found = one.names.filter((name) => name !== null);
  const repeats = new Set(found).size < found.length;
  return repeats && one.share > 0 && determines(one, other) && !determines(other, one);
}

/** The nearest name above a date that is printed twice, one below the other. */
function echoAbove(lines: Lines, from: number, border: number): number | null {
  let below: TextLine | null = null;
  let place = from;
  let filled = 0;
  for (let at = from - 1; at > border && filled < farthestAbove; at--) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    filled++;
    const isEcho =
      below !== null &&
      (line.text === below.text ||
        line.text.startsWith(`${below.text} `) ||
        isPictureOf(line.text, below.text) ||
        isPictureNamed(line.text, below.text));
    if (isEcho && nameIn(below?.text ?? '') !== null && !isEnding(line, unknown)) return place;
    below = line;
    place = at;
  }
  return null;
}

/** Where names stand twice, one below the other, above the dates, however far. */
function echoes(lines: Lines, group: readonly DateLine[], known: ReadonlySet<string>): NamePlace | null {
  const found = group.map(({ at }, index) => echoAbove(lines, at, group[index - 1]?.at ?? -1));
  if (found.some((at) => at === null)) return null;
  const at = found.flatMap((place) => place ?? []);
  const names = at.map((place) => nameIn(lines[place]?.text ?? ''));
  const share = shareOfNames(names, known);
  return { names, at, share: share === 0 ? 0 : share + echoWeight, distance: -1 };
}

/** So many lines above a date its user block begins at most. */
const longestBlock = 40;

/** Where names stand above lists of entries that are set in below them. */
function aboveLists(lines: Lines, group: readonly DateLine[], known: ReadonlySet<string>): NamePlace | null {
  const at = group.flatMap((line, index) => {
    const start = Math.max(0, line.at - longestBlock, (group[index - 1]?.at ?? -1) + 1);
    const places = lines.slice(start, line.at).flatMap((own, below) => (isBlank(own) ? [] : [start + below]));
    const found = aboveShifted(
      places.flatMap((place) => lines[place] ?? []),
      unknown,
    );
    return found < 0 ? [] : (places[found] ?? []);
  });
  if (at.length < group.length) return null;
  const names = at.map((place) => nameIn(lines[place]?.text ?? ''));
  const share = shareOfNames(names, known);
  return { names, at, share: share === 0 ? 0 : share + echoWeight, distance: -1 };
}

/** So many words may stand before the names on their lines. */
const mostOpenings = 4;

/** The next word of a text with its numbers left out, and the rest; `null` at the last word. */
function nextWord(text: string): { readonly word: string; readonly rest: string } | null {
  const [word = ''] = /^\S+ (?=\S)/u.exec(text) ?? [];
  return word === '' ? null : { word: word.replace(/\d+/gu, '0'), rest: text.slice(word.length) };
}

/** What stands before the dates without the words that begin it before all of them, such as `#12 Postby`. */
function withoutOpenings(group: readonly DateLine[]): readonly string[] {
  let texts = group.map(({ before }) => before);
  for (let count = 0; count < mostOpenings; count++) {
    const next = texts.map(nextWord);
    const first = next[0]?.word;
    if (first === undefined || next.some((found) => found?.word !== first)) break;
    const rests = next.flatMap((found) => found?.rest ?? []);
    if (new Set(rests).size < 2) break;
    texts = rests;
  }
  return texts;
}

/** What stands behind the dates without the words that begin and end it behind all of them: `par NAME Profil`. */
function withoutCommonEnds(texts: readonly string[]): readonly string[] {
  const words = texts.map((text) => text.replace(/^,/u, '').trim().split(' '));
  const first = words[0] ?? [];
  const isCommon = (at: number) => words.every((own) => own.at(at) === first.at(at) && own.length > 1);
  let start = 0;
  while (start < mostOpenings && isCommon(start)) start++;
  let end = 0;
  while (end < mostOpenings && isCommon(-1 - end) && words.every((own) => own.length > start + end + 1))
    end++;
  return words.map((own) => own.slice(start, own.length - end).join(' '));
}

/** The place above it, where those found there are ranks of the names above. */
function aboveRanks(
  lines: Lines,
  group: readonly DateLine[],
  place: NamePlace,
  known: ReadonlySet<string>,
): NamePlace {
  const { at, distance } = place;
  if (at === null || distance >= 0) return place;
  const found = at.map((own, index) => ({
    name: place.names[index] ?? null,
    at: own,
    border: group[index - 1]?.at ?? -1,
  }));
  const names = namesAboveRanks(lines, found, known);
  if (names === null) return place;
  return { ...place, names: names.map(({ name }) => name), at: names.map((placed) => placed.at) };
}

/**
 * Where the names of the authors stand: beside the dates, or at a constant distance above or below, or twice
 * above them.
 */
export function findNames(
  lines: Lines,
  group: readonly DateLine[],
  known: ReadonlySet<string>,
): NamePlace | null {
  const beside = withoutOpenings(group).map(nameIn);
  let best: NamePlace | null = echoes(lines, group, known);
  const consider = (place: NamePlace) => {
    if (place.share <= 0) return;
    if (best !== null && tellsMore(best, place)) return;
    if (place.share > (best?.share ?? 0) || (best !== null && tellsMore(place, best))) best = place;
  };
  const listed = aboveLists(lines, group, known);
  if (listed !== null) consider(listed);
  consider({ names: beside, at: null, share: shareOfNames(beside, known), distance: 0 });
  const left = group.map((line) => nameIn(line.left));
  consider({ names: left, at: null, share: shareOfNames(left, known), distance: 0 });
  const behind = group.map(({ after }) => nameIn(behindDate.exec(after)?.groups?.name ?? ''));
  consider({ names: behind, at: null, share: shareOfNames(behind, known), distance: 0 });
  const following = withoutCommonEnds(group.map(({ after }) => after)).map(nameIn);
  consider({ names: following, at: null, share: shareOfNames(following, known) - 0.05, distance: 0 });
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
  for (const marked of namesBelowMark(lines, group)) {
    const share = shareOfNames(marked.names, known);
    if (best === null || marked.names.every((name) => name !== null))
      consider({ ...marked, share: share === 0 ? 0 : share + markWeight, distance: -1 });
  }
  return best === null ? null : aboveRanks(lines, group, best, known);
}
