import { clip, displayWidth } from '../display-width.js';
import { fitColumns } from './fit-columns.js';
import { gap, type TableCell, type TableColumn } from './table-column.js';

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
  const headings = columns.map(({ heading }): TableCell => ({ text: heading, paint: paintHeading }));
  const fitted = fitColumns(columns, rows, width);
  for (const row of [headings, ...rows]) {
    let line = '';
    let used = 0;
    let position = 0;
    for (const { column, at, wide } of fitted) {
      const { text = '', paint = String } = row[at] ?? {};
      const room = Math.min(wide, (width ?? Number.POSITIVE_INFINITY) - position);
      const shown = clip(text, room);
      if (shown !== '') {
        const start = position + (column.fill === 'left' ? room - displayWidth(shown) : 0);
        line += ' '.repeat(start - used) + paint(shown);
        used = start + displayWidth(shown);
      }
      position += wide + gap;
    }
    yield line;
  }
}
