import type { AnalyzedThread } from '../model/result.js';
import type { Thread } from '../model/thread.js';
import type { Problem } from '../problem.js';

/** A thread with or without what analysis adds. */
export type ReportedThread = Thread | AnalyzedThread;

/** Turns threads into text of one format, thread by thread, so that none has to be kept. */
export interface Report {
  /** What stands before the first thread. */
  start(): string;
  /** One thread, in pieces so that a thread of many posts never becomes one huge string; `index` counts from 0. */
  thread(thread: ReportedThread, index: number): Iterable<string>;
  /** What could only be written when all threads were known, in pieces. */
  rest?(): Iterable<string>;
  /** What stands after the last thread and the rest. */
  end(problems: readonly Problem[]): string;
}

/** Whether analysis has been over the thread. */
export function isAnalyzed(thread: ReportedThread): thread is AnalyzedThread {
  return 'summary' in thread;
}
