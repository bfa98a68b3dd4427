import { mostFrequent } from './counts.js';
import { nameOn, type PlacedName } from './names-above-ranks.js';
import { isBlank, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** What was taken for the name of a post, between the post above and the heading, and whether something proves it. */
export interface ShownName extends PlacedName {
  readonly end: number;
  readonly sure: boolean;
}

/** So many posts have their names below the same mark. */
const fewestPosts = 2;
const leastShare = 0.6;

/** Longer lines are words. */
const longestMark = 100;

/** What a line looks like below which names stand: its text, or what marks an empty one; `null` of a blank one. */
function markOf({ raw, text }: TextLine): string | null {
  if (text !== '') return text.length <= longestMark ? text.replace(/\d+/gu, '0') : null;
  return raw.trim() === '' && !raw.includes('\u00A0') ? null : raw.trim();
}

/** What stands right above a line, blank ones left out. */
function markAbove(lines: Lines, at: number, border: number): string | null {
  for (let place = at - 1; place > border; place--) {
    const line = lines[place];
    if (line === undefined) break;
    const mark = markOf(line);
    if (mark !== null || !isBlank(line)) return mark;
  }
  return null;
}

/** The first filled line below the last line of a post that looks like a mark. */
function belowMark(lines: Lines, { border, end }: ShownName, mark: string): number | null {
  for (let place = end - 1; place > border; place--) {
    const line = lines[place];
    if (line === undefined || markOf(line) !== mark) continue;
    const below = lines.slice(place + 1, end).findIndex((other) => !isBlank(other));
    return below < 0 ? null : place + 1 + below;
  }
  return null;
}

/**
 * The names of authors where most of them stand right below the same line, such as the last button of the post above
 * or an empty entry of a list: those of the other posts stand there too, if they have such a line.
 * @param known names that the page tells outside the user blocks
 */
export function namesBelowMarks(
  lines: Lines,
  found: readonly ShownName[],
  known: ReadonlySet<string>,
): readonly PlacedName[] {
  const marks = found.map(({ at, border }) => markAbove(lines, at, border));
  const usual = mostFrequent(marks.filter((mark) => mark !== null));
  if (usual === null || usual.count < Math.max(fewestPosts, found.length * leastShare)) return found;
  return found.map((placed, index) => {
    if (placed.sure || marks[index] === usual.item || (placed.name !== null && known.has(placed.name)))
      return placed;
    const at = belowMark(lines, placed, usual.item);
    const name = at === null ? null : nameOn(lines[at]);
    return at === null || name === null ? placed : { ...placed, name, at };
  });
}
