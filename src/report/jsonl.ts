import { rowsAt } from './columns/columns.js';
import type { Level } from './formats.js';
import { jsonText } from './json-text.js';
import type { Report } from './report.js';
import type { ReportOptions } from './report-options.js';

/** A JSON object a line, with the columns of the level as keys. */
export function jsonlReport(level: Level, options: ReportOptions): Report {
  const { columns, rows } = rowsAt(level, options.analyzed);
  return {
    start: () => '',
    *thread(thread) {
      for (const cells of rows(thread)) {
        yield `${jsonText(Object.fromEntries(columns.map(({ key }, at) => [key, cells[at] ?? null])))}\n`;
      }
    },
    end: () => '',
  };
}
