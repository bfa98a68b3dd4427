// What a thread of the pool runs: it is started by its name in run-in-workers.ts, with the settings.
import { workerData } from 'node:worker_threads';
import { UsageError } from '../errors.js';
import { openAnalyzer, openFileReader } from '../pipeline.js';
import type { Settings } from '../settings.js';
import type { Ending, Tasks } from './tasks.js';
import { offerTasks } from './workerpool.js';

const settings: Settings = workerData;

/** Opens something when it is first needed, and keeps it. */
function kept<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

const fileReader = kept(() => openFileReader(settings));
const analyzer = kept(() => openAnalyzer(settings));

async function* streamOf(bytes: Uint8Array | null): AsyncGenerator<Uint8Array> {
  if (bytes !== null) yield bytes;
}

const tasks: Tasks = {
  async read(file, stdin) {
    const readFile = await fileReader();
    const documents: string[] = [];
    const holdings = [];
    for await (const holding of readFile(file, streamOf(stdin), (source) => documents.push(source))) {
      holdings.push(holding);
    }
    return { documents, holdings };
  },
  async analyze(threads) {
    const { analyze } = await analyzer();
    const analyzed = [];
    for (const thread of threads) analyzed.push(await analyze(thread));
    return analyzed;
  },
};

function ending<A extends readonly unknown[], T>(task: (...given: A) => Promise<T>) {
  return async (...given: A): Promise<Ending<T>> => {
    try {
      return { kind: 'done', value: await task(...given) };
    } catch (error) {
      const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      return error instanceof UsageError
        ? { kind: 'wrong-usage', message }
        : { kind: 'bug', name, message, stack };
    }
  };
}

offerTasks({ read: ending(tasks.read), analyze: ending(tasks.analyze) });
