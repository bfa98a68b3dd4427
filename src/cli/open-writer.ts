import type { Writable } from 'node:stream';
import { isProblem, type Problem } from '../problem.js';
import { fileDestination } from '../report/destination.js';
import type { Report } from '../report/index.js';
import { streamDestination } from '../report/stream-destination.js';
import { createReportWriter, type ReportWriter } from './report-writer.js';

/**
 * Opens the writer of the results; or the problem that there is nothing to write to.
 * @param output a file, `null`: standard output; the folder of the files when there is one for each thread
 * @param splitExtension the extension of the files when there is one for each thread, else `null`
 */
export async function openWriter(
  output: string | null,
  splitExtension: string | null,
  makeReport: () => Report,
  stdout: Writable,
): Promise<ReportWriter | Problem> {
  if (output === null) {
    return createReportWriter(makeReport(), streamDestination(stdout, 'standard output'));
  }
  if (splitExtension !== null) {
    const { openSplitWriter } = await import('./split-writer.js');
    return openSplitWriter(output, splitExtension, makeReport);
  }
  const destination = await fileDestination(output);
  return isProblem(destination) ? destination : createReportWriter(makeReport(), destination);
}
