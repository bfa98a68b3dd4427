import { Argument } from './commander.js';
import type { CommandEntry, DefineCommand } from './define-command.js';
import { examples } from './help.js';
import { say } from './say.js';

const shells = ['bash', 'zsh', 'fish'] as const;

/** The names under which the program is installed. */
const programs = ['tesla-sentiment', 'tsent'];

/**
 * Defines the command `completion`.
 * @param entries the commands that are to be completed
 */
export const defineCompletion =
  (entries: readonly CommandEntry[]): DefineCommand =>
  (command, surroundings, done) => {
    command
      .description('Prints the script by which a shell completes commands, options and their values.')
      .addArgument(new Argument('<shell>', 'the shell that is to complete them').choices(shells))
      .helpOption('-h, --help', 'show this help');
    command.addHelpText(
      'after',
      examples([
        'source <(tesla-sentiment completion bash)',
        'tesla-sentiment completion zsh > ~/.zfunc/_tesla-sentiment',
        'tesla-sentiment completion fish > ~/.config/fish/completions/tesla-sentiment.fish',
      ]),
    );
    command.action(async (shell: (typeof shells)[number]) => {
      const [{ describeCommands }, { bashCompletion }, { zshCompletion }, { fishCompletion }] =
        await Promise.all([
          import('./completion/describe-commands.js'),
          import('./completion/bash.js'),
          import('./completion/zsh.js'),
          import('./completion/fish.js'),
        ]);
      const write = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }[shell];
      done(await say(write(await describeCommands(entries, surroundings), programs), surroundings));
    });
  };
