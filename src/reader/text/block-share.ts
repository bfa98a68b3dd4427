import type { PostHeading } from './find-headings.js';
import type { TextManner } from './manners/manner.js';
import { isLabel } from './post-furniture.js';
import { isBlank, isRule, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** So many labels prove a user block, which stands within so many lines of the heading, with no long line between. */
const labelsOfBlock = 3;
const linesOfBlock = 14;
const longestEntry = 70;

/** The lines near a heading that may be its user block. */
function near(lines: Lines, from: number, step: 1 | -1): Lines {
  const found: TextLine[] = [];
  for (let at = from; at >= 0 && at < lines.length && found.length < linesOfBlock; at += step) {
    const line = lines[at];
    if (line === undefined || (line.text.length > longestEntry && !isRule(line))) break;
    if (!isBlank(line)) found.push(line);
  }
  return found;
}

/** How much of a user block of the manner stands where it should, 0…1, as a proof of the manner. */
export function blockShare(lines: Lines, manner: TextManner, heading: PostHeading): number {
  const around =
    manner.words === 'above-heading'
      ? lines.slice(Math.max(0, heading.from - 200), heading.from)
      : manner.profile === 'below'
        ? near(lines, heading.to, 1)
        : near(lines, heading.from - 1, -1);
  const labels = around.filter((line) => isLabel(line, manner)).length;
  return Math.min(labels, labelsOfBlock) / labelsOfBlock;
}
