import type { Level } from '../formats.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { rowsPage } from './rows-page.js';
import { threadsPage } from './threads-page.js';

/** One page for people: of the rows that are asked for, else of all threads with everything that is in them. */
export function htmlReport(level: Level, options: ReportOptions): Report {
  return options.selection === null ? threadsPage() : rowsPage(level, options);
}
