import { cleanLine } from '../clean-text.js';
import { folded } from './needed-words.js';
import { longestFurniture, type TextLine } from './text-line.js';

/** Buttons and links that skins put behind a heading, or before it. */
const buttonsBehind =
  /(?:[ ·•|,]+(?:report(?: (?:post|this post|content))?|share(?: this post)?|permalink|link to (?:this )?post|bookmark|add bookmark|like|quote|reply|edited|new|melden|teilen|zitieren|signaler|segnala|reportar|citar|citer|rapporteren|zgłoś|cytuj|жалоба|цитировать|reply with quote|back to top|top|вверх|наверх|arriba|haut|oben|su))+$/iu;
/** The icon of a post, as text browsers print pictures. */
const icon = /^\[[^\]]{0,20}\] ?(?=\S)/u;
const permalink = / ?\( ?perma(?:nent )?link ?\)/iu;

/** A cell of a table that was printed: its text and the column at which it begins. */
interface Cell {
  readonly text: string;
  readonly start: number;
}

function cellsOf({ raw }: TextLine): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { 0: text, index } of raw.matchAll(/\S+(?: \S+)*/gu)) {
    const clean = cleanLine(text);
    if (clean !== '') cells.push({ text: clean, start: index });
  }
  return cells;
}

/** What stands below a cell in its column, where a program wrapped it. */
function below(cell: Cell, line: TextLine | undefined): string | null {
  if (line === undefined || line.text.length > longestFurniture) return null;
  return cellsOf(line).find(({ start }) => start === cell.start)?.text ?? null;
}

/** A way to read a line. */
export interface HeadingReading {
  readonly text: string;
  /** The same in small letters. */
  readonly folded: string;
}

interface Readings {
  readonly next: TextLine | undefined;
  readonly readings: readonly HeadingReading[];
}

/** Every manner reads the same lines. */
const known = new WeakMap<TextLine, Readings>();

/**
 * The ways to read a line that may head a post: whole, without the number of its list entry or its icon, without the
 * buttons behind it, and by its columns, whose cells may go on in the line below.
 */
export function headingReadings(lines: readonly TextLine[], at: number): readonly HeadingReading[] {
  const line = lines[at];
  if (line === undefined || line.text === '' || line.text.length > longestFurniture) return [];
  const next = lines[at + 1];
  const read = known.get(line);
  if (read !== undefined && read.next === next) return read.readings;
  const readings = textsOf(line, next).map((text) => ({ text, folded: folded(text) }));
  known.set(line, { next, readings });
  return readings;
}

function textsOf(line: TextLine, next: TextLine | undefined): readonly string[] {
  const { text } = line;
  const readings = [text];
  const entry = /^(?:\d{1,4}\. |\* |\[(?!deleted|removed|gelöscht)[^\]]{0,20}\] ?)/u.exec(text);
  if (entry !== null) readings.push(text.slice(entry[0].length));
  const plain = text
    .replace(permalink, '')
    .replace(/# (?=\d)/u, '#')
    .replace(buttonsBehind, '');
  if (plain !== text && plain !== '') readings.push(plain);
  const cells = / {2}|\t/u.test(line.raw.trim()) ? cellsOf(line) : [];
  if (cells.length > 1) {
    for (let first = 1; first < cells.length - 1; first++) {
      const behind = cells.slice(first).map((cell) => cell.text);
      readings.push(behind.join(' ').replace(icon, ''));
    }
    for (const cell of cells) {
      const own = cell.text.replace(icon, '');
      readings.push(own);
      const rest =
        below(cell, next) ?? below({ ...cell, start: cell.start + cell.text.length - own.length }, next);
      if (rest !== null && own.length > 8) readings.push(`${own} ${rest}`);
    }
  }
  return readings;
}
