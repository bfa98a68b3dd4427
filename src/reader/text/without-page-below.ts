import type { PostCut } from './make-raw-post.js';
import { isBlank, type TextLine } from './text-line.js';

/** Of fewer posts chance may set in all lines alike. */
const fewestPosts = 3;

const indentOf = ({ raw }: TextLine): number => raw.length - raw.trimStart().length;

/** The indent that all lines of a post have at least; 0 of an empty one. */
function leastIndent({ lines }: PostCut): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) if (!isBlank(line)) least = Math.min(least, indentOf(line));
  return Number.isFinite(least) ? least : 0;
}

/**
 * The posts without what stands on the page below the last of them, where a text browser set in all posts: the first
 * line that stands further left than all lines of the other posts begins it.
 */
export function withoutPageBelow(cuts: readonly PostCut[]): readonly PostCut[] {
  const last = cuts.at(-1);
  if (last === undefined || cuts.length < fewestPosts || last.isBeside === true) return cuts;
  const others = Math.min(...cuts.slice(0, -1).map(leastIndent));
  const end = last.lines.findIndex((line) => !isBlank(line) && indentOf(line) < others);
  return end <= 0 || last.lines.slice(0, end).every(isBlank)
    ? cuts
    : [...cuts.slice(0, -1), { ...last, lines: last.lines.slice(0, end) }];
}
