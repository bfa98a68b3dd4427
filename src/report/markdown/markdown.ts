import type { Level } from '../formats.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { rowsMarkdown } from './rows-markdown.js';
import { summaryMarkdown } from './summary-markdown.js';

/** Markdown as GitHub reads it: the rows that are asked for, else what all threads come to. */
export function markdownReport(level: Level, options: ReportOptions): Report {
  return options.selection === null ? summaryMarkdown() : rowsMarkdown(level, options);
}
