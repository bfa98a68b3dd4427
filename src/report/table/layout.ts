import { clip, displayWidth } from '../display-width.js';

/** A cell: one printable line, painted after it was cut and filled. */
export interface TableCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export interface TableColumn {
  readonly heading: string;
  /** On which side the spaces go. */
  readonly fill: 'left' | 'right';
  /** The most columns of a terminal that it takes. */
  readonly most: number;
  /** Whether it keeps its width in a narrow terminal, because a cut word would say nothing. */
  readonly rigid?: true;
}

const gap = 2;

/** No column is narrowed below so many columns of the terminal. */
const least = 9;

/**
 * Sets rows in aligned columns, one row a line, two spaces apart, no borders; a column without any text is left out.
 * (cli-table3 0.6 was tried: it cuts flags and emoji sequences into lone surrogates and loses a column.)
 * @param width what no line exceeds; `null` for no bound
 */
export function* layOut(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  width: number | null,
  paintHeading: (text: string) => string,
): Generator<string> {
  const used = columns.map((_, at) => rows.some((row) => row[at]?.text));
  const shown = columns.filter((_, at) => used[at]);
  const headings = shown.map(({ heading }): TableCell => ({ text: heading, paint: paintHeading }));
  const all = [headings, ...rows.map((row) => row.filter((_, at) => used[at]))];
  const wanted = shown.map(({ most }, at) =>
    all.reduce((widest, row) => Math.max(widest, Math.min(most, displayWidth(row[at]?.text ?? ''))), 0),
  );
  const widths = width === null ? wanted : narrow(wanted, shown, width);
  for (const row of all) yield setRow(shown, row, widths, width);
}

/** Takes from the widest columns until the last one, which holds the text, has at least two fifths of the width. */
function narrow(
  wanted: readonly number[],
  columns: readonly TableColumn[],
  width: number,
): readonly number[] {
  const widths = [...wanted];
  const text = Math.min(widths.pop() ?? 0, Math.floor(width * 0.4));
  const total = () => widths.reduce((sum, one) => sum + one + gap, text);
  while (total() > width) {
    const widest = Math.max(0, ...widths.filter((_, at) => !columns[at]?.rigid));
    if (widest <= least) break;
    widths[widths.findIndex((one, at) => one === widest && !columns[at]?.rigid)] = widest - 1;
  }
  return [...widths, wanted.at(-1) ?? 0];
}

function setRow(
  columns: readonly TableColumn[],
  row: readonly TableCell[],
  widths: readonly number[],
  width: number | null,
): string {
  let line = '';
  let used = 0;
  let position = 0;
  row.forEach(({ text, paint }, at) => {
    const room = Math.min(widths[at] ?? 0, (width ?? Number.POSITIVE_INFINITY) - position);
    const shown = clip(text, room);
    if (shown !== '') {
      const start = position + (columns[at]?.fill === 'left' ? room - displayWidth(shown) : 0);
      line += ' '.repeat(start - used) + (paint ?? String)(shown);
      used = start + displayWidth(shown);
    }
    position += (widths[at] ?? 0) + gap;
  });
  return line;
}
