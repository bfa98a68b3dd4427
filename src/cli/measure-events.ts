import { measureEvents as measure } from '../evaluate/index.js';
import { evaluateEvents } from '../pipeline/evaluate-events.js';
import { eventsJson, eventsTable } from '../report/events-report.js';
import { defaultSettings } from '../settings.js';
import { collectJudged } from './collect-judged.js';
import { deliverFigures } from './deliver-figures.js';
import type { EvaluateOptions } from './evaluate-options.js';
import { exitCodes } from './exit-codes.js';
import { openMessages } from './open-messages.js';
import type { Surroundings } from './surroundings.js';
import { chooseInputs } from './usage-checks.js';

/** Measures events on annotated passages, writes the figures, and returns the exit code. */
export async function measureEvents(
  inputs: readonly string[],
  options: EvaluateOptions,
  surroundings: Surroundings,
): Promise<number> {
  const messages = openMessages(options, surroundings);
  const { stdin } = surroundings;
  const results = evaluateEvents(chooseInputs(inputs, stdin) ?? [], stdin, {
    ...defaultSettings,
    profile: options.profile ?? null,
    eventModel: options.eventModel ?? null,
    eventLayers: options.layer === 'rules' ? 'rules' : 'all',
  });
  const { files, failed } = await collectJudged(results, messages);
  if (files.length === 0) return exitCodes.nothingDone;
  const figures = measure(files);
  const forms = {
    json: () => eventsJson(figures),
    table: eventsTable.bind(null, figures),
  };
  return deliverFigures(forms, options, failed, messages, surroundings);
}
