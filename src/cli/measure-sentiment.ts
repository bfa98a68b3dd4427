import { measureSentiment as measure } from '../evaluate/index.js';
import { evaluateSentiment } from '../pipeline/evaluate-sentiment.js';
import { sentimentJson, sentimentTable } from '../report/sentiment-report.js';
import { defaultSettings } from '../settings.js';
import { collectJudged } from './collect-judged.js';
import { deliverFigures } from './deliver-figures.js';
import type { EvaluateOptions } from './evaluate-options.js';
import { exitCodes } from './exit-codes.js';
import { openMessages } from './open-messages.js';
import type { Surroundings } from './surroundings.js';
import { chooseInputs } from './usage-checks.js';

/** Measures sentiment on labelled texts, writes the figures, and returns the exit code. */
export async function measureSentiment(
  inputs: readonly string[],
  options: EvaluateOptions,
  surroundings: Surroundings,
): Promise<number> {
  const messages = openMessages(options, surroundings);
  const settings = { ...defaultSettings, model: options.model ?? null, sentimentLayers: options.layer };
  const { stdin } = surroundings;
  const results = evaluateSentiment(chooseInputs(inputs, stdin) ?? [], stdin, settings);
  const { files, failed } = await collectJudged(results, messages);
  if (files.length === 0) return exitCodes.nothingDone;
  const figures = measure(files);
  const forms = {
    json: () => sentimentJson(figures),
    table: sentimentTable.bind(null, figures),
  };
  return deliverFigures(forms, options, failed, messages, surroundings);
}
