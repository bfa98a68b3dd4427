import { Command, type Option } from '../../src/cli/commander.js';
import { exitCodeMeanings } from '../../src/cli/exit-codes.js';
import { commandEntries } from '../../src/cli/program.js';
import { measures } from '../../src/gate/measures.js';
import { aspectNames, columnsOf, type Level, problemCodes } from '../../src/index.js';
import { aspectTerms } from '../../src/lexicon/aspects.js';
import { platforms } from '../../src/reader/registry.js';
import { columnNames, type Field } from '../../src/reader/tables/columns.js';
import { table } from '../markdown-table.js';

function defaultOf({ defaultValue, negate }: Option): string {
  return defaultValue === undefined || negate ? '' : `\`${defaultValue}\``;
}

function optionRow(option: Option, commands: readonly string[]): readonly string[] {
  const standard = option.defaultValueDescription ?? defaultOf(option);
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
  const rows = columnsOf(level).map(({ name, key, type, meaning, analysis }) => [
    `\`${name}\``,
    name === key ? '' : `\`${key}\``,
    type,
    meaning,
    ...(level === 'post' ? [analysis ? 'analyze' : 'analyze, scrape'] : []),
  ]);
  return table(
    ['column', 'key in jsonl', 'type', 'meaning', ...(level === 'post' ? ['written by'] : [])],
    rows,
  );
}

/** What sentiment can be about, with some of the words that name it. */
export function aspectsTable(): string {
  const rows = aspectNames.map((aspect) => [
    `\`${aspect}\``,
    aspectTerms[aspect].slice(0, 6).join(', '),
    String(aspectTerms[aspect].length),
  ]);
  return table(['aspect', 'named by such words as', 'words and phrases'], rows);
}

/** What conditions can be about; the kinds of events are many, and have a row together. */
export function measuresTable(): string {
  const rows = measures
    .filter(({ name }) => !/^(?:events|notCounted|aspects)\./.test(name))
    .map(({ name, meaning, of }) => [`\`${name}\``, meaning, of ?? '']);
  const events = measures.find(({ name }) => name === 'events.failure');
  const ofEvents = [
    '`events.STAGE`, `events.TYPE`',
    'counted events of a stage such as `events.failure`, of a type such as `events.delay`',
    events?.of ?? '',
  ];
  const ofReasons = ['`notCounted.REASON`', 'of these, by reason, such as `notCounted.advice`', ''];
  const ofAspects = [
    ['`aspects.ASPECT`', 'mentions of an aspect such as `aspects.price`', ''],
    ['`aspects.ASPECT.LABEL`', 'its mentions of a label, such as `aspects.price.negative`', 'its mentions'],
    ['`aspects.ASPECT.score`', 'mean score of its mentions, −1…1', ''],
  ];
  const after = (wanted: string) => rows.findIndex(([name]) => name === `\`${wanted}\``) + 1;
  rows.splice(after('notCounted'), 0, ofReasons);
  rows.splice(after('events'), 0, ofEvents);
  return table(['measure', 'is', '% is of'], [...rows, ...ofAspects]);
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

const fieldMeanings: Readonly<Record<Field, string>> = {
  text: 'the words of the post; needed',
  thread: 'id of the thread that the post is of',
  title: "the thread's title",
  source: 'where the thread comes from: equal threads of two sources are two',
  id: 'id of the post, written with every row of it',
  author: 'who wrote the post',
  postedAt: 'when, ISO 8601',
  url: 'address of the thread',
  permalink: 'address of the post',
};

/** The columns and keys of posts as data. */
export function inputColumnsTable(): string {
  const rows = Object.entries(fieldMeanings).map(([field, meaning]) => {
    const names = Object.entries(columnNames).find(([name]) => name === field)?.[1] ?? [];
    return [names.map((name) => `\`${name}\``).join(', '), meaning];
  });
  return table(['column or key', 'meaning'], rows);
}

/** The platforms. */
export function platformsTable(): string {
  return table(
    ['`--platform`', 'what it reads'],
    platforms.map(({ platform, name }) => [`\`${platform}\``, name]),
  );
}
