import type { AnalyzedThread } from '../model/result.js';
import type { Thread } from '../model/thread.js';
import type { Holding } from '../pipeline.js';

/** What a file holds, as a worker has read it. */
export interface ReadFile {
  /** The sources of the documents that could be opened as text. */
  readonly documents: readonly string[];
  readonly holdings: readonly Holding[];
}

/** What a worker does. */
export interface Tasks {
  /** @param stdin what standard input held, `null` when the file is none */
  readonly read: (file: string, stdin: Uint8Array | null) => Promise<ReadFile>;
  readonly analyze: (threads: readonly Thread[]) => Promise<readonly AnalyzedThread[]>;
}

export type TaskName = keyof Tasks;

/** How a task ended, in a form that can go from thread to thread: classes of errors cannot. */
export type Ending<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'wrong-usage'; readonly message: string }
  | { readonly kind: 'bug'; readonly name: string; readonly message: string; readonly stack: string };
