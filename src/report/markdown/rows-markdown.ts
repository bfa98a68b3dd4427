import type { Cell } from '../columns/column.js';
import type { Level } from '../formats.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { cellText } from '../rows/cell-text.js';
import { selectShownRows } from '../rows/select-shown-rows.js';
import { escapeMarkdown } from './escape-markdown.js';
import { tableHead, tableRow } from './markdown-table.js';

/** The chosen rows as one table. */
export function rowsMarkdown(level: Level, { analyzed, selection }: ReportOptions): Report {
  const selected = selectShownRows(level, analyzed, selection);
  const { columns } = selected;
  const row = (cells: readonly Cell[]) =>
    tableRow(columns.map((column, at) => escapeMarkdown(cellText(cells[at] ?? null, column))));
  return {
    start: () =>
      tableHead(
        columns.map(({ name, type }) => ({
          heading: escapeMarkdown(name),
          side: type === 'integer' || type === 'number' ? 'right' : 'left',
        })),
      ),
    *thread(thread) {
      for (const cells of selected.of(thread)) yield row(cells);
    },
    *rest() {
      for (const cells of selected.rest()) yield row(cells);
    },
    end: () => '',
  };
}
