import type { Cell } from '../columns/column.js';
import type { ColumnInfo } from '../columns/columns.js';
import { cellText } from '../rows/cell-text.js';
import type { TableCell, TableColumn } from './table-column.js';
import type { TableRows } from './table-rows.js';
import type { TableStyle } from './table-style.js';

/** Columns of the terminal that a text gets at least and at most, by the column's name. */
const textBounds: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['text', [24, 100]],
  ['thread', [9, 48]],
  ['events', [9, 30]],
]);

function tableColumn({ name, type }: ColumnInfo, rank: number | null): TableColumn {
  const column: TableColumn =
    type === 'integer' || type === 'number'
      ? { heading: name, fill: 'left' }
      : { heading: name, fill: 'right', bounds: textBounds.get(name) ?? [9, 24] };
  return rank === null || name === 'text' || name === 'label' || name === 'status'
    ? column
    : { ...column, rank };
}

function paintOf({ name }: ColumnInfo, text: string, style: TableStyle): TableCell {
  if (name !== 'label') return { text };
  if (text === 'positive' || text === 'neutral' || text === 'negative') return { text, paint: style[text] };
  return { text };
}

/**
 * Any rows as a table, under the names of their columns.
 * @param mayDrop whether the last columns may be left out where there is no room: those that the user named may not
 */
export function rowsTable(
  columns: readonly ColumnInfo[],
  rows: Iterable<readonly Cell[]>,
  style: TableStyle,
  mayDrop: boolean,
): TableRows {
  return {
    // The first two columns say what a row is about.
    columns: columns.map((column, at) => tableColumn(column, mayDrop && at > 1 ? columns.length - at : null)),
    rows: Array.from(rows, (cells) =>
      columns.map((column, at) => paintOf(column, cellText(cells[at] ?? null, column), style)),
    ),
  };
}
