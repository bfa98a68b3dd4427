import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.js';
import { totalBytes } from '../pipeline.js';
import type { Settings } from '../settings.js';
import { deadlineOf, sizeOf } from './deadline.js';
import type { Ending, TaskName, Tasks } from './tasks.js';
import { openPool } from './workerpool.js';

/** Threads that do tasks; their promises are rejected with {@link WorkerDeath} when a thread ends while at it. */
export interface Crew extends Tasks {
  /** Ends all threads at once; their tasks are lost. */
  dismiss(): Promise<void>;
}

/** A thread came to its end while it was at a task, by what it was given: its memory ran out, for example. */
export class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath';
}

const script = fileURLToPath(new URL('./thread.js', import.meta.url));

/**
 * Opens a crew.
 * @param jobs how many threads it has at most, from 1; they are started when there is work for them
 */
export function openCrew(jobs: number, settings: Settings): Crew {
  const pool = openPool(script, jobs, settings);
  async function perform<T>(name: TaskName, given: readonly unknown[], size: number): Promise<T> {
    let ended: Ending<T>;
    try {
      ended = await pool.exec(name, [...given]).timeout(deadlineOf(size, settings.limits));
    } catch (error) {
      throw new WorkerDeath(reasonOf(error));
    }
    if (ended.kind === 'done') return ended.value;
    if (ended.kind === 'wrong-usage') throw new UsageError(ended.message);
    const { name: kind, message, stack } = ended;
    throw Object.assign(new Error(message), { name: kind, stack });
  }
  return {
    async read(file, stdin) {
      const bytes = stdin?.byteLength ?? (await totalBytes([file], settings.limits.inputBytes));
      return perform('read', [file, stdin], bytes);
    },
    analyze: (threads) => perform('analyze', [threads], sizeOf(threads)),
    async dismiss() {
      await pool.terminate(true);
    },
  };
}

/** What workerpool tells in many lines, in few words. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/memory/.test(message)) return 'its memory ran out';
  if (error instanceof Error && error.name === 'TimeoutError') return 'it took too long';
  const code = /exitCode: `(\d+)`/.exec(message)?.[1];
  return code === undefined ? 'it was ended' : `exit code ${code}`;
}
