import type { PostCut } from './make-raw-post.js';
import { isBlank, longestFurniture, type TextLine } from './text-line.js';

/** Fewer posts may end alike by chance, and so many of them have to. */
const fewestPosts = 2;
const leastShare = 0.8;

/** So near the end of posts their last buttons stand, in lines that are not blank, all about as near. */
const farthest = 6;
const mostSpread = 1;

/** What stands first on a line, whose other columns may be wrapped elsewhere. */
const firstCell = ({ raw }: TextLine): string => raw.trim().split(/ {3,}|\t/u)[0] ?? '';

/** Where each text that a post has once stands near its end: how many filled lines above it. */
function lastTexts({ lines }: PostCut): ReadonlyMap<string, number> {
  const filled = lines.filter((line) => !isBlank(line)).map(firstCell);
  const counts = new Map<string, number>();
  for (const text of filled) counts.set(text, (counts.get(text) ?? 0) + 1);
  const last = new Map<string, number>();
  for (const [at, text] of filled.slice(-farthest).reverse().entries()) {
    if (counts.get(text) === 1 && text.length <= longestFurniture && /\p{L}{2}/u.test(text))
      last.set(text, at);
  }
  return last;
}

/**
 * The first line of the last post with which the others end too, the same in all of them in whatever language, such
 * as their last button; -1 where there is none.
 * @param cuts posts that others follow
 */
export function closingLine(cuts: readonly PostCut[], last: PostCut): number {
  const found = new Map<string, number[]>();
  for (const cut of cuts) {
    for (const [text, at] of lastTexts(cut)) found.set(text, [...(found.get(text) ?? []), at]);
  }
  const least = Math.max(fewestPosts, cuts.length * leastShare);
  const spread = (places: readonly number[]) => Math.max(...places) - Math.min(...places);
  const shared = [...found].filter(([, places]) => places.length >= least && spread(places) <= mostSpread);
  const nearestFirst = shared.sort((one, other) => Math.max(...one[1]) - Math.max(...other[1]));
  for (const [text] of nearestFirst) {
    const at = last.lines.findIndex((line) => firstCell(line) === text);
    if (at >= 0) return at;
  }
  return -1;
}
