import type { DefineCommand } from './define-command.js';
import { examples } from './help.js';
import { addAnalysisOptions, addMessageOptions, addTableOrJsonOption } from './options.js';

/** Defines the command `explain`. */
export const defineExplain: DefineCommand = (command, surroundings, done) => {
  command
    .description(
      'Tells why a text scores as it does: of each sentence the words that weigh, and each event with what decided it.',
    )
    .argument('[text...]', 'the text; - is standard input, also read when none is given');
  addAnalysisOptions(command);
  addTableOrJsonOption(command);
  addMessageOptions(command);
  command.addHelpText(
    'after',
    examples([
      'tesla-sentiment explain "They never called back."',
      'tesla-sentiment explain -f json "They fixed it today."',
      'tesla-sentiment explain - < post.txt',
    ]),
  );
  command.action(async (words: string[]) => {
    const { explainText } = await import('./explain-text.js');
    done(await explainText(words, command, surroundings));
  });
};
