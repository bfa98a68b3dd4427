import type { Cell } from '../columns/column.js';
import { calledByTitle } from '../columns/thread-columns.js';
import type { Level } from '../formats.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { selectRows } from '../rows/select-rows.js';
import { wholeSelection } from '../rows/selection.js';
import { shownColumns } from '../rows/shown-columns.js';
import { layOut } from './layout.js';
import { rowsTable } from './rows-table.js';

/** One table of the rows of all threads; it is written at the end, when the widths are known. */
export function flatTableReport(level: Level, { selection, analyzed, width, style }: ReportOptions): Report {
  const asked = selection ?? wholeSelection;
  const selected = selectRows(level, analyzed, {
    ...asked,
    columns: asked.columns ?? namesShown(level, analyzed),
  });
  const rows: (readonly Cell[])[] = [];
  return {
    start: () => '',
    thread(thread) {
      // Who names columns gets what they are said to hold.
      const called = asked.columns === null ? calledByTitle(thread) : thread;
      for (const row of selected.of(called)) rows.push(row);
      return [];
    },
    *rest() {
      for (const row of selected.rest()) rows.push(row);
      if (rows.length === 0) return;
      const table = rowsTable(selected.columns, rows, style, asked.columns === null);
      for (const line of layOut(table.columns, table.rows, width, style.heading)) yield `${line}\n`;
    },
    end: () => '',
  };
}

/** The columns that are shown when none are named, as far as there are any without analysis. */
function namesShown(level: Level, analyzed: boolean): readonly string[] {
  const known = new Set(selectRows(level, analyzed, null).columns.map(({ name }) => name));
  return shownColumns[level].filter((name) => known.has(name));
}
