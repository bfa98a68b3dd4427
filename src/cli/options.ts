import { platformNames } from '../reader/platform-names.js';
import { type Format, formats, type Level, levels } from '../report/formats.js';
import { type Command, InvalidArgumentError, Option } from './commander.js';

/** The options of `analyze` and `scrape` as they were given. */
export interface CommandOptions {
  readonly format: Format;
  readonly level?: Level;
  readonly output?: string;
  readonly platform?: string;
  readonly encoding?: string;
  readonly asOf?: string;
  readonly model?: string;
  readonly profile?: string;
  readonly bom?: true;
  readonly escapeFormulas: boolean;
  readonly header: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly color?: boolean;
}

const groups = { input: 'Input:', analysis: 'Analysis:', output: 'Output:', messages: 'Messages:' } as const;

/** A file name; refuses `-o=file`, which commander reads as a file called `=file`. */
export function fileName(value: string): string {
  if (value === '') throw new InvalidArgumentError('A file name is needed.');
  if (value.startsWith('='))
    throw new InvalidArgumentError(`Write -o ${value.slice(1)} or --output${value}.`);
  return value;
}

function add(command: Command, group: string, options: readonly Option[]): void {
  for (const option of options) command.addOption(option.helpGroup(group));
}

/** Adds the options that say how inputs are read. */
export function addInputOptions(command: Command): void {
  add(command, groups.input, [
    new Option('--platform <name>', 'read the inputs as this; else it is recognised')
      .choices(platformNames)
      .env('TESLA_SENTIMENT_PLATFORM'),
    new Option(
      '--encoding <name>',
      'decode the inputs as this, such as windows-1252; else it is recognised',
    ).env('TESLA_SENTIMENT_ENCODING'),
    new Option(
      '--as-of <moment>',
      'ISO 8601: from when dates such as Yesterday count; else such dates stay empty, unless the page prints its clock',
    ),
  ]);
}

/** Adds the options that say by what sentiment is scored, and what is known of the company. */
export function addAnalysisOptions(command: Command): void {
  add(command, groups.analysis, [
    new Option('--model <file>', 'score sentiment by this model, which train wrote; else by the built-in one')
      .argParser(fileName)
      .env('TESLA_SENTIMENT_MODEL'),
    new Option('--profile <file>', "what is particular to the company, as JSON; else Tesla's")
      .argParser(fileName)
      .env('TESLA_SENTIMENT_PROFILE'),
  ]);
}

/** Adds the option that says what the results are written as. */
export function addFormatOption(command: Command, standard: Format): void {
  add(command, groups.output, [
    new Option('-f, --format <name>', 'what to write; else the extension of --output says it')
      .choices(formats)
      .default(standard)
      .env('TESLA_SENTIMENT_FORMAT'),
  ]);
}

/** Adds the option that says what a row is. */
export function addLevelOption(command: Command): void {
  add(command, groups.output, [
    new Option('-l, --level <name>', 'what a row is')
      .choices(levels)
      .default('post')
      .env('TESLA_SENTIMENT_LEVEL'),
  ]);
}

/** Adds the options that say where results go and how rows are written. */
export function addOutputOptions(command: Command): void {
  add(command, groups.output, [
    new Option('-o, --output <file>', 'write to a file, replacing it; - is standard output').argParser(
      fileName,
    ),
    new Option('--bom', 'csv, tsv: begin with a byte order mark, for Excel'),
    new Option('--no-header', 'csv, tsv: leave the row of column names out'),
    new Option('--no-escape-formulas', 'csv, tsv: leave cells that begin like a formula as they are'),
  ]);
}

/** Adds the options that say how much is told, and how. */
export function addMessageOptions(command: Command): void {
  add(command, groups.messages, [
    new Option('-q, --quiet', 'tell nothing but results and what stops the run').conflicts([
      'verbose',
      'debug',
    ]),
    new Option('--verbose', 'tell what every input was read as, and every problem'),
    new Option('--debug', 'tell versions, and where in the program a bug is'),
    new Option('--color', 'use colour; else a terminal gets it unless NO_COLOR is set'),
    new Option('--no-color', 'use no colour'),
  ]);
  command.helpOption('-h, --help', 'show this help');
}

/** Adds the option of the commands that write for people or for programs, and nothing between. */
export function addTableOrJsonOption(command: Command): void {
  add(command, groups.output, [
    new Option('-f, --format <name>', 'what to write').choices(['table', 'json']).default('table'),
  ]);
}
