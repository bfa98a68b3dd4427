import { blockShare } from './block-share.js';
import { findHeadings, type PostHeading } from './find-headings.js';
import { manners } from './manners/index.js';
import type { TextManner } from './manners/manner.js';
import { longestFurniture, type TextLine } from './text-line.js';

/** A manner with the headings that it finds. */
export interface ChosenManner {
  readonly manner: TextManner;
  readonly headings: readonly PostHeading[];
}

/** A user block in its place weighs as much as two thirds of a heading. */
const blockWeight = 2 / 3;

/** What the software says of itself. */
const signFactor = 1.3;

/** How well the manner reads the page: its headings, and the user blocks that stand where they should. */
function weigh(lines: readonly TextLine[], { manner, headings }: ChosenManner): number {
  const blocks = headings.reduce((sum, heading) => sum + blockShare(lines, manner, heading), 0);
  const named = headings.filter(({ author }) => author !== null).length;
  const isAlone = headings.length === 1 && blocks === 0 && headings[0]?.number !== 1;
  if (isAlone) return 0;
  const isSigned = lines.some(
    ({ text }) =>
      text.length < longestFurniture && manner.signs?.some((sign) => text.toLowerCase().includes(sign)),
  );
  const proofs = blocks + (manner.profile === 'apart' ? named : 0);
  return (headings.length + proofs * blockWeight) * (isSigned ? signFactor : 1);
}

/**
 * The manner that finds the most posts, which proves it; `null` when none finds any. Of manners that find as much
 * the first is taken.
 */
export function chooseManner(lines: readonly TextLine[]): ChosenManner | null {
  let best: ChosenManner | null = null;
  let most = 0;
  for (const manner of manners) {
    const { requires } = manner;
    if (requires !== undefined && !lines.some(({ text }) => text.toLowerCase().startsWith(requires)))
      continue;
    const chosen = { manner, headings: findHeadings(lines, manner) };
    const weight = chosen.headings.length === 0 ? 0 : weigh(lines, chosen);
    if (weight > most) {
      best = chosen;
      most = weight;
    }
  }
  return best;
}
