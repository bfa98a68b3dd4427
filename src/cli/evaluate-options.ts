import type { SentimentLayers } from '../settings.js';
import { type Command, Option } from './commander.js';
import { addAnalysisOptions, addMessageOptions, addTableOrJsonOption } from './options.js';

/** The options of `evaluate` as they were given. */
export interface EvaluateOptions {
  readonly layer: SentimentLayers;
  readonly model?: string;
  readonly eventModel?: string;
  readonly profile?: string;
  readonly split?: string;
  readonly format: 'table' | 'json';
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly color?: boolean;
}

const layers: readonly SentimentLayers[] = ['all', 'rules', 'words'];

/** Adds the options of `evaluate`. */
export function addEvaluateOptions(command: Command): void {
  command.addOption(
    new Option(
      '--layer <name>',
      'the layers that decide: all, the rules alone, or (not for events) the learned words alone',
    )
      .choices(layers)
      .default('all')
      .helpGroup('Input:'),
  );
  command.addOption(
    new Option('--split <name>', 'aspects: only the rows of this split, such as test').helpGroup('Input:'),
  );
  addAnalysisOptions(command);
  addTableOrJsonOption(command);
  addMessageOptions(command);
}
