import { availableParallelism } from 'node:os';
import {
  type Listed,
  type OnDocument,
  readFiles,
  runFiles,
  type StandardInput,
  totalBytes,
} from '../pipeline.js';
import type { Problem } from '../problem.js';
import type { ReportedThread } from '../report/index.js';
import type { Settings } from '../settings.js';

/** The work of a command. */
export interface Work {
  readonly files: readonly Listed[];
  readonly analyzed: boolean;
  /** How many threads shall work; `undefined`: as many as are worth it. */
  readonly jobs: number | undefined;
  readonly stdin: StandardInput;
  readonly settings: Settings;
  readonly onDocument: OnDocument;
  /** Ends the work at once. */
  readonly signal: AbortSignal;
}

/** Starts the work: in this thread, or in several where that is asked for or worth it. */
export async function startWork({
  files,
  analyzed,
  jobs,
  stdin,
  settings,
  onDocument,
  signal,
}: Work): Promise<AsyncIterable<ReportedThread | Problem>> {
  const threads = jobs ?? (await jobsWorth(files));
  if (threads === 1) {
    return analyzed
      ? runFiles(files, stdin, settings, onDocument, signal)
      : readFiles(files, stdin, settings, onDocument, signal);
  }
  const { readInWorkers, runInWorkers } = await import('../worker/run-in-workers.js');
  const inWorkers = analyzed ? runInWorkers : readInWorkers;
  return inWorkers(files, stdin, settings, { jobs: threads, signal }, onDocument);
}

/** So many bytes of threads make up for starting one more thread of the processor, which loads the language model. */
const bytesOfThread = 2 * 1024 * 1024;

async function jobsWorth(files: readonly Listed[]): Promise<number> {
  const most = availableParallelism();
  const named = files.filter((file) => typeof file === 'string');
  const bytes = await totalBytes(named, most * bytesOfThread);
  return Math.min(most, Math.max(1, Math.floor(bytes / bytesOfThread)));
}
