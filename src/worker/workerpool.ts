import { type Pool, pool, worker } from 'workerpool';

declare global {
  /** workerpool's types name it; only browsers have it. */
  interface WorkerOptions {
    readonly name?: string;
  }
}

/** Offers tasks to the thread that started this one. */
export const offerTasks = worker;

/** Heap of one thread, in MB: as much as Node gives a program, so that no file needs fewer jobs. */
const heapMegabytes = 4096;

/**
 * Opens a pool of threads that run a script; one that ends before its time is replaced.
 * @param data what the script finds as `workerData`
 */
export function openPool(script: string, threads: number, data: object): Pool {
  return pool(script, {
    workerType: 'thread',
    maxWorkers: threads,
    workerThreadOpts: { workerData: data, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } },
  });
}
