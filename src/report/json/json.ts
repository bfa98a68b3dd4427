import type { Level } from '../formats.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../report-options.js';
import { rowsJson } from './rows-json.js';
import { threadsJson } from './threads-json.js';

/** One JSON document: of the rows that are asked for, else of all threads with everything that is in them. */
export function jsonReport(level: Level, options: ReportOptions): Report {
  return options.selection === null ? threadsJson() : rowsJson(level, options);
}
