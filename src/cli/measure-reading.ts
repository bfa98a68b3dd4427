import { sumReadings } from '../evaluate/index.js';
import type { ReadingCase } from '../model/reading-figures.js';
import { evaluateReading } from '../pipeline/evaluate-reading.js';
import { isProblem } from '../problem.js';
import { readingJson, readingTable } from '../report/reading-report.js';
import { defaultSettings } from '../settings.js';
import { deliverFigures } from './deliver-figures.js';
import type { EvaluateOptions } from './evaluate-options.js';
import { exitCodes } from './exit-codes.js';
import { openMessages } from './open-messages.js';
import type { Surroundings } from './surroundings.js';

/** Measures reading against the gold cases below the folders, writes the figures, and returns the exit code. */
export async function measureReading(
  folders: readonly string[],
  options: EvaluateOptions,
  surroundings: Surroundings,
): Promise<number> {
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
  const forms = {
    json: () => readingJson(figures),
    table: readingTable.bind(null, figures),
  };
  return deliverFigures(forms, options, failed.size, messages, surroundings);
}
