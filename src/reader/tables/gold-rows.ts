import type { Document } from '../../model/document.js';
import { isProblem, type Problem, problem } from '../../problem.js';
import { columnKey } from './columns.js';
import { csvRows } from './csv-rows.js';
import { jsonlRows } from './jsonl-rows.js';

/** The cells of a row by the keys of their columns; of several columns of one key the first. */
export type GoldCells = ReadonlyMap<string, unknown>;

/**
 * Reads the rows of gold in JSON lines, or in CSV with a header. A row that cannot be used is a problem; the others go
 * on.
 * @param read the row as gold, the reason why it is none, or `null` for a row that was not asked for
 * @param nothing what the document does not have, where no row is gold
 */
export function* goldRows<T extends object>(
  document: Document,
  read: (cells: GoldCells) => T | string | null,
  nothing: string,
): Generator<T | Problem> {
  const { source } = document;
  let found = false;
  for (const row of document.text.trimStart().startsWith('{') ? jsonlRows(document) : csvRows(document)) {
    if (isProblem(row)) {
      found ||= row.severity === 'error';
      yield row;
      continue;
    }
    const gold = read(cellsOf(row.cells));
    if (typeof gold === 'string') yield problem('malformed-row', source, row.place, gold);
    else if (gold !== null) {
      found = true;
      yield gold;
    }
  }
  if (!found) yield problem('malformed-gold', source, nothing);
}

function cellsOf(cells: Iterable<readonly [string, unknown]>): GoldCells {
  const byKey = new Map<string, unknown>();
  for (const [name, value] of cells) {
    const key = columnKey(name);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return byKey;
}
