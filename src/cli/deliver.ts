import { setImmediate } from 'node:timers/promises';
import type { Gate } from '../gate/gate.js';
import { isProblem, type Problem } from '../problem.js';
import { isAnalyzed, type ReportedThread } from '../report/report.js';
import { exitCodes } from './exit-codes.js';
import type { Messages } from './messages.js';
import type { ReportWriter } from './report-writer.js';
import { watchSignals } from './signals.js';
import type { Surroundings } from './surroundings.js';

/** What is to be delivered, and where. */
export interface Delivery {
  readonly outcomes: AsyncIterable<ReportedThread | Problem>;
  /** What decides whether the run is to fail on what was found, `null` for nothing. */
  readonly gate?: Gate | null;
  /** What writes them; or the problem that there is nothing to write to. */
  readonly writer: ReportWriter | Problem;
  /** Whether the results of an earlier run are better left alone when nothing could be read. */
  readonly replaces: boolean;
  /** Whether the first input that fails ends the run. */
  readonly failFast?: boolean;
  /** The sources of the documents that could be opened so far; it grows while the outcomes come. */
  readonly documents: ReadonlySet<string>;
  readonly messages: Messages;
  /** Ends the work on the outcomes at once. */
  readonly stop?: () => void;
}

/** Writes the outcomes as the report has them, tells of problems, and returns the exit code. */
export async function deliver(delivery: Delivery, surroundings: Surroundings): Promise<number> {
  const { writer, messages, stop } = delivery;
  if (isProblem(writer)) {
    messages.fatal(writer);
    return exitCodes.nothingDone;
  }
  const watch = watchSignals(surroundings, () => {
    writer.abort();
    stop?.();
  });
  try {
    return await Promise.race([writeAll(delivery, writer, () => watch.hasStopped()), watch.stopped]);
  } catch (error) {
    writer.abort();
    throw error;
  } finally {
    watch.end();
  }
}

async function writeAll(
  { outcomes, gate = null, replaces, failFast = false, documents, messages, stop }: Delivery,
  writer: ReportWriter,
  hasStopped: () => boolean,
): Promise<number> {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  let halted = false;
  let writable = true;
  for await (const outcome of outcomes) {
    // What broke off because the run was stopped is no problem of the input.
    if (hasStopped()) break;
    if (isProblem(outcome)) {
      problems.push(outcome);
      messages.problem(outcome);
      halted = failFast && outcome.severity === 'error';
    } else {
      messages.detail(`${outcome.source}: ${outcome.platform}, ${outcome.posts.length} posts`);
      if (isAnalyzed(outcome)) gate?.add(outcome);
      if (writable) writable = await writer.thread(outcome);
      reported.add(outcome.source);
    }
    if (halted) {
      stop?.();
      break;
    }
    // Analysis never waits for anything; without this a signal would only be seen at the end.
    await setImmediate();
    // A gate judges all inputs, also those that nobody wants to see any more.
    if ((!writable && gate === null) || hasStopped()) break;
  }
  if (hasStopped()) return exitCodes.interrupted;

  const failed = new Set(problems.filter(({ severity }) => severity === 'error').map(({ source }) => source));
  const nothingRead = reported.size === 0 && failed.size > 0;
  if (nothingRead && replaces) {
    // A failed run does not take away the results of an earlier one.
    writer.abort();
  } else {
    const failure = await writer.end(problems);
    if (failure !== null) {
      messages.fatal(failure);
      return exitCodes.nothingDone;
    }
  }
  const verdicts = gate?.verdicts() ?? [];
  messages.verdicts(verdicts);
  if (halted) messages.halted(new Set([...reported].filter((source) => !failed.has(source))).size);
  else if (writable) messages.end(new Set([...documents, ...failed]).size - failed.size, failed.size);
  if (nothingRead) return exitCodes.nothingDone;
  if (verdicts.length > 0) return exitCodes.conditionHeld;
  return failed.size > 0 ? exitCodes.someInputsFailed : exitCodes.success;
}
