import { pMapIterable } from 'p-map';
import type { Thread } from '../model/thread.js';
import type { FileReader, Holding, Listed, OnDocument, Outcome, StandardInput } from '../pipeline.js';
import { isAddress, openFileReader, openJoiner, openLongFile } from '../pipeline.js';
import { isProblem, type Problem, problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readStream } from '../source/read-bytes.js';
import { type Crew, openCrew, WorkerDeath } from './crew.js';
import type { ReadFile } from './tasks.js';

/** How the work is shared out. */
export interface Sharing {
  /** How many threads work, from 1. */
  readonly jobs: number;
  /** Ends the work at once. */
  readonly signal?: AbortSignal;
}

/** So many posts make a task of their own: enough to be worth the way there and back. */
const postsOfTask = 32;

/**
 * Does what `readFiles` does, with several threads that read files at the same time. What waits for other files, pages
 * and mail, is put together here, in the order of the files, so that the outcomes are the same for any number of jobs.
 */
export async function* readInWorkers(
  files: Iterable<Listed>,
  stdin: StandardInput,
  settings: Settings,
  sharing: Sharing,
  onDocument?: OnDocument,
): AsyncGenerator<Outcome<Thread>> {
  const crew = hire(settings, sharing);
  try {
    for await (const outcomes of readAll(files, stdin, settings, crew, sharing, onDocument)) yield* outcomes;
  } finally {
    await crew.dismiss();
  }
}

/** Does what `runFiles` does: whatever thread reads or analyses, the outcomes stay in the order of the files. */
export async function* runInWorkers(
  files: Iterable<Listed>,
  stdin: StandardInput,
  settings: Settings,
  sharing: Sharing,
  onDocument?: OnDocument,
): AsyncGenerator<Outcome> {
  const crew = hire(settings, sharing);
  try {
    const read = inTasks(readAll(files, stdin, settings, crew, sharing, onDocument));
    for await (const outcomes of ahead(read, sharing, (task) => analyzeAll(task, crew))) yield* outcomes;
  } finally {
    await crew.dismiss();
  }
}

function hire(settings: Settings, { jobs, signal }: Sharing): Crew {
  const crew = openCrew(jobs, settings);
  signal?.addEventListener('abort', () => crew.dismiss());
  return crew;
}

/** Maps in order, several at a time, and not further ahead of who takes the results than is needed. */
function ahead<T, U>(
  items: Iterable<T> | AsyncIterable<T>,
  { jobs }: Sharing,
  map: (item: T) => Promise<U>,
): AsyncIterable<U> {
  return pMapIterable(items, map, { concurrency: 2 * jobs, backpressure: 4 * jobs });
}

async function* readAll(
  files: Iterable<Listed>,
  stdin: StandardInput,
  settings: Settings,
  crew: Crew,
  sharing: Sharing,
  onDocument: OnDocument | undefined,
): AsyncGenerator<readonly Outcome<Thread>[]> {
  const join = await openJoiner(settings);
  let reader: Promise<FileReader> | null = null;
  const read = ahead(files, sharing, async (file): Promise<ReadFile | LongFile> => {
    if (typeof file === 'string' && isAddress(file)) {
      reader ??= openFileReader(settings, sharing.signal);
      return readLive(file, stdin, reader, onDocument);
    }
    if (typeof file === 'string') {
      const long = await openLongFile(file, settings);
      if (long !== null) return { documents: [file], holdings: long };
    }
    return readOne(file, stdin, settings, crew);
  });
  for await (const { documents, holdings } of read) {
    for (const document of documents) onDocument?.(document);
    for await (const some of inBatches(holdings)) yield some.flatMap((holding) => [...join.add(holding)]);
  }
  const rest = [];
  for await (const outcome of join.end()) rest.push(outcome);
  yield rest;
}

/** A file that is read here, piece by piece, while others analyse what was read. */
interface LongFile {
  readonly documents: readonly string[];
  readonly holdings: AsyncIterable<Holding>;
}

/** What a file holds: all at once, or of a long file as much as makes a task. */
async function* inBatches(
  holdings: readonly Holding[] | AsyncIterable<Holding>,
): AsyncGenerator<readonly Holding[]> {
  if (!(Symbol.asyncIterator in holdings)) {
    yield holdings;
    return;
  }
  let batch: Holding[] = [];
  let posts = 0;
  for await (const holding of holdings) {
    batch.push(holding);
    posts += 'posts' in holding ? holding.posts.length : 1;
    if (posts < postsOfTask) continue;
    yield batch;
    batch = [];
    posts = 0;
  }
  yield batch;
}

/** What is on the web is read here, where one thread keeps all requests to a host apart. */
async function readLive(
  address: string,
  stdin: StandardInput,
  reader: Promise<FileReader>,
  onDocument: OnDocument | undefined,
): Promise<ReadFile> {
  const read = await reader;
  const holdings: Holding[] = [];
  for await (const holding of read(address, stdin, onDocument)) holdings.push(holding);
  return { documents: [], holdings };
}

async function readOne(
  file: Listed,
  stdin: StandardInput,
  settings: Settings,
  crew: Crew,
): Promise<ReadFile> {
  const only = (holding: Holding): ReadFile => ({ documents: [], holdings: [holding] });
  if (typeof file !== 'string') return only(file);
  const bytes = file === '-' ? await readStream(stdin, file, settings.limits.inputBytes) : null;
  if (bytes !== null && isProblem(bytes)) return only(bytes);
  try {
    return await crew.read(file, bytes);
  } catch (error) {
    return only(deathOf(error, file));
  }
}

/** Cuts what was read into tasks; none of them waits for another file. */
async function* inTasks(
  read: AsyncIterable<readonly Outcome<Thread>[]>,
): AsyncGenerator<readonly Outcome<Thread>[]> {
  for await (const outcomes of read) {
    let task: Outcome<Thread>[] = [];
    let posts = 0;
    for (const outcome of outcomes) {
      task.push(outcome);
      posts += isProblem(outcome) ? 0 : outcome.posts.length;
      if (posts < postsOfTask) continue;
      yield task;
      task = [];
      posts = 0;
    }
    if (task.length > 0) yield task;
  }
}

async function analyzeAll(outcomes: readonly Outcome<Thread>[], crew: Crew): Promise<readonly Outcome[]> {
  const threads = outcomes.flatMap((outcome) => (isProblem(outcome) ? [] : [outcome]));
  const analyzed = await analyzeThreads(threads, crew);
  let at = 0;
  return outcomes.flatMap((outcome) => (isProblem(outcome) ? outcome : (analyzed[at++] ?? [])));
}

/** When a thread of the crew dies, the threads that it had are tried one by one, to tell which it was. */
async function analyzeThreads(threads: readonly Thread[], crew: Crew): Promise<readonly Outcome[]> {
  const [first] = threads;
  if (first === undefined) return [];
  try {
    return await crew.analyze(threads);
  } catch (error) {
    if (threads.length === 1) return [deathOf(error, first.source)];
    if (!(error instanceof WorkerDeath)) throw error;
    return (await Promise.all(threads.map((thread) => analyzeThreads([thread], crew)))).flat();
  }
}

function deathOf(error: unknown, source: string): Problem {
  if (error instanceof WorkerDeath) return problem('worker-died', source, error.message);
  throw error;
}
