import type { Document } from '../../model/document.js';
import { type Problem, problem } from '../../problem.js';
import { hasTextColumn } from './columns.js';
import { readCsv, sniffSeparator } from './read-csv.js';
import type { TableRow } from './table-row.js';
import { areWrittenByUs, restoreCell } from './written-rows.js';

/**
 * The rows of CSV or TSV with a header that has a column of texts; what is damaged is a problem. Cells that we wrote
 * are as they were before.
 */
export function* csvRows({ source, text }: Document): Generator<TableRow | Problem> {
  const table = readCsv(text);
  if (typeof table === 'string') {
    yield problem('malformed-table', source, table);
    return;
  }
  const [header, ...records] = table.records;
  const names = header?.cells ?? [];
  if (!hasTextColumn(names)) {
    yield problem('malformed-table', source, `there is no column "text" among ${names.join(', ')}`);
    return;
  }
  if (table.lost !== null) yield problem('malformed-table', source, table.lost);
  for (const { line, reason } of table.damaged)
    yield problem('malformed-row', source, `line ${line}`, reason);
  const isTsv = sniffSeparator(text) === '\t';
  const restore = areWrittenByUs(names) ? (cell: string) => restoreCell(cell, isTsv) : (cell: string) => cell;
  for (const { line, cells } of records) {
    yield {
      place: `line ${line}`,
      cells: names.map((name, index): [string, unknown] => [name, restore(cells[index] ?? '')]),
    };
  }
}
