import { namesAboveRanks, namesAtTop } from './names-above-ranks.js';
import { namesBelowMarks } from './names-below-marks.js';
import type { TextLine } from './text-line.js';
import type { BlockAbove } from './user-block.js';

/**
 * User blocks above headings with the names that the blocks of the page show together, where a rank or an entry was
 * taken for the name of one.
 * @param above where the lines above each heading begin, and those lines
 * @param known names that the page tells outside the user blocks
 */
export function namedAbove(
  lines: readonly TextLine[],
  blocks: readonly BlockAbove[],
  above: readonly { readonly start: number; readonly lines: readonly TextLine[] }[],
  known: ReadonlySet<string>,
): readonly BlockAbove[] {
  const placed = blocks.map(({ author, border, sure }, index) => {
    const { start = 0, lines: own = [] } = above[index] ?? {};
    return { name: author, at: start + border, border: start - 1, end: start + own.length, sure };
  });
  const isProved = blocks.filter(({ sure }) => sure).length * 2 > blocks.length;
  const ranked =
    (isProved ? null : namesAboveRanks(lines, placed, known)) ?? namesAtTop(lines, placed, known);
  const shown = placed.map((own, index) => ({ ...own, ...ranked[index], ...(own.sure ? own : {}) }));
  const names = namesBelowMarks(lines, shown, known);
  return blocks.map((block, index) => {
    const own = names[index];
    return own === undefined || block.sure
      ? block
      : { ...block, author: own.name, border: own.at - (above[index]?.start ?? 0) };
  });
}
