import type { OnDocument, StandardInput } from '../pipeline.js';
import type { Problem } from '../problem.js';
import { refuseInputAsOutput } from '../report/destination.js';
import { createReport, type Level, type ReportedThread } from '../report/index.js';
import { defaultSettings, type Settings } from '../settings.js';
import { tableStyle, wantsColour } from './colour.js';
import type { Command } from './commander.js';
import { deliver } from './deliver.js';
import { exitCodes } from './exit-codes.js';
import { openMessages } from './open-messages.js';
import type { CommandOptions } from './options.js';
import type { Surroundings } from './surroundings.js';
import { terminalWidth } from './terminal-width.js';
import { chooseFormat, chooseInputs, refuseIdleOptions } from './usage-checks.js';

/** What a command does with its inputs. */
export interface Work {
  readonly analyzed: boolean;
  run(
    inputs: readonly string[],
    stdin: StandardInput,
    settings: Settings,
    onDocument: OnDocument,
  ): AsyncIterable<ReportedThread | Problem>;
}

/** Carries out a command that turns inputs into a report, and returns the exit code. */
export async function processInputs(
  named: readonly string[],
  command: Command,
  work: Work,
  surroundings: Surroundings,
): Promise<number> {
  const options = command.opts<CommandOptions>();
  const { stdin, stdout, stderr, env } = surroundings;
  const format = chooseFormat(command, options);
  refuseIdleOptions(command, format, options);
  const inputs = chooseInputs(named, stdin);
  if (inputs === null) {
    stderr.write(`Usage: ${command.parent?.name()} ${command.name()} ${command.usage()}\n`);
    stderr.write(`No inputs are named; ${command.parent?.name()} ${command.name()} --help tells more.\n`);
    return exitCodes.wrongUsage;
  }
  const output = options.output === undefined || options.output === '-' ? null : options.output;
  if (output !== null) await refuseInputAsOutput(output, inputs, stdin.fd);

  const messages = openMessages(options, surroundings);
  const level: Level = options.level ?? 'post';
  const report = createReport(format, level, {
    analyzed: work.analyzed,
    header: options.header,
    bom: options.bom ?? false,
    escapeFormulas: options.escapeFormulas,
    width: output === null ? terminalWidth(stdout, env) : null,
    style: tableStyle(output === null && wantsColour(options.color, stdout, env)),
  });
  const settings: Settings = {
    ...defaultSettings,
    platform: options.platform ?? null,
    encoding: options.encoding ?? null,
    asOf: options.asOf ?? null,
    model: options.model ?? null,
    profile: options.profile ?? null,
    // Where a shell sends standard output into a file of the folder that is read, this name leads to it.
    outputFile: output ?? '/dev/stdout',
  };
  const documents = new Set<string>();
  const outcomes = work.run(inputs, stdin, settings, (source) => documents.add(source));
  return deliver({ outcomes, report, output, documents, messages }, surroundings);
}
