import type { DefineCommand } from './define-command.js';
import { examples } from './help.js';
import {
  addFormatOption,
  addInputOptions,
  addMessageOptions,
  addOutputOptions,
  addProgressOption,
  addRowOptions,
} from './options.js';
import { addWebOptions } from './web-options.js';

/** Defines the command `scrape`. */
export const defineScrape: DefineCommand = (command, surroundings, done) => {
  command
    .description('Reads forum threads and writes their posts as data; analyze reads what it writes.')
    .argument(
      '[inputs...]',
      'files, folders, patterns and web addresses; - is standard input, also read when nothing is named',
    );
  addInputOptions(command);
  addWebOptions(command);
  addFormatOption(command, 'json', false);
  addOutputOptions(command);
  addRowOptions(command);
  addProgressOption(command);
  addMessageOptions(command);
  command.addHelpText(
    'after',
    examples([
      'tesla-sentiment scrape -o posts.csv thread.html',
      'tesla-sentiment scrape thread.html > thread.json',
      'tesla-sentiment analyze thread.json',
      'tesla-sentiment scrape -o t.csv https://forum.example/t/15',
    ]),
  );
  command.action(async (inputs: string[]) => {
    const { processInputs } = await import('./process-inputs.js');
    done(await processInputs(inputs, command, false, surroundings));
  });
};
