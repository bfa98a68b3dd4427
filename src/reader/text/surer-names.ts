import { countsOf } from './counts.js';
import { dateLines } from './date-line.js';
import { isNoName } from './name-distance.js';
import { findNames } from './name-places.js';
import type { PostHeading } from './post-heading.js';
import type { TextLine } from './text-line.js';

type Names = readonly (string | null)[];

/** So many posts show that the same name above all of them is none; fewer may well be of one author. */
const fewestPosts = 3;

/** How many of the authors something else on the page names, alone or before their ranks. */
function knownAmong(names: Names, known: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const name of names) {
    if (name === null) continue;
    for (const other of known) if (name === other || name.startsWith(`${other} `)) found.add(other);
  }
  return found.size;
}

/** Whether a picture, a button or a count was taken for a name; names may be of one letter. */
function isNone(name: string | null, known: ReadonlySet<string>): boolean {
  if (name === null) return true;
  if (name.length < 2 || knownAmong([name], known) > 0) return false;
  return isNoName(name) || /^(?:\[[^\]]{0,40}\] |[\d.,]+k? \p{L}+$)/iu.test(name);
}

/** Whether one name stands above all posts that nothing else on the page names, such as a rank that all have. */
function isOneForAll(names: Names, known: ReadonlySet<string>): boolean {
  const [first = null] = names;
  return (
    names.length >= fewestPosts &&
    first !== null &&
    knownAmong([first], known) === 0 &&
    names.every((name) => name === first)
  );
}

/** The names without lines that the page prints for every post, such as its buttons. */
function withoutFurniture(names: Names, lines: readonly TextLine[]): Names {
  const counts = countsOf(lines.map(({ text }) => text));
  const isFurniture = (name: string) =>
    (counts.get(name) ?? 0) >= names.length &&
    names.filter((other) => other === name).length * 2 < names.length;
  return names.map((name) => (name === null || isFurniture(name) ? null : name));
}

/**
 * The authors of posts, by a second opinion where those that the manner found are doubtful: the names that stand at
 * one place beside the dates of the headings, as on pages that no manner knows.
 * @param authors as the manner found them, one for each heading
 * @param known names that the page tells outside the user blocks
 * @param blockOnce whether posts of one author in a row have his name only once
 */
export function surerNames(
  authors: Names,
  headings: readonly PostHeading[],
  lines: readonly TextLine[],
  known: ReadonlySet<string>,
  blockOnce: boolean,
): Names {
  if (authors.length < 2 || headings.some(({ author }) => author !== null)) return authors;
  const hits = knownAmong(authors, known);
  const doubtful = (names: Names): number => names.filter((name) => isNone(name, known)).length;
  const isOne = isOneForAll(authors, known);
  const doubts = doubtful(withoutFurniture(authors, lines));
  if (doubts === 0 && !isOne && hits >= Math.min(known.size, authors.length)) return authors;
  const dates = dateLines(lines);
  const group = headings.flatMap(({ from, to }) => dates.find(({ at }) => at >= from && at < to) ?? []);
  const place = group.length < headings.length ? null : findNames(lines, group, known);
  if (place === null) return authors;
  const own = withoutFurniture(place.names, lines);
  const names = own.map(
    (name, at) =>
      name ??
      (blockOnce ? (own.slice(0, at).findLast((other) => other !== null) ?? null) : (authors[at] ?? null)),
  );
  const left = doubtful(names);
  const isSurer =
    (doubts * 2 >= authors.length && left < doubts) ||
    (isOne && left <= doubts) ||
    (knownAmong(names, known) > hits && left <= doubts);
  return isSurer ? names : authors;
}
