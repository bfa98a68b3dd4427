import { unknown } from './manners/unknown.js';
import { isNoName } from './name-distance.js';
import { nameIn } from './name-in.js';
import { picture, status } from './name-signs.js';
import { isEnding, isLabel } from './post-furniture.js';
import { isBlank, isRule, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** What was taken for the name of a post, and where it stands; the post above ends on the line `border`. */
export interface PlacedName {
  readonly name: string | null;
  readonly at: number;
  readonly border: number;
}

/** So many ranks and entries may stand between the name and what was taken for it. */
const mostBetween = 8;

/** So many posts may show that what stands above their ranks are names. */
const fewestPosts = 3;

/** Whether a name may begin below the line: a rule, a button, a picture. */
function isBorder(line: TextLine): boolean {
  if (isRule(line) || picture.test(line.text) || status.test(line.text)) return true;
  return isEnding(line, unknown) && !isLabel(line, unknown);
}

/** The filled lines above a line, the nearest first, up to a rule, a button or the post above. */
function linesAbove(lines: Lines, { at, border }: PlacedName): readonly number[] {
  const found: number[] = [];
  for (let place = at - 1; place > border && found.length < mostBetween; place--) {
    const line = lines[place];
    if (line === undefined || (isBorder(line) && !picture.test(line.text))) break;
    if (!isBlank(line)) found.push(place);
  }
  return found;
}

/** The name that stands alone on a line of a user block; `null` where nothing can be one. */
export function nameOn(line: TextLine | undefined): string | null {
  const text = line?.text ?? '';
  if (
    line === undefined ||
    text.includes(':') ||
    picture.test(text) ||
    isNoName(text) ||
    isLabel(line, unknown)
  )
    return null;
  return nameIn(text);
}

/** Whether each of the names comes with one rank only, and an author who wrote twice is among them. */
function areNames(names: readonly string[], ranks: readonly string[]): boolean {
  const rankOf = new Map<string, string>();
  for (const [at, name] of names.entries()) {
    const rank = rankOf.get(name) ?? ranks[at] ?? '';
    if (rank !== ranks[at]) return false;
    rankOf.set(name, rank);
  }
  return rankOf.size > 1 && rankOf.size < names.length && !names.some((name, at) => name === ranks[at]);
}

/** The names at the top of the lines that stand together with what was taken for them, as far above all of them. */
function allTops(lines: Lines, found: readonly PlacedName[]): readonly PlacedName[] | null {
  const tops = found.map(({ at, border }) => {
    const above = lines.slice(border + 1, at);
    return border + 2 + above.findLastIndex((line) => isBlank(line) || isBorder(line));
  });
  const names = tops.flatMap((at) => nameOn(lines[at]) ?? []);
  const distances = new Set(found.map(({ at }, index) => at - (tops[index] ?? at)));
  const ranks = new Set(found.map(({ name }) => name));
  const distinct = new Set(names).size;
  const isTop = distances.size === 1 && !distances.has(0) && names.length === found.length;
  if (!isTop || distinct < 2 || distinct < ranks.size || names.some((name) => ranks.has(name))) return null;
  return found.map((placed, index) => ({
    ...placed,
    name: names[index] ?? placed.name,
    at: tops[index] ?? placed.at,
  }));
}

/**
 * The names that stand above what was taken for them, such as ranks, places and entries of user blocks: at one
 * distance above all of them, the same for the same one wherever it stands. What ends the posts above, such as
 * signatures, does not, as the first post of the page has no post above it.
 * @param known names that the page tells outside the user blocks
 * @returns `null` where none stand there
 */
export function namesAboveRanks(
  lines: Lines,
  found: readonly PlacedName[],
  known: ReadonlySet<string>,
): readonly PlacedName[] | null {
  const ranks = found.flatMap(({ name }) => name ?? []);
  if (ranks.length < found.length || ranks.some((rank) => known.has(rank))) return null;
  const tops = allTops(lines, found);
  if (tops !== null) return tops;
  if (found.length < fewestPosts) return null;
  const above = found.map((placed) => linesAbove(lines, placed));
  for (let distance = mostBetween; distance > 0; distance--) {
    const places = above.flatMap((own) => own[distance - 1] ?? []);
    if (places.length < found.length) continue;
    const names = places.flatMap((place) => nameOn(lines[place]) ?? []);
    if (names.length < found.length || !areNames(names, ranks)) continue;
    return found.map((placed, index) => ({
      ...placed,
      name: names[index] ?? placed.name,
      at: places[index] ?? placed.at,
    }));
  }
  return null;
}

/** The first of the lines that stand together with a name, below a blank line and the end of the post above. */
function topOf(lines: Lines, { at, border }: PlacedName): number | null {
  const together = lines.slice(border + 1, at).findLastIndex(isBlank);
  const top = border + 2 + together;
  const above = lines.slice(border + 1, top).findLast((line) => !isBlank(line));
  const isTop = together >= 0 && above !== undefined && isBorder(above);
  return isTop && top < at && !lines.slice(top, at).some(isBorder) ? top : null;
}

/**
 * The names at the top of user blocks, right below what ends the posts above, where a rank or an entry that stands
 * together with a name was taken for it. What stands there above different names is a button or a picture.
 */
export function namesAtTop(
  lines: Lines,
  found: readonly PlacedName[],
  known: ReadonlySet<string>,
): readonly PlacedName[] {
  const authors = new Set(found.map(({ name }) => name));
  const tops = found.map((placed) => {
    if (placed.name === null || known.has(placed.name)) return null;
    const at = topOf(lines, placed);
    const name = at === null ? null : nameOn(lines[at]);
    // Whom a post answers stands above its author.
    return at === null || name === null || authors.has(name) ? null : { ...placed, name, at };
  });
  const below = new Map<string, Set<string | null>>();
  for (const [index, top] of tops.entries()) {
    if (top !== null) below.set(top.name, (below.get(top.name) ?? new Set()).add(found[index]?.name ?? null));
  }
  return found.map((placed, index) => {
    const top = tops[index] ?? null;
    return top === null || (below.get(top.name)?.size ?? 0) > 1 ? placed : top;
  });
}
