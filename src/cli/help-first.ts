import { commandEntries } from './program.js';

const isHelp = (argument: string) => argument === '-h' || argument === '--help';

/**
 * The arguments of the process; where they ask for help, only that and the command that it is asked of, so that
 * help is shown whatever else is wrong.
 */
export function helpFirst(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  const given = argv.slice(2, end < 0 ? undefined : end);
  if (!given.some(isHelp)) return argv;
  const command = given.find((argument) => commandEntries.some(({ name }) => name === argument));
  return [...argv.slice(0, 2), ...(command === undefined ? [] : [command]), '--help'];
}
