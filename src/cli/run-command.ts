import { UsageError } from '../errors.js';
import { CommanderError } from './commander.js';
import { exitCodes } from './exit-codes.js';
import { forgetEmptyVariables } from './forget-empty-variables.js';
import { helpFirst } from './help-first.js';
import { optimiseLater } from './optimise-later.js';
import { packageFacts } from './package-facts.js';
import { commandEntries, createProgram } from './program.js';
import { say } from './say.js';
import type { Surroundings } from './surroundings.js';

/**
 * Runs the command that the arguments name and returns its exit code.
 * Nothing is thrown: what goes wrong is told on standard error.
 */
export async function runCommand(surroundings: Surroundings): Promise<number> {
  optimiseLater(surroundings);
  const { argv, stderr } = surroundings;
  let code: number = exitCodes.success;
  let help = '';
  let wrong = '';
  const program = createProgram(
    surroundings,
    {
      out: (text) => {
        help += text;
      },
      wrong: (text) => {
        wrong = text;
      },
    },
    (ended) => {
      code = ended;
    },
  );
  forgetEmptyVariables(surroundings.env);
  try {
    await program.parseAsync(helpFirst(argv));
    return code;
  } catch (error) {
    if (error instanceof UsageError) return await refuse(error.message, surroundings);
    if (!(error instanceof CommanderError)) return await tellBug(error, surroundings);
    if (error.code === 'commander.unknownCommand' && !wrong.includes('\n')) {
      wrong += '\n(To read a file: tesla-sentiment analyze FILE)';
    }
    if (wrong !== '') return await refuse(wrong, surroundings);
    if (error.exitCode === 0) return await say(help, surroundings);
    stderr.write(help);
    return exitCodes.wrongUsage;
  }
}

async function refuse(message: string, { argv, stderr }: Surroundings): Promise<number> {
  const { printable } = await import('../report/printable.js');
  const command = commandEntries.find(({ name }) => name === argv[2])?.name;
  const help = `tesla-sentiment ${command === undefined ? '' : `${command} `}--help`;
  stderr.write(`error[wrong-usage] ${printable(message, { keepLines: true })}\nTry ${help}\n`);
  return exitCodes.wrongUsage;
}

async function tellBug(error: unknown, surroundings: Surroundings): Promise<number> {
  const { identify } = await import('./identify.js');
  const debug = surroundings.argv.includes('--debug');
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error && error.stack !== undefined ? error.stack : name;
  surroundings.stderr.write(
    [
      'This is a bug in tesla-sentiment; please report it, with the input if you can:',
      `  ${packageFacts.bugs}`,
      `  ${identify(surroundings)}`,
      debug ? stack : `  ${name} (--debug tells where)`,
      '',
    ].join('\n'),
  );
  return exitCodes.bug;
}
