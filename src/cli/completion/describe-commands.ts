import { type Argument, Command, type Option } from '../commander.js';
import type { CommandEntry } from '../define-command.js';
import type { Surroundings } from '../surroundings.js';

/** What a shell can propose for a value. */
export type Proposal = readonly string[] | 'files' | 'nothing';

/** An option as completion needs it. */
export interface CompletedOption {
  /** `-f`, `null` when there is only a long form. */
  readonly short: string | null;
  /** `--format` */
  readonly long: string;
  readonly meaning: string;
  /** The name of its value, `null` when it takes none. */
  readonly value: string | null;
  readonly proposal: Proposal;
  readonly repeatable: boolean;
}

/** A command as completion needs it. */
export interface CompletedCommand {
  readonly name: string;
  readonly meaning: string;
  readonly options: readonly CompletedOption[];
  /** What is proposed for its arguments, the first apart from those that follow. */
  readonly first: Proposal;
  readonly following: Proposal;
}

const help: CompletedOption = {
  short: '-h',
  long: '--help',
  meaning: 'show this help',
  value: null,
  proposal: 'nothing',
  repeatable: false,
};

/** The commands with everything that they take, from the same definitions as their help. */
export async function describeCommands(
  entries: readonly CommandEntry[],
  surroundings: Surroundings,
): Promise<readonly CompletedCommand[]> {
  const commands: CompletedCommand[] = [];
  for (const { name, summary, load } of entries) {
    const command = new Command(name);
    (await load())(command, surroundings, () => undefined);
    const [first, second] = command.registeredArguments;
    commands.push({
      name,
      meaning: summary,
      options: [...command.options.map(describeOption), help],
      first: first === undefined ? 'nothing' : proposalOf(first),
      following: second === undefined ? following(first) : proposalOf(second),
    });
  }
  const names = entries.map(({ name }) => name);
  const meaning = 'show the help of a command';
  return [...commands, { name: 'help', meaning, options: [help], first: names, following: 'nothing' }];
}

function describeOption(option: Option): CompletedOption {
  const { short, long, description, flags } = option;
  const value = /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1] ?? null;
  return {
    short: short ?? null,
    long: long ?? '',
    meaning: description,
    value,
    proposal: option.argChoices ?? (value === 'file' ? 'files' : 'nothing'),
    repeatable: /\brepeatable\b/.test(description),
  };
}

function following(first: Argument | undefined): Proposal {
  return first?.variadic ? proposalOf(first) : 'nothing';
}

/** Arguments are files, but for those of `explain`, which are words, and those with choices. */
function proposalOf(argument: Argument): Proposal {
  return argument.argChoices ?? (argument.name() === 'text' ? 'nothing' : 'files');
}
