import { UsageError } from '../errors.js';
import { readNames } from '../pipeline.js';
import type { CommandOptions } from './options.js';
import type { Surroundings } from './surroundings.js';
import { chooseInputs } from './usage-checks.js';

/**
 * The inputs that the arguments name and then those that `--files-from` lists; standard input when there is neither.
 * @returns `null` when nothing is named and a human sits at standard input
 * @throws {UsageError} when the list cannot be read, or standard input would be needed twice
 */
export async function nameInputs(
  named: readonly string[],
  { filesFrom, null: nul }: Pick<CommandOptions, 'filesFrom' | 'null'>,
  stdin: Surroundings['stdin'],
): Promise<readonly string[] | null> {
  if (filesFrom === undefined) {
    if (nul) throw new UsageError('--null is for --files-from, which is not given');
    return chooseInputs(named, stdin);
  }
  const before = filesFrom === '-' ? ['-', ...named] : named;
  chooseInputs(before, stdin);
  const listed = await readNames(filesFrom, stdin, nul ? 'by-nul' : 'by-line');
  chooseInputs([...before, ...listed], stdin);
  return [...named, ...listed];
}
