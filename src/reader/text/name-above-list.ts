import type { TextManner } from './manners/manner.js';
import { isNoName } from './name-distance.js';
import { picture } from './name-signs.js';
import { isLabel } from './post-furniture.js';
import type { TextLine } from './text-line.js';

const longestName = 60;

/** Below the list a subject may stand. */
const mostBelow = 1;

const startOf = ({ raw }: TextLine): number => raw.length - raw.trimStart().length;

const isListed = (line: TextLine): boolean =>
  line.indent > startOf(line) || /^\s+\d{1,2}\. \S/u.test(line.raw.slice(0, 20));

/** Text browsers set in the values of definition lists by this. */
const shift = 4;

/**
 * The place of the line above entries that are set in below it, all of them alike, as text browsers print lists of
 * definitions; -1 where there is none.
 * @param block without its blank lines
 */
export function aboveShifted(block: readonly TextLine[], manner: TextManner): number {
  const last = block.findLastIndex((line) => isLabel(line, manner));
  const entry = block[last];
  if (entry === undefined || startOf(entry) < shift) return -1;
  const above = block.slice(0, last).findLastIndex((line) => startOf(line) !== startOf(entry));
  const name = block[above];
  return name !== undefined && startOf(name) === startOf(entry) - shift ? above : -1;
}

/**
 * The place of the name in a user block whose entries are a list, which text browsers print with bullets: right above
 * its first entry; -1 where there is no such list. It needs no word of any language.
 * @param block without its blank lines
 */
export function nameAboveList(block: readonly TextLine[], manner: TextManner): number {
  const last = block.findLastIndex(isListed);
  const below = block.slice(last + 1).filter(({ text }) => !picture.test(text)).length;
  const isList = below <= mostBelow;
  const above = isList
    ? block.slice(0, Math.max(0, last)).findLastIndex((line) => !isListed(line))
    : aboveShifted(block, manner);
  const name = block[above];
  if (name === undefined || name.text.length > longestName) return -1;
  return isLabel(name, manner) || isNoName(name.text) ? -1 : above;
}
