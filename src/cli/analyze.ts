import type { DefineCommand } from './define-command.js';
import { examples } from './help.js';
import {
  addAnalysisOptions,
  addFormatOption,
  addInputOptions,
  addLevelOption,
  addMessageOptions,
  addOutputOptions,
} from './options.js';

/** Defines the command `analyze`. */
export const defineAnalyze: DefineCommand = (command, surroundings, done) => {
  command
    .description(
      'Reads forum threads, scores the sentiment of every post, names what went wrong and what the company did about it, and reports it.',
    )
    .argument('[inputs...]', 'files and folders; - is standard input, also read when nothing is named');
  addInputOptions(command);
  addAnalysisOptions(command);
  addFormatOption(command, 'table');
  addLevelOption(command);
  addOutputOptions(command);
  addMessageOptions(command);
  command.addHelpText(
    'after',
    examples([
      'tesla-sentiment analyze thread.html',
      'tesla-sentiment analyze -o posts.csv thread.html',
      'tesla-sentiment analyze -l episode -f jsonl *.html',
      'tesla-sentiment analyze - < thread.txt',
    ]),
  );
  command.action(async (inputs: string[]) => {
    const [{ processInputs }, { run }] = await Promise.all([
      import('./process-inputs.js'),
      import('../pipeline.js'),
    ]);
    done(await processInputs(inputs, command, { analyzed: true, run }, surroundings));
  });
};
