import { extname } from 'node:path';
import { UsageError } from '../errors.js';
import { type Format, formatOfFile, formats } from '../report/formats.js';
import type { Command } from './commander.js';
import type { CommandOptions } from './options.js';

/**
 * The format that counts: the one given, else that of the output's extension, else the environment's or the default.
 * @throws {UsageError} when none is given and the extension asks for a format that we do not have
 */
export function chooseFormat(command: Command, { format, output }: CommandOptions): Format {
  if (command.getOptionValueSource('format') === 'cli' || output === undefined) return format;
  const asked = formatOfFile(output);
  if (asked === null && extname(output) !== '') {
    const extension = extname(output);
    throw new UsageError(
      `no format is known by '${extension}'; name one of ${formats.join(', ')} with --format`,
    );
  }
  return asked ?? format;
}

const rowOptions = [
  ['bom', '--bom'],
  ['header', '--no-header'],
  ['escapeFormulas', '--no-escape-formulas'],
] as const;

/**
 * Refuses options that would change nothing.
 * @throws {UsageError}
 */
export function refuseIdleOptions(command: Command, format: Format, { level }: CommandOptions): void {
  const given = (name: string) => command.getOptionValueSource(name) === 'cli';
  for (const [name, flag] of rowOptions) {
    if (given(name) && format !== 'csv' && format !== 'tsv') {
      throw new UsageError(`${flag} is for csv and tsv, but the format is ${format}`);
    }
  }
  if (given('level') && level !== 'post' && format === 'json') {
    throw new UsageError(`--level ${level} cannot be used with json, which holds all levels; use jsonl`);
  }
}

/**
 * The inputs, or standard input when none is named.
 * @returns `null` when none is named and a human sits at standard input
 * @throws {UsageError} when standard input is named twice
 */
export function chooseInputs(
  inputs: readonly string[],
  stdin: { readonly isTTY?: boolean },
): readonly string[] | null {
  if (inputs.length === 0) return stdin.isTTY ? null : ['-'];
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-')) {
    throw new UsageError("standard input can be read only once, but '-' is named twice");
  }
  return inputs;
}
