import { join } from 'node:path';
import { isProblem, type Problem } from '../problem.js';
import { fileDestination, makeFolder } from '../report/destination.js';
import type { Report } from '../report/index.js';
import { createThreadNames } from '../report/thread-names.js';
import { createReportWriter, type ReportWriter } from './report-writer.js';

/**
 * Opens the writer of a file per thread, each of them a report of its own; or the problem that there is no folder.
 * @param folder is made when it is missing; files of the same names are replaced, others stay
 * @param extension of the files, without a dot
 */
export async function openSplitWriter(
  folder: string,
  extension: string,
  makeReport: () => Report,
): Promise<ReportWriter | Problem> {
  const failed = await makeFolder(folder);
  if (failed !== null) return failed;
  const nameOf = createThreadNames(extension);
  let failure: Problem | null = null;
  let current: ReportWriter | null = null;
  return {
    async thread(thread) {
      const destination = await fileDestination(join(folder, nameOf(thread)));
      if (isProblem(destination)) failure = destination;
      else {
        current = createReportWriter(makeReport(), destination);
        await current.thread(thread);
        failure = await current.end([]);
        current = null;
      }
      return failure === null;
    },
    end: async () => failure,
    abort: () => current?.abort(),
  };
}
