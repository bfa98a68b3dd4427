import type { TableCell } from './table-column.js';

/** The cell of a figure with three decimals; empty where there is none. */
export function figure(value: number | null): TableCell {
  return { text: value === null ? '' : value.toFixed(3) };
}

/** The cell of a number of things. */
export function count(value: number): TableCell {
  return { text: String(value) };
}
