import type { TextManner } from './manners/manner.js';
import { isNoName } from './name-distance.js';
import { isLabel } from './post-furniture.js';
import type { TextLine } from './text-line.js';

const longestName = 60;

/** Below the list a subject may stand. */
const mostBelow = 1;

const isListed = ({ raw, indent }: TextLine): boolean =>
  indent > raw.length - raw.trimStart().length || /^\s+\d{1,2}\. \S/u.test(raw.slice(0, 20));

/**
 * The place of the name in a user block whose entries are a list, which text browsers print with bullets: right above
 * its first entry; -1 where there is no such list. It needs no word of any language.
 * @param block without its blank lines
 */
export function nameAboveList(block: readonly TextLine[], manner: TextManner): number {
  const last = block.findLastIndex(isListed);
  if (block.length - 1 - last > mostBelow) return -1;
  const above = block.slice(0, Math.max(0, last)).findLastIndex((line) => !isListed(line));
  const name = block[above];
  if (name === undefined || name.text.length > longestName) return -1;
  return isLabel(name, manner) || isNoName(name.text) ? -1 : above;
}
