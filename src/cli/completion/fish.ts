import type { CompletedCommand, CompletedOption, Proposal } from './describe-commands.js';

/** The script that completes the program in fish. */
export function fishCompletion(commands: readonly CompletedCommand[], programs: readonly string[]): string {
  const [program = '', ...others] = programs;
  const complete = (condition: string, rest: string) =>
    `complete -c ${program} -n ${quoted(condition)} ${rest}`;
  const lines = [
    complete('__fish_use_subcommand', '-f'),
    complete('__fish_use_subcommand', `-s h -l help -d ${quoted('show this help')}`),
    complete('__fish_use_subcommand', `-s V -l version -d ${quoted('show the version')}`),
  ];
  for (const { name, meaning, options, first, following } of commands) {
    const here = `__fish_seen_subcommand_from ${name}`;
    lines.push(complete('__fish_use_subcommand', `-f -a ${name} -d ${quoted(meaning)}`));
    if (first !== 'files' && following !== 'files') lines.push(complete(here, '-f'));
    if (typeof first !== 'string') lines.push(complete(here, `-a ${quoted(first.join(' '))}`));
    for (const option of options) lines.push(complete(here, optionWords(option)));
  }
  return `# fish completion for ${programs.join(' and ')}
${lines.join('\n')}
${others.map((other) => `complete -c ${other} -w ${program}\n`).join('')}`;
}

function optionWords({ short, long, meaning, value, proposal }: CompletedOption): string {
  const names = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
  return `${names}${value === null ? '' : taking(proposal)} -d ${quoted(meaning)}`;
}

function taking(proposal: Proposal): string {
  if (proposal === 'files') return ' -rF';
  return proposal === 'nothing' ? ' -x' : ` -x -a ${quoted(proposal.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
