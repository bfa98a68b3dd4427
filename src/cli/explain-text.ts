import { UsageError } from '../errors.js';
import { explain, explainInput, type Outcome } from '../pipeline.js';
import { createExplanation, createReport } from '../report/index.js';
import { streamDestination } from '../report/stream-destination.js';
import { defaultSettings, type Settings } from '../settings.js';
import { tableStyle, wantsColour } from './colour.js';
import type { Command } from './commander.js';
import { deliver } from './deliver.js';
import { exitCodes } from './exit-codes.js';
import { openMessages } from './open-messages.js';
import { createReportWriter } from './report-writer.js';
import type { Surroundings } from './surroundings.js';
import { terminalWidth } from './terminal-width.js';

interface ExplainOptions {
  readonly format: 'table' | 'json';
  readonly model?: string;
  readonly eventModel?: string;
  readonly profile?: string;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly color?: boolean;
}

/** Explains the text that the words make, or that of standard input, and returns the exit code. */
export async function explainText(
  words: readonly string[],
  command: Command,
  surroundings: Surroundings,
): Promise<number> {
  const options = command.opts<ExplainOptions>();
  const { stdin, stdout, stderr, env } = surroundings;
  if (words.length === 0 && stdin.isTTY) {
    stderr.write('No text is given; tesla-sentiment explain --help tells more.\n');
    return exitCodes.wrongUsage;
  }
  const text = words.join(' ');
  const fromStdin = words.length === 0 || text === '-';
  if (!fromStdin && text.trim() === '') throw new UsageError('the text to explain is empty');

  const settings = {
    ...defaultSettings,
    model: options.model ?? null,
    eventModel: options.eventModel ?? null,
    profile: options.profile ?? null,
  };
  const look = {
    width: terminalWidth(stdout, env),
    style: tableStyle(wantsColour(options.color, stdout, env)),
  };
  const report = options.format === 'json' ? createReport('json', 'post') : createExplanation(look);
  return deliver(
    {
      outcomes: fromStdin ? explainInput('-', stdin, settings) : explained(text, settings),
      writer: createReportWriter(report, streamDestination(stdout, 'standard output')),
      replaces: false,
      documents: new Set(),
      messages: openMessages(options, surroundings),
    },
    surroundings,
  );
}

async function* explained(text: string, settings: Settings): AsyncGenerator<Outcome> {
  yield await explain(text, settings);
}
