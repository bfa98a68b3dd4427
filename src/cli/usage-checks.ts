import { extname } from 'node:path';
import { UsageError } from '../errors.js';
import { type Format, formatOfFile, formats } from '../report/formats.js';
import type { Selection } from '../report/index.js';
import type { Command } from './commander.js';
import type { CommandOptions } from './options.js';

/**
 * The format that counts: the one given, else that of the output's extension, else the environment's or the default.
 * @throws {UsageError} when none is given and the extension asks for a format that we do not have
 */
export function chooseFormat(command: Command, { format, output, splitBy }: CommandOptions): Format {
  if (splitBy !== undefined && (output === undefined || output === '-')) {
    throw new UsageError('--split-by writes several files; name their folder with --output');
  }
  const isNamed = output !== undefined && splitBy === undefined;
  if (command.getOptionValueSource('format') === 'cli' || !isNamed) return format;
  const choices = command.options.find(({ long }) => long === '--format')?.argChoices ?? formats;
  const asked = formatOfFile(output);
  if (asked === null ? extname(output) !== '' : !choices.includes(asked)) {
    const extension = extname(output);
    throw new UsageError(
      `no format is known by '${extension}'; name one of ${choices.join(', ')} with --format`,
    );
  }
  return asked ?? format;
}

const rowOptions = [
  ['bom', '--bom'],
  ['header', '--no-header'],
  ['escapeFormulas', '--no-escape-formulas'],
] as const;

/** The options that choose among rows and columns. */
const selectionOptions = ['columns', 'sort', 'limit', 'label'] as const;

/** Formats that are written whole, with all levels, unless rows are asked for. */
const wholeFormats: readonly Format[] = ['json', 'html', 'markdown'];

const gateOptions = [
  ['failPer', '--fail-per'],
  ['baseline', '--baseline'],
] as const;

/**
 * The rows and columns that the options choose; `null` when none is given that chooses. What is written whole becomes
 * rows by their level, too.
 */
export function chooseSelection(
  command: Command,
  format: Format,
  { columns, sort, limit, label }: CommandOptions,
): Selection | null {
  const given = (name: string) => (command.getOptionValueSource(name) ?? 'default') !== 'default';
  if (!selectionOptions.some(given) && !(wholeFormats.includes(format) && given('level'))) return null;
  return { columns: columns ?? null, sort: sort ?? null, limit: limit ?? null, labels: label ?? [] };
}

/**
 * Refuses options that would change nothing.
 * @throws {UsageError}
 */
export function refuseIdleOptions(command: Command, format: Format, { failOn }: CommandOptions): void {
  const given = (name: string) => command.getOptionValueSource(name) === 'cli';
  for (const [name, flag] of rowOptions) {
    if (given(name) && format !== 'csv' && format !== 'tsv') {
      throw new UsageError(`${flag} is for csv and tsv, but the format is ${format}`);
    }
  }
  if (given('separator') && format !== 'csv') {
    throw new UsageError(`--separator is for csv, but the format is ${format}`);
  }
  const choosing = selectionOptions.find(given);
  if (choosing !== undefined && format === 'github') {
    throw new UsageError(`--${choosing} chooses among rows, but github has none; use csv, jsonl or markdown`);
  }
  for (const [name, flag] of gateOptions) {
    if (given(name) && failOn === undefined)
      throw new UsageError(`${flag} is for --fail-on, which is missing`);
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

/**
 * Refuses options that have no effect on what was asked for.
 * @param names as the options are kept: `eventModel` for `--event-model`
 * @throws {UsageError} when one was given on the command line
 */
export function refuseOptions(command: Command, names: readonly string[], why: string): void {
  for (const name of names) {
    const option = command.options.find((one) => one.attributeName() === name);
    if (command.getOptionValueSource(name) === 'cli') throw new UsageError(`${option?.long} is ${why}`);
  }
}
