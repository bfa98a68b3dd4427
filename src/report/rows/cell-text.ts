import type { Cell } from '../columns/column.js';
import type { ColumnInfo } from '../columns/columns.js';
import { oneLine } from '../one-line.js';

/** A cell for human eyes, on one safe line: numbers that are not whole have two decimals, what is absent is empty. */
export function cellText(cell: Cell, { type }: ColumnInfo): string {
  if (cell === null) return '';
  if (typeof cell === 'number')
    return type === 'number' ? cell.toFixed(2).replace(/^-(0\.00)$/, '$1') : String(cell);
  if (typeof cell === 'boolean') return String(cell);
  return oneLine(typeof cell === 'string' ? cell : cell.join(', '));
}
