import { platformNames } from '../reader/platform-names.js';
import { analysisFormats, type Format, formats, type Level, levels } from '../report/formats.js';
import { labelChoices, type Selection, type SortOrder } from '../report/rows/selection.js';
import type { Shard } from '../settings.js';
import { readJobs, readShard } from './batch-values.js';
import { type Command, Option } from './commander.js';
import {
  collect,
  collectLabels,
  columnNames,
  fileName,
  rowLimit,
  separator,
  sortOrder,
} from './option-values.js';
import type { WebOptions } from './web-options.js';

/** The options of `analyze` and `scrape` as they were given. */
export interface CommandOptions extends WebOptions {
  readonly format: Format;
  readonly level?: Level;
  readonly output?: string;
  readonly platform?: string;
  readonly encoding?: string;
  readonly asOf?: string;
  readonly filesFrom?: string;
  readonly null?: true;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly failFast?: true;
  readonly anonymize?: true;
  readonly model?: string;
  readonly eventModel?: string;
  readonly profile?: string;
  readonly columns?: readonly string[];
  readonly sort?: SortOrder;
  readonly limit?: number;
  readonly label?: Selection['labels'];
  readonly separator: string;
  readonly failOn?: readonly string[];
  readonly failPer?: 'all' | 'thread';
  readonly baseline?: string;
  readonly splitBy?: 'thread';
  readonly bom?: true;
  readonly escapeFormulas: boolean;
  readonly header: boolean;
  readonly progress: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly color?: boolean;
}

const groups = {
  input: 'Input:',
  analysis: 'Analysis:',
  output: 'Output:',
  rows: 'Rows:',
  gate: 'Exit code:',
  messages: 'Messages:',
} as const;

function add(command: Command, group: string, options: readonly Option[]): void {
  for (const option of options) command.addOption(option.helpGroup(group));
}

/** Adds the options that say which inputs are read, and how. */
export function addInputOptions(command: Command): void {
  add(command, groups.input, [
    new Option(
      '--files-from <file>',
      'read the inputs that this file names too, one a line; - is standard input',
    ).argParser(fileName),
    new Option('-0, --null', 'the names of --files-from end with NUL, as those of find -print0'),
    new Option('--shard <i/n>', 'only the i-th of n parts of the threads, such as 2/4').argParser(readShard),
    new Option('--jobs <n>', 'read and analyse with so many threads; else as many as are worth it')
      .argParser(readJobs)
      .env('TESLA_SENTIMENT_JOBS'),
    new Option('--fail-fast', 'stop at the first input that fails; what was read before it is reported'),
    new Option('--platform <name>', 'read the inputs as this; else it is recognised')
      .choices(platformNames)
      .env('TESLA_SENTIMENT_PLATFORM'),
    new Option(
      '--encoding <name>',
      'decode the inputs as this, such as windows-1252; else it is recognised',
    ).env('TESLA_SENTIMENT_ENCODING'),
    new Option(
      '--as-of <moment>',
      'ISO 8601: from when dates such as Yesterday count, or fetched: from when the page came from the web; else they stay empty, unless the page prints its clock',
    ),
  ]);
}

/** Adds the options that say by what sentiment is scored, and what is known of the company. */
export function addAnalysisOptions(command: Command): void {
  add(command, groups.analysis, [
    new Option('--model <file>', 'score sentiment by this model, which train wrote; else by the built-in one')
      .argParser(fileName)
      .env('TESLA_SENTIMENT_MODEL'),
    new Option('--event-model <file>', 'find events by this model, which train --task events wrote')
      .argParser(fileName)
      .env('TESLA_SENTIMENT_EVENT_MODEL'),
    new Option('--profile <file>', "what is particular to the company, as JSON; else Tesla's")
      .argParser(fileName)
      .env('TESLA_SENTIMENT_PROFILE'),
  ]);
}

/** Adds the option that says what the results are written as; some formats are for what only analysis knows. */
export function addFormatOption(command: Command, standard: Format, analyzed: boolean): void {
  add(command, groups.output, [
    new Option('-f, --format <name>', 'what to write; else the extension of --output says it')
      .choices(analyzed ? formats : formats.filter((format) => !analysisFormats.includes(format)))
      .default(standard)
      .env('TESLA_SENTIMENT_FORMAT'),
  ]);
}

/** Adds the options that say what a row is and which rows have which sentiment. */
export function addLevelOptions(command: Command): void {
  add(command, groups.rows, [
    new Option(
      '-l, --level <name>',
      'what a row is; json, html and markdown are whole unless an option of rows is given',
    )
      .choices(levels)
      .default('post')
      .env('TESLA_SENTIMENT_LEVEL'),
    new Option('--label <name>', 'only the posts or sentences of this sentiment; repeatable')
      .choices(labelChoices)
      .argParser(collectLabels),
  ]);
}

/** Adds the options that choose among rows and columns. */
export function addRowOptions(command: Command): void {
  add(command, groups.rows, [
    new Option('--columns <names>', 'only these columns, in this order: names with commas between').argParser(
      columnNames,
    ),
    new Option(
      '--sort <column>',
      'sort the rows of all inputs by this column, column:desc from high to low; they are kept in memory until the last input is read',
    ).argParser(sortOrder),
    new Option('--limit <n>', 'at most so many rows of all inputs together').argParser(rowLimit),
  ]);
}

/** Adds the options that say when results are bad enough for an exit code of their own. */
export function addGateOptions(command: Command): void {
  add(command, groups.gate, [
    new Option(
      '--fail-on <condition>',
      "exit with 1 when this holds: a measure, < <= > >= == or !=, and a value, such as 'negative>40%'; repeatable",
    ).argParser(collect),
    new Option('--fail-per <what>', 'whether conditions are about all threads together or about each')
      .choices(['all', 'thread'])
      .default('all'),
    new Option(
      '--baseline <file>',
      "the JSON document of an earlier run, for conditions on what changed: 'change.score<-0.1'",
    ).argParser(fileName),
  ]);
}

/** Adds the options that say where results go and how rows are written. */
export function addOutputOptions(command: Command): void {
  add(command, groups.output, [
    new Option('-o, --output <file>', 'write to a file, replacing it; - is standard output').argParser(
      fileName,
    ),
    new Option(
      '--split-by <what>',
      'write a file for each thread into the folder that --output names',
    ).choices(['thread']),
    new Option('--anonymize', 'put Author1, Author2 and so on in place of the names of authors'),
    new Option('--bom', 'csv, tsv: begin with a byte order mark, for Excel'),
    new Option('--no-header', 'csv, tsv: leave the row of column names out'),
    new Option('--separator <char>', "csv: what stands between two cells, such as ';', or tab")
      .argParser(separator)
      .default(','),
    new Option('--no-escape-formulas', 'csv, tsv: leave cells that begin like a formula as they are'),
  ]);
}

/** Adds the option of the commands that may take long. */
export function addProgressOption(command: Command): void {
  add(command, groups.messages, [
    new Option('--no-progress', 'do not tell how far the run is, which only a terminal is told'),
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
