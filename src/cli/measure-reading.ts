import { sumReadings } from '../evaluate/index.js';
import type { ReadingCase } from '../model/reading-figures.js';
import { evaluateReading } from '../pipeline.js';
import { isProblem } from '../problem.js';
import { readingJson, readingTable } from '../report/reading-report.js';
import { streamDestination } from '../report/stream-destination.js';
import { defaultSettings } from '../settings.js';
import { tableStyle, wantsColour } from './colour.js';
import type { Command } from './commander.js';
import { exitCodes } from './exit-codes.js';
import { openMessages } from './open-messages.js';
import type { Surroundings } from './surroundings.js';
import { terminalWidth } from './terminal-width.js';

interface MeasureOptions {
  readonly format: 'table' | 'json';
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly color?: boolean;
}

/** Measures reading against the gold cases below the folders, writes the figures, and returns the exit code. */
export async function measureReading(
  folders: readonly string[],
  command: Command,
  surroundings: Surroundings,
): Promise<number> {
  const options = command.opts<MeasureOptions>();
  const { stdout, env } = surroundings;
  const messages = openMessages(options, surroundings);
  const cases: ReadingCase[] = [];
  const failed = new Set<string>();
  for await (const result of evaluateReading(folders, defaultSettings)) {
    if (isProblem(result)) {
      failed.add(result.source);
      messages.problem(result);
    } else cases.push(result);
  }
  if (cases.length === 0) return exitCodes.nothingDone;
  const figures = sumReadings(cases);
  const destination = streamDestination(stdout, 'standard output');
  if (options.format === 'json') await destination.write(readingJson(figures));
  else {
    const style = tableStyle(wantsColour(options.color, stdout, env));
    for (const piece of readingTable(figures, terminalWidth(stdout, env), style))
      await destination.write(piece);
  }
  const failure = await destination.close();
  if (failure !== null) {
    messages.fatal(failure);
    return exitCodes.nothingDone;
  }
  return failed.size > 0 ? exitCodes.someInputsFailed : exitCodes.success;
}
