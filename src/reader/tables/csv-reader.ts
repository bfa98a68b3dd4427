import type { Document } from '../../model/document.js';
import { problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import type { Reader, Reading } from '../reader.js';
import { hasTextColumn } from './columns.js';
import { type PostRow, readPostRow } from './post-row.js';
import { readCsv, sniffSeparator } from './read-csv.js';
import { threadsOfRows } from './threads-of-rows.js';
import { areWrittenByUs, restoreCell } from './written-rows.js';

const name = 'CSV';

/** A header longer than this is no header. */
const longestHeader = 2000;

function* read(document: Document, settings: Settings): Generator<Reading> {
  const { source, text } = document;
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
  const rows: PostRow[] = [];
  for (const { line, cells } of records) {
    const row = readPostRow(
      names.map((column, index): [string, unknown] => [column, restore(cells[index] ?? '')]),
    );
    if (typeof row === 'string') yield problem('malformed-row', source, `line ${line}`, row);
    else rows.push(row);
  }
  if (rows.length === 0 && table.lost === null) yield problem('no-posts-found', source, name);
  yield* threadsOfRows(rows, 'csv', document, settings);
}

function detect({ source, text }: Document): number {
  if (/\.(?:csv|tsv)$/i.test(source)) return 0.7;
  const header = text.slice(0, longestHeader).split('\n', 1)[0] ?? '';
  const cells = header.split(sniffSeparator(header)).map((cell) => cell.replaceAll('"', '').trim());
  return cells.length > 1 && hasTextColumn(cells) && cells.every((cell) => cell.length <= 40) ? 0.7 : 0;
}

/** Reads CSV with a header: one post a row. What `scrape` and `analyze` write with `--format csv` is such. */
export const csvReader: Reader = { platform: 'csv', name, detect, read };
