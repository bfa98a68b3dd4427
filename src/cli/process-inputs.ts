import { isPipe, refuseInputAsOutput, refuseInputsIn } from '../report/destination.js';
import { extensionOf, type Level } from '../report/formats.js';
import { openReport } from '../report/open-report.js';
import { tableStyle, wantsColour } from './colour.js';
import type { Command } from './commander.js';
import { deliver } from './deliver.js';
import { exitCodes } from './exit-codes.js';
import { listAllFiles } from './list-files.js';
import { nameInputs } from './name-inputs.js';
import { openGateOf } from './open-gate-of.js';
import { openMessages } from './open-messages.js';
import { openWriter } from './open-writer.js';
import type { CommandOptions } from './options.js';
import { openProgress } from './progress.js';
import { settingsOf } from './settings-of.js';
import { startWork } from './start-work.js';
import type { Surroundings } from './surroundings.js';
import { terminalWidth } from './terminal-width.js';
import { chooseFormat, chooseSelection, refuseIdleOptions } from './usage-checks.js';

/** Carries out a command that turns inputs into a report, and returns the exit code. */
export async function processInputs(
  named: readonly string[],
  command: Command,
  analyzed: boolean,
  surroundings: Surroundings,
): Promise<number> {
  const options = command.opts<CommandOptions>();
  const { stdin, stdout, stderr, env } = surroundings;
  const format = chooseFormat(command, options);
  refuseIdleOptions(command, format, options);
  const inputs = await nameInputs(named, options, stdin);
  if (inputs === null) {
    stderr.write(`Usage: ${command.parent?.name()} ${command.name()} ${command.usage()}\n`);
    stderr.write(`No inputs are named; ${command.parent?.name()} ${command.name()} --help tells more.\n`);
    return exitCodes.wrongUsage;
  }
  const output = options.output === undefined || options.output === '-' ? null : options.output;
  if (output !== null) await refuseInputAsOutput(output, inputs, stdin.fd);

  const messages = openMessages(options, surroundings);
  const level: Level = options.level ?? 'post';
  const makeReport = await openReport(format, level, {
    analyzed,
    header: options.header,
    bom: options.bom ?? false,
    separator: options.separator,
    escapeFormulas: options.escapeFormulas,
    selection: chooseSelection(command, format, options),
    width: output === null ? terminalWidth(stdout, env) : null,
    style: tableStyle(output === null && wantsColour(options.color, stdout, env)),
  });
  // Columns that there are none of are told of before anything is read or written.
  makeReport();
  const settings = settingsOf(options, output);
  const gate = await openGateOf(options);
  const documents = new Set<string>();
  const stop = new AbortController();
  const files = await listAllFiles(inputs, options.filesFrom ?? null, settings);
  const splits = options.splitBy !== undefined && output !== null;
  if (splits) await refuseInputsIn(output, files);
  const sharesTerminal = output === null && isPipe(stdout.fd);
  const wanted = options.progress && !options.quiet && !sharesTerminal;
  const progress = await openProgress(wanted, files, surroundings);
  const outcomes = await startWork({
    files,
    analyzed,
    jobs: options.jobs,
    stdin,
    settings,
    onDocument(source, page) {
      documents.add(source);
      progress.file(source, page);
    },
    signal: stop.signal,
  });
  const writer = await openWriter(output, splits ? extensionOf(format) : null, makeReport, stdout);
  try {
    return await deliver(
      {
        outcomes,
        writer,
        replaces: output !== null,
        gate,
        failFast: options.failFast ?? false,
        documents,
        messages,
        stop() {
          progress.stop();
          stop.abort();
        },
      },
      surroundings,
    );
  } finally {
    progress.stop();
  }
}
