import type { Format, Level } from './formats.js';
import type { Report } from './report.js';
import { defaultReportOptions, type ReportOptions } from './report-options.js';

type MakeReport = (level: Level, options: ReportOptions) => Report;

/** What loads the report of a format, and of the others nothing. */
const loadReport: Readonly<Record<Format, () => Promise<MakeReport>>> = {
  table: async () => (await import('./table/table.js')).tableReport,
  csv: () => delimited('csv'),
  tsv: () => delimited('tsv'),
  json: async () => (await import('./json/json.js')).jsonReport,
  jsonl: async () => (await import('./json/jsonl.js')).jsonlReport,
  markdown: async () => (await import('./markdown/markdown.js')).markdownReport,
  github: async () => (await import('./github/github.js')).githubReport,
  html: async () => (await import('./html/html.js')).htmlReport,
};

async function delimited(format: 'csv' | 'tsv'): Promise<MakeReport> {
  const { delimitedReport } = await import('./delimited.js');
  return (level, options) => delimitedReport(format, level, options);
}

/**
 * Loads the report of one format; what it gives makes as many as are wanted.
 * @param level what a row is; `json`, `html` and `markdown` have rows only where a selection asks for them
 * @param options those left out are `defaultReportOptions`
 */
export async function openReport(
  format: Format,
  level: Level,
  options: Partial<ReportOptions>,
): Promise<() => Report> {
  const makeReport = await loadReport[format]();
  return () => makeReport(level, { ...defaultReportOptions, ...options });
}
