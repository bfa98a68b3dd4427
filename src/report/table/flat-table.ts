import type { Cell } from '../columns/column.js';
import type { Level } from '../formats.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { selectShownRows } from '../rows/select-shown-rows.js';
import { layOut } from './layout.js';
import { rowsTable } from './rows-table.js';

/** One table of the rows of all threads; it is written at the end, when the widths are known. */
export function flatTableReport(level: Level, { selection, analyzed, width, style }: ReportOptions): Report {
  const selected = selectShownRows(level, analyzed, selection);
  const mayDrop = (selection?.columns ?? null) === null;
  const rows: (readonly Cell[])[] = [];
  return {
    start: () => '',
    thread(thread) {
      for (const row of selected.of(thread)) rows.push(row);
      return [];
    },
    *rest() {
      for (const row of selected.rest()) rows.push(row);
      if (rows.length === 0) return;
      const table = rowsTable(selected.columns, rows, style, mayDrop);
      for (const line of layOut(table.columns, table.rows, width, style.heading)) yield `${line}\n`;
    },
    end: () => '',
  };
}
