import { Argument } from './commander.js';
import type { DefineCommand } from './define-command.js';
import { examples } from './help.js';
import { addMessageOptions, addTableOrJsonOption } from './options.js';

/** Defines the command `evaluate`. */
export const defineEvaluate: DefineCommand = (command, surroundings, done) => {
  command
    .description(
      'Measures accuracy against gold annotations. reading: folders of pages with an expected.json beside each.',
    )
    .addArgument(new Argument('<kind>', 'what is measured').choices(['reading']))
    .argument('<gold...>', 'folders of gold annotations');
  addTableOrJsonOption(command);
  addMessageOptions(command);
  command.addHelpText(
    'after',
    examples([
      'tesla-sentiment evaluate reading fixtures/threads',
      'tesla-sentiment evaluate reading -f json fixtures/threads',
    ]),
  );
  command.action(async (_: string, gold: string[]) => {
    const { measureReading } = await import('./measure-reading.js');
    done(await measureReading(gold, command, surroundings));
  });
};
