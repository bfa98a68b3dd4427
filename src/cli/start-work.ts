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
import { keepHeapSmall } from './keep-heap-small.js';

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

/** Starts the work: in this thread, or in workers where that is asked for or worth it. */
export async function startWork({
  files,
  analyzed,
  jobs,
  stdin,
  settings,
  onDocument,
  signal,
}: Work): Promise<AsyncIterable<ReportedThread | Problem>> {
  if (await hasLongFile(files, settings)) keepHeapSmall();
  const threads = jobs === 1 ? 0 : (jobs ?? (await jobsWorth(files)));
  if (threads === 0) {
    return analyzed
      ? runFiles(files, stdin, settings, onDocument, signal)
      : readFiles(files, stdin, settings, onDocument, signal);
  }
  const { readInWorkers, runInWorkers } = await import('../worker/run-in-workers.js');
  const inWorkers = analyzed ? runInWorkers : readInWorkers;
  return inWorkers(files, stdin, settings, { jobs: threads, signal }, onDocument);
}

/** Whether one of the files is long enough to be read piece by piece. */
async function hasLongFile(files: readonly Listed[], { limits }: Settings): Promise<boolean> {
  for (const file of files) {
    if (typeof file === 'string' && (await totalBytes([file], limits.inputBytes)) > limits.wholeBytes)
      return true;
  }
  return false;
}

/** Fewer bytes are soon done, hostile or not: they need no worker that can be ended. */
const bytesOfWorker = 512 * 1024;

/** So many bytes of threads make up for starting one more thread of the processor, which loads the language model. */
const bytesOfThread = 2 * 1024 * 1024;

/** How many workers the files are worth, 0 for none. */
async function jobsWorth(files: readonly Listed[]): Promise<number> {
  const most = availableParallelism();
  const named = files.filter((file) => typeof file === 'string');
  const bytes = await totalBytes(named, most * bytesOfThread);
  if (bytes < bytesOfWorker) return 0;
  return Math.min(most, Math.max(1, Math.floor(bytes / bytesOfThread)));
}
