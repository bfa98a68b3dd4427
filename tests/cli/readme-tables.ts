import { Command, type Option } from '../../src/cli/commander.js';
import { exitCodeMeanings } from '../../src/cli/exit-codes.js';
import { commandEntries } from '../../src/cli/program.js';
import { columnsOf, type Level, problemCodes } from '../../src/index.js';
import { platforms } from '../../src/reader/registry.js';

/** A table in columns of equal width, as the formatter wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(3, ...[head, ...rows].map((row) => [...(row[at] ?? '')].length)),
  );
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, at) => cell + fill.repeat((widths[at] ?? 0) - [...cell].length)).join(' | ')} |`;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n');
}

function optionRow(option: Option, commands: readonly string[]): readonly string[] {
  const standard = option.defaultValue === undefined || option.negate ? '' : `\`${option.defaultValue}\``;
  const choices =
    // The platforms have a table of their own.
    option.argChoices === undefined || option.long === '--platform'
      ? ''
      : `: ${option.argChoices.map((name) => `\`${name}\``).join(', ')}`;
  const variable = option.envVar === undefined ? '' : `\`${option.envVar}\``;
  return [`\`${option.flags}\``, `${option.description}${choices}`, standard, variable, commands.join(', ')];
}

/** The options of all commands, each once, with the commands that take it. */
export async function optionsTable(): Promise<string> {
  const rows = new Map<string, { option: Option; commands: string[] }>();
  for (const { name, load } of commandEntries) {
    const command = new Command(name);
    (await load())(command, process, () => undefined);
    for (const option of command.options) {
      const key = JSON.stringify([option.flags, option.description, option.defaultValue, option.argChoices]);
      const row = rows.get(key) ?? { option, commands: [] };
      row.commands.push(name);
      rows.set(key, row);
    }
  }
  return table(
    ['option', 'meaning', 'default', 'environment', 'commands'],
    Array.from(rows.values(), ({ option, commands }) => optionRow(option, commands)),
  );
}

/** The columns of a level. */
export function columnsTable(level: Level): string {
  const rows = columnsOf(level).map(({ name, key, meaning, analysis }) => [
    `\`${name}\``,
    name === key ? '' : `\`${key}\``,
    meaning,
    ...(level === 'post' ? [analysis ? 'analyze' : 'analyze, scrape'] : []),
  ]);
  return table(['column', 'key in jsonl', 'meaning', ...(level === 'post' ? ['written by'] : [])], rows);
}

/** The problem codes. */
export function problemsTable(): string {
  return table(
    ['code', 'severity', 'meaning'],
    problemCodes.map(({ code, severity, meaning }) => [`\`${code}\``, severity, meaning]),
  );
}

/** The exit codes. */
export function exitCodesTable(): string {
  return table(
    ['code', 'meaning'],
    exitCodeMeanings.map(([code, meaning]) => [String(code), meaning]),
  );
}

/** The platforms. */
export function platformsTable(): string {
  return table(
    ['`--platform`', 'what it reads'],
    platforms.map(({ platform, name }) => [`\`${platform}\``, name]),
  );
}
