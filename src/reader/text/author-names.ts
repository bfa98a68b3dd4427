import { cleanLine } from '../clean-text.js';
import { isDateText } from './is-date-text.js';
import { createPageWords } from './page-words.js';
import { readQuoteOpening } from './quote-opening.js';
import { longestFurniture, type TextLine } from './text-line.js';

const longestName = 60;

/** Where pages name authors outside the user blocks. */
const places: readonly RegExp[] = [
  /^(?:thread starter|started by|by|discussion starter) (.{1,60})$/iu,
  /^discussion in .{1,80} started by (.{1,60}?), .{4,40}$/iu,
  /^(?:on .{4,60}, )?(.{1,60}?) (?:said|wrote|schrieb|hat gesagt\.?) ?:(?: ?↑.{0,60})?$/iu,
  /^(?:quote )?originally posted by (.{1,60}?)(?: view post)?$/iu,
  /^quote from:? (.{1,60}) on .{4,60}$/iu,
  /^● ?([\p{L}\p{N}_.-]{2,40}):?$/u,
  /^.{0,40}?\b(?:edited|bearbeitet|geändert|modifi\p{L}{1,4}|modificat[oa]|gewijzigd|editado|editada|edición|edytowan\p{L}{1,2}) (?:\S{1,12} ){0,3}?(?:by|von|par|por|door|da|przez|av) ([^;,()@:]{2,40}?)(?:[;,.)]| (?:on|am|le|op|el|il|dnia) |: | \d{1,4}[-./]\d| \p{L}{3,9} \d{1,2}, \d{4}).{0,80}$/iu,
  /^solved by (\S{2,40}) in post #\d+$/iu,
];

/** The name without the date behind it: `NAME, Aug 06 2011 10:12 PM`. */
function withoutDate(printed: string): string {
  const comma = printed.indexOf(', ');
  const behind = printed.slice(comma + 2).replace(/^(?:on|am|le|el|il|op) |,$/giu, '');
  return comma > 0 && isDateText(behind) ? printed.slice(0, comma) : printed;
}

/** The words beside a column of user blocks. */
function besideBlock({ raw }: TextLine): readonly string[] {
  const cells = raw.trim().split(/ {2,}/u);
  return cells.length > 1 ? [cleanLine(cells.at(-1) ?? '')] : [];
}

/** Names of authors that the page tells in its head and above quotes. */
export function authorNames(lines: readonly TextLine[]): ReadonlySet<string> {
  const names = new Set<string>();
  const known = places.filter(createPageWords(lines));
  for (const line of lines) {
    if (line.text.length > longestFurniture) continue;
    for (const place of known) {
      const name = place.exec(line.text)?.[1]?.trim();
      if (name !== undefined && name.length <= longestName) names.add(withoutDate(name));
    }
    for (const text of [line.text, ...besideBlock(line)]) {
      const quoted = readQuoteOpening(text);
      if (quoted !== null && quoted.kind !== 'typed' && quoted.author !== null) names.add(quoted.author);
    }
  }
  return names;
}
