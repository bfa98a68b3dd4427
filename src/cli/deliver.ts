import { setImmediate } from 'node:timers/promises';
import { isProblem, type Problem } from '../problem.js';
import { type Destination, fileDestination } from '../report/destination.js';
import type { Report, ReportedThread } from '../report/index.js';
import { streamDestination } from '../report/stream-destination.js';
import { exitCodes } from './exit-codes.js';
import type { Messages } from './messages.js';
import { watchSignals } from './signals.js';
import type { Surroundings } from './surroundings.js';

/** What is to be delivered, and where. */
export interface Delivery {
  readonly outcomes: AsyncIterable<ReportedThread | Problem>;
  readonly report: Report;
  /** A file's name, `null` for standard output. */
  readonly output: string | null;
  /** The sources of the documents that could be opened so far; it grows while the outcomes come. */
  readonly documents: ReadonlySet<string>;
  readonly messages: Messages;
}

/** Pieces are written together up to about so many characters. */
const batchCharacters = 64 * 1024;

/** Writes the outcomes as the report has them, tells of problems, and returns the exit code. */
export async function deliver(delivery: Delivery, surroundings: Surroundings): Promise<number> {
  const { output, messages } = delivery;
  const destination =
    output === null
      ? streamDestination(surroundings.stdout, 'standard output')
      : await fileDestination(output);
  if (isProblem(destination)) {
    messages.fatal(destination);
    return exitCodes.nothingDone;
  }
  const watch = watchSignals(surroundings, () => destination.abort());
  try {
    return await Promise.race([writeAll(delivery, destination, () => watch.hasStopped()), watch.stopped]);
  } catch (error) {
    destination.abort();
    throw error;
  } finally {
    watch.end();
  }
}

async function writeAll(
  { outcomes, report, output, documents, messages }: Delivery,
  destination: Destination,
  hasStopped: () => boolean,
): Promise<number> {
  const problems: Problem[] = [];
  let threads = 0;
  // Wrong usage that only shows when the first input is read must not leave half a document behind.
  let opening = report.start();
  let writable = true;
  for await (const outcome of outcomes) {
    // What broke off because the run was stopped is no problem of the input.
    if (hasStopped()) break;
    if (isProblem(outcome)) {
      problems.push(outcome);
      messages.problem(outcome);
    } else {
      messages.detail(`${outcome.source}: ${outcome.platform}, ${outcome.posts.length} posts`);
      writable = await writePieces(opening, report.thread(outcome, threads), destination);
      opening = '';
      threads += 1;
    }
    // Analysis never waits for anything; without this a signal would only be seen at the end.
    await setImmediate();
    if (!writable || hasStopped()) break;
  }
  if (hasStopped()) return exitCodes.interrupted;

  const failed = new Set(problems.filter(({ severity }) => severity === 'error').map(({ source }) => source));
  const nothingRead = threads === 0 && failed.size > 0;
  if (nothingRead && output !== null) {
    // A failed run does not take away the results of an earlier one.
    destination.abort();
  } else {
    await destination.write(opening + report.end(problems));
    const failure = await destination.close();
    if (failure !== null) {
      messages.fatal(failure);
      return exitCodes.nothingDone;
    }
  }
  if (writable) messages.end(new Set([...documents, ...failed]).size - failed.size, failed.size);
  if (nothingRead) return exitCodes.nothingDone;
  return failed.size > 0 ? exitCodes.someInputsFailed : exitCodes.success;
}

async function writePieces(
  opening: string,
  pieces: Iterable<string>,
  destination: Destination,
): Promise<boolean> {
  let batch = opening;
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < batchCharacters) continue;
    if (!(await destination.write(batch))) return false;
    batch = '';
  }
  return batch === '' || destination.write(batch);
}
