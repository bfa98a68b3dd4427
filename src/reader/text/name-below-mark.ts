import type { DateLine } from './date-line.js';
import { unknown } from './manners/unknown.js';
import { nameIn } from './name-in.js';
import { picture } from './name-signs.js';
import { isEnding, isLabel } from './post-furniture.js';
import { isBlank, isRule, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** So many lines above a date its user block begins at most. */
const longestBlock = 40;

/** Where names stand, one for each date: the names and their lines. */
export interface MarkedNames {
  readonly names: readonly (string | null)[];
  readonly at: readonly number[];
}

/** What a line looks like below which names may stand: a picture, a button, a rule; `null` of any other. */
function markOf(line: TextLine): string | null {
  if (isRule(line)) return '━';
  if (picture.test(line.text)) return /\d/u.test(line.text) ? '[]' : line.text;
  return isEnding(line, unknown) && !isLabel(line, unknown) ? line.text.replace(/\d+/gu, '0') : null;
}

/** The filled lines right below the last of each mark between two dates. */
function belowMarks(lines: Lines, start: number, end: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let open: string[] = [];
  for (let at = start; at < end; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const mark = markOf(line);
    if (mark === null) for (const own of open) places.set(own, at);
    open = mark === null ? [] : [...open, mark].slice(-2);
  }
  return places;
}

/**
 * Where names stand below the same mark above all dates of a page, however far from the dates: right below the picture
 * of the author or the last button of the post above.
 * @returns the places below each such mark; above the first date, buttons may be missing
 */
export function namesBelowMark(lines: Lines, group: readonly DateLine[]): readonly MarkedNames[] {
  const found = group.map(({ at }, index) =>
    belowMarks(lines, Math.max(0, at - longestBlock, (group[index - 1]?.at ?? -1) + 1), at),
  );
  const [, second] = found;
  return [...(second?.keys() ?? [])].flatMap((mark): readonly MarkedNames[] => {
    if (found.some((places, index) => index > 0 && !places.has(mark))) return [];
    const at = found.map((places, index) => places.get(mark) ?? group[index]?.at ?? 0);
    const names = found.map((places, index) => {
      const own = places.has(mark) ? lines[at[index] ?? 0] : undefined;
      return own === undefined || isLabel(own, unknown) ? null : nameIn(own.text);
    });
    return [{ names, at }];
  });
}
