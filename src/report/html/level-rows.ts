import type { Cell } from '../columns/column.js';
import type { ColumnInfo } from '../columns/columns.js';
import type { Level } from '../formats.js';

/** Rows of a level with their columns. */
export interface LevelRows {
  readonly level: Level;
  readonly columns: readonly ColumnInfo[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The same rows without one of their columns. */
export function withoutColumn({ level, columns, rows }: LevelRows, name: string): LevelRows {
  const at = columns.findIndex((column) => column.name === name);
  if (at < 0) return { level, columns, rows };
  return { level, columns: columns.toSpliced(at, 1), rows: rows.map((cells) => cells.toSpliced(at, 1)) };
}
