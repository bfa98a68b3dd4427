import { closingLine } from './closing-line.js';
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

/** The last post without what stands below the line with which the others end. */
function untilClosingLine(last: PostCut, others: readonly PostCut[]): PostCut {
  const end = closingLine(others, last);
  return end < 0 ? last : { ...last, lines: last.lines.slice(0, end + 1) };
}

/**
 * The posts without what stands on the page below the last of them, where a text browser set in all posts: the first
 * line that stands further left than all lines of the other posts begins it. Elsewhere it begins below the last line
 * that all posts have in common.
 * @param signatureBelow whether signatures stand below that line
 */
export function withoutPageBelow(printed: readonly PostCut[], signatureBelow: boolean): readonly PostCut[] {
  const whole = printed.at(-1);
  if (whole === undefined || printed.length < fewestPosts) return printed;
  const last = signatureBelow ? whole : untilClosingLine(whole, printed.slice(0, -1));
  const cuts = [...printed.slice(0, -1), last];
  if (last.isBeside === true) return cuts;
  let others = Number.POSITIVE_INFINITY;
  for (const cut of cuts.slice(0, -1)) others = Math.min(others, leastIndent(cut));
  const end = last.lines.findIndex((line) => !isBlank(line) && indentOf(line) < others);
  return end <= 0 || last.lines.slice(0, end).every(isBlank)
    ? cuts
    : [...cuts.slice(0, -1), { ...last, lines: last.lines.slice(0, end) }];
}
