import type { Selection } from './rows/selection.js';
import { plainStyle, type TableStyle } from './table/table-style.js';

/** How a report looks; each format uses those that concern it. */
export interface ReportOptions {
  /** Whether the threads come analysed; without it the columns that analysis adds are left out. */
  readonly analyzed: boolean;
  /** csv, tsv: whether the first row names the columns. */
  readonly header: boolean;
  /** csv, tsv: whether a byte order mark goes first, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** csv: what stands between two cells. */
  readonly separator: string;
  /** csv, tsv: whether cells that a spreadsheet would take for a formula are defused. */
  readonly escapeFormulas: boolean;
  /**
   * Which rows and columns are written; `null`: all, in the form that the format has for a whole thread, which in
   * json, html and markdown is not one of rows.
   */
  readonly selection: Selection | null;
  /** Columns of the terminal that shows the report, `null` when it goes elsewhere. */
  readonly width: number | null;
  /** table: how words are painted. */
  readonly style: TableStyle;
}

export const defaultReportOptions: ReportOptions = {
  analyzed: true,
  header: true,
  bom: false,
  separator: ',',
  escapeFormulas: true,
  selection: null,
  width: null,
  style: plainStyle,
};
