import { createRequire } from 'node:module';
import type { Cell } from './columns/column.js';
import type { Level } from './formats.js';
import { defuseFormula } from './formula.js';
import { printable, visibleControls } from './printable.js';
import type { Report } from './report.js';
import type { ReportOptions } from './report-options.js';
import { selectRows } from './rows/select-rows.js';

interface Dialect {
  /** `null`: the one of the options. */
  readonly delimiter: string | null;
  readonly lineEnd: string;
  readonly write: (text: string) => string;
}

/**
 * CSV as RFC 4180 says. TSV keeps a record on one line, for line tools: tabs, line breaks and
 * backslashes in a cell are written `\t`, `\n`, `\r`, `\\` (IANA text/tab-separated-values allows none raw).
 */
const dialects: Readonly<Record<'csv' | 'tsv', Dialect>> = {
  csv: { delimiter: null, lineEnd: '\r\n', write: (text) => text },
  tsv: { delimiter: '\t', lineEnd: '\n', write: escapeForLine },
};

const lineEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

function escapeForLine(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => lineEscapes.get(character) ?? character);
}

/** Rows of the level, separated by the separator of the options or by tabs. */
export function delimitedReport(dialect: 'csv' | 'tsv', level: Level, options: ReportOptions): Report {
  const { delimiter, lineEnd, write } = dialects[dialect];
  const selected = selectRows(level, options.analyzed, options.selection);
  // Required here and not imported above, because only these two formats need it.
  const { stringify }: typeof import('csv-stringify/sync') = createRequire(import.meta.url)(
    'csv-stringify/sync',
  );

  const toText = (text: string): string => {
    // On a terminal also what hides or turns round words is shown; in data it may belong to them.
    const safe = options.width === null ? visibleControls(text) : printable(text, { keepLines: true });
    return write(options.escapeFormulas ? defuseFormula(safe) : safe);
  };
  const toCell = (cell: Cell): string | number | null => {
    if (cell === null || typeof cell === 'number') return cell;
    if (typeof cell === 'boolean') return String(cell);
    return toText(typeof cell === 'string' ? cell : cell.join(';'));
  };
  const record = (cells: readonly (string | number | null)[]): string =>
    stringify([[...cells]], {
      delimiter: delimiter ?? options.separator,
      record_delimiter: lineEnd,
      // Without it csv-stringify leaves cells with a bare LF or CR unquoted (issue 467).
      quote_record_delimiter: true,
      escape_formulas: options.escapeFormulas,
    });

  return {
    start: () =>
      (options.bom ? '\uFEFF' : '') +
      (options.header ? record(selected.columns.map(({ name }) => name)) : ''),
    *thread(thread) {
      for (const cells of selected.of(thread)) yield record(cells.map(toCell));
    },
    *rest() {
      for (const cells of selected.rest()) yield record(cells.map(toCell));
    },
    end: () => '',
  };
}
