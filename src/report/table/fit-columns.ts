import { displayWidth } from '../display-width.js';
import { gap, type TableCell, type TableColumn } from './table-column.js';

/** A column that is shown, and how many columns of the terminal it gets. */
export interface FittedColumn {
  readonly column: TableColumn;
  /** The place of its cells in the rows. */
  readonly at: number;
  readonly wide: number;
}

interface Measured extends FittedColumn {
  /** What it cannot do without. */
  readonly least: number;
}

function measure(column: TableColumn, at: number, rows: readonly (readonly TableCell[])[]): Measured {
  const heading = displayWidth(column.heading);
  const longest = rows.reduce((most, row) => Math.max(most, displayWidth(row[at]?.text ?? '')), heading);
  const [least, most] = column.bounds ?? [longest, longest];
  const wide = Math.max(heading, Math.min(most, longest));
  return { column, at, wide, least: Math.min(wide, Math.max(heading, least)) };
}

const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one + gap, -gap);

/** Leaves columns out, the lowest rank first, until the others can do with the width. */
function leaveOut(columns: readonly Measured[], width: number): readonly Measured[] {
  if (sum(columns.map(({ least }) => least)) <= width) return columns;
  const ranks = columns.flatMap(({ column }) => column.rank ?? []);
  if (ranks.length === 0) return columns;
  const lowest = Math.min(...ranks);
  return leaveOut(
    columns.filter(({ column }) => column.rank !== lowest),
    width,
  );
}

/**
 * Chooses the columns that have any text and how wide each of them is. In a narrow terminal the widest gives way
 * first, which is the text of the posts, and none gets less than it needs.
 * @param width of the terminal; `null` for no bound
 */
export function fitColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  width: number | null,
): readonly FittedColumn[] {
  const used = columns
    .map((column, at) => measure(column, at, rows))
    .filter(({ at }) => rows.some((row) => row[at]?.text));
  if (width === null) return used;
  const shown = leaveOut(used, width);
  const widths = shown.map(({ wide }) => wide);
  while (sum(widths) > width) {
    const spare = widths.map((wide, at) => (wide > (shown[at]?.least ?? 0) ? wide : 0));
    const widest = Math.max(0, ...spare);
    if (widest === 0) break;
    widths[spare.lastIndexOf(widest)] = widest - 1;
  }
  return shown.map((column, at) => ({ ...column, wide: widths[at] ?? 0 }));
}
