import type { Cell } from '../columns/column.js';

function compareValues(a: Exclude<Cell, null>, b: Exclude<Cell, null>): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [String(a), String(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Compares two cells of a column: numbers by value, texts by their characters' codes, whatever the language;
 * `false` before `true`. Absent cells come last, also when the order is turned round.
 */
export function compareCells(a: Cell, b: Cell, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return descending ? compareValues(b, a) : compareValues(a, b);
}
