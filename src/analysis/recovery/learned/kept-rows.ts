import { kindNames } from './feature-kinds.js';
import type { RowFinder } from './row-finder.js';

/** The same finder, which looks a feature up once. It keeps all that it found: meant for features of few parts. */
export function keepRows(rowOf: RowFinder): RowFinder {
  const known = kindNames.map(() => new Map<string, Map<string | null, number>>());
  return (kind, first, second) => {
    let rows = known[kind]?.get(first);
    if (rows === undefined) {
      rows = new Map();
      known[kind]?.set(first, rows);
    }
    let row = rows.get(second);
    if (row === undefined) {
      row = rowOf(kind, first, second);
      rows.set(second, row);
    }
    return row;
  };
}
