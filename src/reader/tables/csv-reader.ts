import type { Document } from '../../model/document.js';
import { isProblem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import type { Reader, Reading } from '../reader.js';
import { hasTextColumn } from './columns.js';
import { csvRows } from './csv-rows.js';
import { type PostRow, readPostRow } from './post-row.js';
import { sniffSeparator } from './read-csv.js';
import { threadsOfRows } from './threads-of-rows.js';

const name = 'CSV';

/** A header longer than this is no header. */
const longestHeader = 2000;

function* read(document: Document, settings: Settings): Generator<Reading> {
  const rows: PostRow[] = [];
  let isLost = false;
  for (const found of csvRows(document)) {
    if (isProblem(found)) {
      isLost ||= found.severity === 'error';
      yield found;
      continue;
    }
    const row = readPostRow(found.cells);
    if (typeof row === 'string') yield problem('malformed-row', document.source, found.place, row);
    else rows.push(row);
  }
  if (rows.length === 0 && !isLost) yield problem('no-posts-found', document.source, name);
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
