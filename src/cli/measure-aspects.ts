import { measureAspects as measure } from '../evaluate/index.js';
import { evaluateAspects } from '../pipeline/evaluate-aspects.js';
import { aspectsJson, aspectsTable } from '../report/aspects-report.js';
import { defaultSettings } from '../settings.js';
import { collectJudged } from './collect-judged.js';
import { deliverFigures } from './deliver-figures.js';
import type { EvaluateOptions } from './evaluate-options.js';
import { exitCodes } from './exit-codes.js';
import { openMessages } from './open-messages.js';
import type { Surroundings } from './surroundings.js';
import { chooseInputs } from './usage-checks.js';

/** Measures the sentiment of labelled aspects, writes the figures, and returns the exit code. */
export async function measureAspects(
  inputs: readonly string[],
  options: EvaluateOptions,
  surroundings: Surroundings,
): Promise<number> {
  const messages = openMessages(options, surroundings);
  const settings = { ...defaultSettings, model: options.model ?? null, sentimentLayers: options.layer };
  const { stdin } = surroundings;
  const named = chooseInputs(inputs, stdin) ?? [];
  const results = evaluateAspects(named, stdin, settings, options.split ?? null);
  const { files, failed } = await collectJudged(results, messages);
  if (files.length === 0) return exitCodes.nothingDone;
  const figures = measure(files);
  const forms = {
    json: () => aspectsJson(figures),
    table: aspectsTable.bind(null, figures),
  };
  return deliverFigures(forms, options, failed, messages, surroundings);
}
