import type { Problem } from '../../src/problem.js';
import type { Report, ReportedThread } from '../../src/report/index.js';

/** The whole text that a report makes of threads and problems. */
export function writeReport(
  report: Report,
  threads: readonly ReportedThread[],
  problems: readonly Problem[] = [],
): string {
  const middle = threads.flatMap((thread, index) => [...report.thread(thread, index)]);
  return [report.start(), ...middle, ...(report.rest?.() ?? []), report.end(problems)].join('');
}
