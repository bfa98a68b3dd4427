import type { TableCell, TableColumn } from './table-column.js';

/** The columns and cells of a table that is not laid out yet. */
export interface TableRows {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
