import type { DefineCommand } from './define-command.js';
import { examples } from './help.js';
import {
  addAnalysisOptions,
  addFormatOption,
  addGateOptions,
  addInputOptions,
  addLevelOptions,
  addMessageOptions,
  addOutputOptions,
  addProgressOption,
  addRowOptions,
} from './options.js';
import { addWebOptions } from './web-options.js';

/** Defines the command `analyze`. */
export const defineAnalyze: DefineCommand = (command, surroundings, done) => {
  command
    .description(
      'Reads forum threads, scores the sentiment of every post, names what went wrong and what the company did about it, and reports it.',
    )
    .argument(
      '[inputs...]',
      'files, folders, patterns and web addresses; - is standard input, also read when nothing is named',
    );
  addInputOptions(command);
  addWebOptions(command);
  addAnalysisOptions(command);
  addFormatOption(command, 'table', true);
  addOutputOptions(command);
  addLevelOptions(command);
  addRowOptions(command);
  addGateOptions(command);
  addProgressOption(command);
  addMessageOptions(command);
  command.addHelpText(
    'after',
    examples([
      'tesla-sentiment analyze thread.html',
      'tesla-sentiment analyze -o posts.csv thread.html',
      'tesla-sentiment analyze -l episode -f jsonl *.html',
      'tesla-sentiment analyze -l sentence --sort score *.html',
      "tesla-sentiment analyze --fail-on 'score<-0.5' *.html",
      'tesla-sentiment analyze - < thread.txt',
      'tesla-sentiment analyze https://forum.example/t/latch/15',
    ]),
  );
  command.action(async (inputs: string[]) => {
    const { processInputs } = await import('./process-inputs.js');
    done(await processInputs(inputs, command, true, surroundings));
  });
};
