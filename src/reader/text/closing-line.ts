import { countsOf } from './counts.js';
import type { PostCut } from './make-raw-post.js';
import { isBlank, longestFurniture, type TextLine } from './text-line.js';

/** Fewer posts may end alike by chance, and so many of them have to. */
const fewestPosts = 2;
const leastShare = 0.8;

/** So near the end of posts their last buttons stand, in lines that are not blank, all about as near. */
const mostAbove = 6;
const mostSpread = 1;

/** What stands first on a line, whose other columns may be wrapped elsewhere. */
const firstCell = ({ raw }: TextLine): string => raw.trim().split(/ {3,}|\t/u)[0] ?? '';

/** Where each text that a post has once stands near its end: how many filled lines above it. */
function lastTexts({ lines }: PostCut): ReadonlyMap<string, number> {
  const filled = lines.filter((line) => !isBlank(line)).map(firstCell);
  const counts = countsOf(filled);
  const last = new Map<string, number>();
  for (const [at, text] of filled.slice(-mostAbove).reverse().entries()) {
    if (counts.get(text) === 1 && text.length <= longestFurniture && /\p{L}{2}/u.test(text))
      last.set(text, at);
  }
  return last;
}

/** Where a text stands near the ends of posts. */
interface Places {
  /** In how many posts. */
  readonly count: number;
  /** How many filled lines above the end at least, and at most. */
  readonly nearest: number;
  readonly farthest: number;
}

/**
 * The first line of the last post with which the others end too, the same in all of them in whatever language, such
 * as their last button; -1 where there is none.
 * @param cuts posts that others follow
 */
export function closingLine(cuts: readonly PostCut[], last: PostCut): number {
  const found = new Map<string, Places>();
  for (const cut of cuts) {
    for (const [text, at] of lastTexts(cut)) {
      const { count, nearest, farthest } = found.get(text) ?? { count: 0, nearest: at, farthest: at };
      found.set(text, {
        count: count + 1,
        nearest: Math.min(nearest, at),
        farthest: Math.max(farthest, at),
      });
    }
  }
  const least = Math.max(fewestPosts, cuts.length * leastShare);
  const shared = [...found].filter(
    ([, { count, nearest, farthest }]) => count >= least && farthest - nearest <= mostSpread,
  );
  const nearestFirst = shared.sort(([, one], [, other]) => one.farthest - other.farthest);
  for (const [text] of nearestFirst) {
    const at = last.lines.findIndex((line) => firstCell(line) === text);
    if (at >= 0) return at;
  }
  return -1;
}
