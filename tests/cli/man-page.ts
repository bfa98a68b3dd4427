import packageJson from '../../package.json' with { type: 'json' };
import { Command, type Option } from '../../src/cli/commander.js';
import { exitCodeMeanings } from '../../src/cli/exit-codes.js';
import { commandEntries, createProgram } from '../../src/cli/program.js';

/** Text as roff takes it literally: no line of it is a request, and dashes are dashes that can be copied. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}

const bold = (text: string) => `\\fB${roff(text)}\\fR`;

/** An entry of a list: its name hangs out, its meaning is set in. */
const entry = (name: string, meaning: string) => `.TP\n${name}\n${roff(meaning)}`;

function lastExamples(command: Command): readonly string[] {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  const after = help.split('Examples:\n')[1]?.split('\n\n')[0] ?? '';
  return after.split('\n').map((line) => line.trim());
}

function optionEntry(option: Option, commands: readonly string[]): string {
  const { flags, description, argChoices, defaultValue, envVar, negate } = option;
  const facts = [
    ...(argChoices === undefined ? [] : [`one of ${argChoices.join(', ')}`]),
    ...(defaultValue === undefined || negate
      ? []
      : [`default: ${option.defaultValueDescription ?? defaultValue}`]),
    ...(envVar === undefined ? [] : [`environment: ${envVar}`]),
    `for ${commands.join(', ')}`,
  ];
  const names = flags.split(', ').map((flag) => {
    const [name = '', value] = flag.split(' ');
    return bold(name) + (value === undefined ? '' : ` \\fI${roff(value.replace(/[<>]/g, ''))}\\fR`);
  });
  return entry(names.join(', '), `${description} (${facts.join('; ')})`);
}

/** The manual page of the program in roff, made of the same definitions as its help. */
export async function manPage(): Promise<string> {
  const sayings = { out: () => undefined, wrong: () => undefined };
  const program = createProgram(process, sayings, () => undefined);
  const commands: string[] = [];
  const variables = new Map<string, string>();
  const examples: string[] = [];
  const groups = new Map<string, Map<string, { option: Option; commands: string[] }>>();
  for (const { name, usage, load } of commandEntries) {
    const command = new Command(name);
    (await load())(command, process, () => undefined);
    const given = command.registeredArguments.map(
      (argument) => `${argument.name()}: ${argument.description}.`,
    );
    const title = `${bold(name)} ${roff(usage)}`;
    commands.push(entry(title, [command.description(), ...given].join(' ')));
    for (const option of command.options) {
      const group = groups.get(option.helpGroupHeading ?? '') ?? new Map();
      groups.set(option.helpGroupHeading ?? '', group);
      const key = JSON.stringify([option.flags, option.description, option.defaultValue, option.argChoices]);
      const known = group.get(key) ?? { option, commands: [] };
      known.commands.push(name);
      group.set(key, known);
      if (option.envVar !== undefined)
        variables.set(option.envVar, `the value of ${option.long} where that is not given`);
    }
    examples.push(...lastExamples(command).slice(0, 2));
  }
  return [
    `.\\" Made of the definitions of the commands: npm run man`,
    `.TH TESLA\\-SENTIMENT 1 "" "tesla\\-sentiment ${packageJson.version}" "User Commands"`,
    '.nh',
    '.ad l',
    '.SH NAME',
    roff('tesla-sentiment - turn forum threads into evidence about customer service'),
    '.SH SYNOPSIS',
    ...commandEntries.flatMap(({ name, usage }, at) => [
      ...(at === 0 ? [] : ['.br']),
      `${bold('tesla-sentiment')} ${bold(name)} ${roff(usage)}`,
    ]),
    '.SH DESCRIPTION',
    roff(program.description()),
    roff('Results go to standard output, everything else to standard error.'),
    '.SH COMMANDS',
    ...commands,
    '.SH OPTIONS',
    ...[...groups].flatMap(([heading, options]) => [
      `.SS ${roff(heading.replace(/:$/, ''))}`,
      ...Array.from(options.values(), ({ option, commands }) => optionEntry(option, commands)),
    ]),
    '.SH EXIT STATUS',
    ...exitCodeMeanings.map(([code, meaning]) => entry(bold(String(code)), meaning)),
    '.SH ENVIRONMENT',
    ...Array.from(variables, ([name, meaning]) => entry(bold(name), meaning)),
    entry(`${bold('NO_COLOR')}, ${bold('FORCE_COLOR')}`, 'whether colour is used where no option says it'),
    entry(bold('COLUMNS'), 'how wide tables and help are'),
    '.SH EXAMPLES',
    '.nf',
    ...examples.map(roff),
    '.fi',
    '.SH SEE ALSO',
    roff(packageJson.homepage),
    '',
  ].join('\n');
}
