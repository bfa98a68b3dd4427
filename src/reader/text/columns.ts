import { isBlank, type TextLine, textLine } from './text-line.js';
import { asPrinted, inColumns } from './wide-signs.js';

/** The words begin no further to the right. */
const widestColumn = 45;

/** What a gap behind an entry counts where two of them are needed. */
const besideEntry = 0.5;

/** Words rather than an entry of a user block that stands in two columns. */
const isWordy = ({ text }: TextLine): boolean => text.length >= 24 && !text.includes(':');

/** So many blank or fitting lines are looked at to find the border of the columns. */
const mostLines = 400;

function leavesGap(line: TextLine, border: number): boolean {
  const cells = inColumns(line.raw);
  return cells.length <= border || cells[border - 1] === ' ';
}

/** Whether a line with several columns goes across the border. */
export function crosses(line: TextLine | undefined, border: number): boolean {
  return line !== undefined && /\S {2,}\S/u.test(line.raw) && !leavesGap(line, border);
}

const left = (line: TextLine, border: number): TextLine =>
  textLine(asPrinted(inColumns(line.raw).slice(0, border)).trimEnd());
const right = (line: TextLine, border: number): TextLine =>
  textLine(asPrinted(inColumns(line.raw).slice(border)));

/**
 * The column at which the words begin where a user block stands beside them, as browsers that print tables put it;
 * `null` where there is only one column.
 * @param lines those below the heading of a post
 * @param least the first column at which words may begin
 */
export function columnBorder(lines: readonly TextLine[], least: number): number | null {
  const counts = new Map<number, number>();
  const some = lines.slice(0, mostLines);
  const setIn = new Set<number>();
  const count = (border: number, by: number) => {
    if (border >= least && border <= widestColumn) counts.set(border, (counts.get(border) ?? 0) + by);
  };
  for (const line of some) {
    if (isBlank(line)) continue;
    const indent = line.raw.length - line.raw.trimStart().length;
    count(indent, 1);
    setIn.add(indent);
    // Beside entries a column shows less surely.
    for (const { index, 0: gap } of inColumns(line.raw)
      .slice(0, widestColumn + 1)
      .matchAll(/(?<=\S) {4,}(?=\S)/gu))
      count(index + gap.length, besideEntry);
  }
  for (const [border] of [...counts]
    .filter(([, found]) => found >= 1)
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, 3)) {
    const fitting = fittingLines(some, border);
    const both = fitting.filter((line) => !isBlank(left(line, border)) && !isBlank(right(line, border)));
    const besides = fitting.filter((line) => !isBlank(left(line, border)));
    if (!fitting.some((line) => isWordy(right(line, border))) && isAcross(some, border)) continue;
    const isSure = setIn.has(border) || both.some((line) => isWordy(right(line, border)));
    if (isSure && both.length > 0 && besides.length > 1 && fitting.length > 2) return border;
  }
  return null;
}

/** Lines of words are so long at least. */
const leastWords = 50;

/** Whether most of the words go across the border, the first of them too: the columns are those of a block above. */
function isAcross(lines: readonly TextLine[], border: number): boolean {
  const words = lines.filter(({ raw, text }) => text.length >= leastWords && !/\S {3,}\S/u.test(raw));
  const [first] = words;
  if (first === undefined || leavesGap(first, border)) return false;
  return words.filter((line) => !leavesGap(line, border)).length * 2 > words.length;
}

/** So many lines show that a block keeps to columns. */
const leastFitting = 3;

/** Whether the first lines keep to the border, with something on either side of it. */
export function fitsBorder(lines: readonly TextLine[], border: number): boolean {
  const fitting = fittingLines(lines.slice(0, mostLines), border);
  const filled = fitting.filter((line) => !isBlank(line));
  return (
    filled.length >= leastFitting &&
    filled.some((line) => !isBlank(left(line, border))) &&
    filled.some((line) => !isBlank(right(line, border)))
  );
}

/** The lines up to the first that goes across the border. */
function fittingLines(lines: readonly TextLine[], border: number): readonly TextLine[] {
  const end = lines.findIndex((line) => !leavesGap(line, border));
  return end < 0 ? lines : lines.slice(0, end);
}

/** What stands left and right of the border; lines that go across it end both. */
export interface Columns {
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

/** Divides lines at the border. */
export function divideColumns(lines: readonly TextLine[], border: number): Columns {
  const fitting = fittingLines(lines, border);
  return {
    left: fitting.map((line) => left(line, border)),
    right: fitting.map((line) => right(line, border)),
  };
}

/** The first line of the row of a table that ends at `at`: the lines right above it that keep to the columns. */
export function rowStart(
  lines: readonly TextLine[],
  at: number,
  border: number,
  isBetween: (line: TextLine) => boolean,
): number {
  let start = at;
  while (start > 0 && at - start < 4) {
    const above = lines[start - 1];
    if (above === undefined || isBlank(above) || isBetween(above) || !leavesGap(above, border)) break;
    if (!/[\p{L}\p{N}]/u.test(above.text) || above.text.includes(' | ')) break;
    start--;
  }
  return start;
}

/** The texts of a block that stands in columns, each read downwards; gaps that go through all lines divide them. */
export function blockColumns(block: readonly TextLine[]): readonly (readonly string[])[] {
  const lines = block.filter((line) => !isBlank(line)).map((line) => inColumns(line.raw));
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const columns: string[][] = [];
  let start: number | null = null;
  for (let at = 0; at <= width; at++) {
    const gap =
      at === width || lines.every((line) => at >= line.length || line[at] === ' ' || line[at] === '\t');
    if (!gap) start ??= at;
    else if (start !== null) {
      const from = start;
      columns.push(lines.map((line) => asPrinted(line.slice(from, at)).trim()));
      start = null;
    }
  }
  return columns;
}
