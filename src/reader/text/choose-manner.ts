import { blockShare } from './block-share.js';
import { findHeadings } from './find-headings.js';
import { learnHeadings } from './learn-headings.js';
import { manners } from './manners/index.js';
import type { TextManner } from './manners/manner.js';
import { unknown, unknownAbove } from './manners/unknown.js';
import type { PostHeading } from './post-heading.js';
import { longestFurniture, type TextLine } from './text-line.js';

/** A manner with the headings that it finds. */
export interface ChosenManner {
  readonly manner: TextManner;
  readonly headings: readonly PostHeading[];
}

/** A user block in its place weighs as much as two thirds of a heading. */
const blockWeight = 2 / 3;

/** What a number proves where the manner knows no user blocks. */
const numberWeight = 0.9;

/** A page that weighs so much for each heading, of so many, is proved to be of its manner. */
const leastProved = 1.2;
const fewestHeadings = 2;

/** What is learned from a page counts where it leads so clearly, with about as many headings. */
const clearLead = 1.25;
const sureLead = 2;
const fewerHeadings = 0.75;
const moreHeadings = 1.6;

/** A heading without the name that such headings have. */
const unnamedWeight = 0.5;

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
  const numbered = headings.filter(({ number }) => number !== null).length * numberWeight;
  const others = manner.labels.length === 0 ? Math.max(blocks, numbered) : blocks;
  const proofs = manner.profile === 'apart' ? blocks + named : others;
  // Where headings name the author, one that does not is hardly one.
  const sure =
    manner.profile === 'apart' ? named + (headings.length - named) * unnamedWeight : headings.length;
  return (sure + proofs * blockWeight) * (isSigned ? signFactor : 1) * (manner.weight ?? 1);
}

/** Whether each of some headings has a line in common with one of the others. Both are in their order. */
function holdsAll(headings: readonly PostHeading[], some: readonly PostHeading[]): boolean {
  let at = 0;
  return some.every(({ from, to }) => {
    while (at < headings.length && (headings[at]?.to ?? 0) <= from) at++;
    return (headings[at]?.from ?? Number.POSITIVE_INFINITY) < to;
  });
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
  const { headings = [] } = best ?? {};
  if (most >= headings.length * leastProved && headings.length >= fewestHeadings) return best;
  const learned = learnHeadings(lines);
  if (learned === null || learned.weight < most * clearLead) return best;
  // A known manner that finds other posts altogether is no worse.
  const ratio = learned.headings.length / headings.length;
  const isAlike = ratio > fewerHeadings && ratio < moreHeadings;
  if (isAlike && ratio < 1 && holdsAll(headings, learned.headings)) return best;
  const isOther = !isAlike && headings.length >= fewestHeadings;
  if (isOther && (ratio < 1 || learned.weight < most * sureLead)) return best;
  return { manner: learned.isNamed ? unknown : unknownAbove, headings: learned.headings };
}
