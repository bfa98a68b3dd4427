import { columnKey } from './columns.js';

/** What every row a post has that `scrape` or `analyze` writes; together they are nobody else's. */
const written = 'source thread post id author posted_at words quotes permalink text'
  .split(' ')
  .map(columnKey);

/** Whether rows with these columns are rows a post of our own, so that their text is own words already. */
export function areWrittenByUs(names: Iterable<string>): boolean {
  const keys = new Set(Array.from(names, columnKey));
  return written.every((key) => keys.has(key));
}

/** A `'` before what a spreadsheet would take for a formula: the signs of the CSV report, after white space too. */
const defused = /^'(?=[\t\r]|\s*[=+\-@＝＋－＠])/;

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\\\', '\\'],
  ['\\t', '\t'],
  ['\\n', '\n'],
  ['\\r', '\r'],
]);

/** A cell as it was before our CSV report, or our TSV report with its escapes, wrote it. */
export function restoreCell(cell: string, isTsv: boolean): string {
  const text = isTsv ? cell.replace(/\\[\\tnr]/g, (pair) => escapes.get(pair) ?? pair) : cell;
  return text.replace(defused, '');
}
