import { folded, mayMatch } from './needed-words.js';
import { longestFurniture, type TextLine } from './text-line.js';

const known = new WeakMap<readonly TextLine[], (pattern: RegExp) => boolean>();

/** Makes what tells whether a pattern may match a line of a page that is no longer than furniture, or a part of it. */
export function createPageWords(lines: readonly TextLine[]): (pattern: RegExp) => boolean {
  let mayHold = known.get(lines);
  if (mayHold === undefined) {
    const page = folded(lines.map(({ text }) => (text.length > longestFurniture ? '' : text)).join('\n'));
    mayHold = (pattern) => mayMatch(pattern, page);
    known.set(lines, mayHold);
  }
  return mayHold;
}
