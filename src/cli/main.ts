import { UsageError } from '../errors.js';
import { streamDestination } from '../report/stream-destination.js';
import { CommanderError } from './commander.js';
import { exitCodes } from './exit-codes.js';
import { identify } from './identify.js';
import { packageFacts } from './package-facts.js';
import { commandEntries, createProgram } from './program.js';
import type { Surroundings } from './surroundings.js';

/**
 * Runs the program with the arguments of the process and returns its exit code.
 * Nothing is thrown: what goes wrong is told on standard error.
 */
export async function main(surroundings: Surroundings): Promise<number> {
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
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof UsageError) return await refuse(error.message, surroundings);
    if (!(error instanceof CommanderError)) return tellBug(error, surroundings);
    if (error.code === 'commander.unknownCommand' && !wrong.includes('\n')) {
      wrong += '\n(To read a file: tesla-sentiment analyze FILE)';
    }
    if (wrong !== '') return await refuse(wrong, surroundings);
    if (error.exitCode === 0) return await say(help, surroundings);
    stderr.write(help);
    return exitCodes.wrongUsage;
  }
}

/** Writes help or the version to standard output. */
async function say(text: string, { stdout, stderr }: Surroundings): Promise<number> {
  const destination = streamDestination(stdout, 'standard output');
  await destination.write(text);
  const failure = await destination.close();
  if (failure === null) return exitCodes.success;
  stderr.write(`error[${failure.code}] ${failure.source}: ${failure.message}\n`);
  return exitCodes.nothingDone;
}

async function refuse(message: string, { argv, stderr }: Surroundings): Promise<number> {
  const { printable } = await import('../report/printable.js');
  const command = commandEntries.find(({ name }) => name === argv[2])?.name;
  const help = `tesla-sentiment ${command === undefined ? '' : `${command} `}--help`;
  stderr.write(`error[wrong-usage] ${printable(message, { keepLines: true })}\nTry ${help}\n`);
  return exitCodes.wrongUsage;
}

function tellBug(error: unknown, surroundings: Surroundings): number {
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
