import { type ColumnInfo, rowsAt } from './columns/columns.js';
import { delimitedReport } from './delimited.js';
import { explanationReport } from './explanation/explanation.js';
import type { Format, Level } from './formats.js';
import { githubReport } from './github/github.js';
import { htmlReport } from './html/html.js';
import { jsonReport } from './json/json.js';
import { jsonlReport } from './json/jsonl.js';
import { markdownReport } from './markdown/markdown.js';
import type { Report } from './report.js';
import { defaultReportOptions, type ReportOptions } from './report-options.js';
import { tableReport } from './table/table.js';

type MakeReport = (level: Level, options: ReportOptions) => Report;

const reports: Readonly<Record<Format, MakeReport>> = {
  table: tableReport,
  csv: (level, options) => delimitedReport('csv', level, options),
  tsv: (level, options) => delimitedReport('tsv', level, options),
  json: jsonReport,
  jsonl: jsonlReport,
  markdown: markdownReport,
  github: (level) => githubReport(level),
  html: htmlReport,
};

/**
 * Makes a report.
 * @param level what a row is; `json`, `html` and `markdown` have rows only where a selection asks for them
 * @param options those left out are `defaultReportOptions`
 */
export function createReport(format: Format, level: Level, options: Partial<ReportOptions> = {}): Report {
  return reports[format](level, { ...defaultReportOptions, ...options });
}

/** The columns of a level's rows; without those that only analysis knows unless `analyzed`. */
export function columnsOf(level: Level, analyzed = true): readonly ColumnInfo[] {
  return rowsAt(level, analyzed).columns;
}

/** Makes the report that tells a human why each sentence was scored and each event named as it was. */
export function createExplanation(options: Partial<ReportOptions> = {}): Report {
  return explanationReport({ ...defaultReportOptions, ...options });
}

export type { ColumnInfo } from './columns/columns.js';
export { type Format, formats, type Level, levels } from './formats.js';
export { printable } from './printable.js';
export { isAnalyzed, type Report, type ReportedThread } from './report.js';
export type { ReportOptions } from './report-options.js';
export type { Selection, SortOrder } from './rows/selection.js';
export { plainStyle, type TableStyle } from './table/table-style.js';
