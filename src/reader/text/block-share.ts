import type { TextManner } from './manners/manner.js';
import { isLabel, isOwnLabel } from './post-furniture.js';
import type { PostHeading } from './post-heading.js';
import { isBlank, isRule, type TextLine } from './text-line.js';

type Lines = readonly TextLine[];

/** So many labels prove a user block, which stands within so many lines of the heading, with no long line between. */
const labelsOfBlock = 3;
const linesOfBlock = 14;
const longestEntry = 70;

/** What a label proves that any board may have, in whatever language. */
const otherShare = 0.8;

/** A line of a table whose words stand in a column of their own, beside an entry or nothing. */
const besideWords = /^(?:\s{20,}|\s{0,20}\S(?:.{0,40}\S)??\s{3,})\S/u;

/** The lines near a heading that may be its user block. */
function near(lines: Lines, from: number, step: 1 | -1, { columns }: TextManner): Lines {
  const found: TextLine[] = [];
  for (let at = from; at >= 0 && at < lines.length && found.length < linesOfBlock; at += step) {
    const line = lines[at];
    if (line === undefined) break;
    const isBeside = columns !== undefined && besideWords.test(line.raw.slice(0, longestEntry));
    if (line.text.length > longestEntry && !isRule(line) && !isBeside) break;
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
        ? near(lines, heading.to, 1, manner)
        : near(lines, heading.from - 1, -1, manner);
  const own = around.filter((line) => isOwnLabel(line, manner)).length;
  const all = around.filter((line) => isLabel(line, manner)).length;
  return Math.max(Math.min(own, labelsOfBlock), Math.min(all, labelsOfBlock) * otherShare) / labelsOfBlock;
}
