import type { Cell } from '../columns/column.js';
import type { Level } from '../formats.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { selectRows } from '../rows/select-rows.js';
import { closeDocument, openDocument } from './json-frame.js';
import { rowJson } from './row-json.js';

/** One JSON document of the chosen rows, a row a line as JSON lines have it, and problems; written as the rows come. */
export function rowsJson(level: Level, { analyzed, selection }: ReportOptions): Report {
  const selected = selectRows(level, analyzed, selection);
  let isEmpty = true;
  const item = (cells: readonly Cell[]): string => {
    const before = isEmpty ? '' : ',';
    isEmpty = false;
    return `${before}\n    ${rowJson(selected.columns, cells)}`;
  };
  return {
    start: () => openDocument({ level }, 'rows'),
    *thread(thread) {
      for (const cells of selected.of(thread)) yield item(cells);
    },
    *rest() {
      for (const cells of selected.rest()) yield item(cells);
    },
    end: (problems) => closeDocument(isEmpty, problems),
  };
}
