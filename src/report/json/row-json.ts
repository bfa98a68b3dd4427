import type { Cell } from '../columns/column.js';
import type { ColumnInfo } from '../columns/columns.js';
import { jsonText } from '../json-text.js';

/** A row as a JSON object on one line, with the keys of its columns in their order. */
export function rowJson(columns: readonly ColumnInfo[], cells: readonly Cell[]): string {
  return jsonText(Object.fromEntries(columns.map(({ key }, at) => [key, cells[at] ?? null])));
}
