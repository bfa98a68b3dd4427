import type { Cell } from '../columns/column.js';
import type { Level } from '../formats.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { selectRows } from '../rows/select-rows.js';
import { rowJson } from './row-json.js';

/** A JSON object a line, with the columns of the level as keys. */
export function jsonlReport(level: Level, { analyzed, selection }: ReportOptions): Report {
  const selected = selectRows(level, analyzed, selection);
  const line = (cells: readonly Cell[]): string => `${rowJson(selected.columns, cells)}\n`;
  return {
    start: () => '',
    *thread(thread) {
      for (const cells of selected.of(thread)) yield line(cells);
    },
    *rest() {
      for (const cells of selected.rest()) yield line(cells);
    },
    end: () => '',
  };
}
