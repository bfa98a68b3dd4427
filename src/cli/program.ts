import { Command } from './commander.js';
import type { CommandEntry } from './define-command.js';
import { exitCodeMeanings } from './exit-codes.js';
import { examples } from './help.js';
import { packageFacts } from './package-facts.js';
import type { Surroundings } from './surroundings.js';
import { helpWidth } from './terminal-width.js';

/** The commands in the order of the help text. */
export const commandEntries: readonly CommandEntry[] = [
  {
    name: 'analyze',
    usage: '[options] [inputs...]',
    summary: 'read threads, score posts, name events',
    load: async () => (await import('./analyze.js')).defineAnalyze,
  },
  {
    name: 'scrape',
    usage: '[options] [inputs...]',
    summary: 'only read threads and write their posts',
    load: async () => (await import('./scrape.js')).defineScrape,
  },
  {
    name: 'explain',
    usage: '[options] [text...]',
    summary: 'tell why a text scores as it does',
    load: async () => (await import('./explain.js')).defineExplain,
  },
  {
    name: 'evaluate',
    usage: '[options] <kind> <gold...>',
    summary: 'measure accuracy against gold annotations',
    load: async () => (await import('./evaluate.js')).defineEvaluate,
  },
  {
    name: 'train',
    usage: '[options] <labelled...>',
    summary: 'learn the sentiment weights from labelled texts',
    load: async () => (await import('./train.js')).defineTrain,
  },
  {
    name: 'completion',
    usage: '<shell>',
    summary: 'print the completion script of a shell',
    load: async () => (await import('./completion.js')).defineCompletion(commandEntries),
  },
];

/** What the program says before it does anything: help and the version, or what is wrong with the arguments. */
export interface Sayings {
  out(text: string): void;
  wrong(text: string): void;
}

const afterHelp = `${examples([
  'tesla-sentiment analyze thread.html',
  'tesla-sentiment analyze -o posts.csv thread.html',
  'tesla-sentiment explain "They never called back."',
])}

Exit codes:
${exitCodeMeanings.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`).join('\n')}

Documentation:
  ${packageFacts.homepage}
Report a problem:
  ${packageFacts.bugs}`;

/** Builds the commands; `done` takes the exit code of the one that ran. */
export function createProgram(
  surroundings: Surroundings,
  sayings: Sayings,
  done: (code: number) => void,
): Command {
  const width = () => helpWidth(surroundings.stdout, surroundings.env);
  const program: Command = new Command('tesla-sentiment')
    .description(
      'Turns forum threads into evidence about customer service: sentiment and service recovery. Works offline, but for the web addresses that you name.',
    )
    .version(packageFacts.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .configureHelp({
      minWidthToWrap: 20,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .configureOutput({
      writeOut: sayings.out,
      writeErr: sayings.out,
      outputError: (text) => sayings.wrong(text.replace(/^error: /, '').trimEnd()),
      getOutHelpWidth: width,
      getErrHelpWidth: width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', afterHelp);

  const define = async (command: Command): Promise<void> => {
    const entry = commandEntries.find(({ name }) => name === command.name());
    if (entry !== undefined) (await entry.load())(command, surroundings, done);
  };
  for (const { name, usage, summary } of commandEntries) program.command(name).usage(usage).summary(summary);
  program.hook('preSubcommand', (_, command) => define(command));
  program
    .command('help')
    .usage('[command]')
    .summary('show the help of a command')
    .argument('[command]')
    .action(async (name: string | undefined) => {
      if (name === undefined) program.help();
      const command = program.commands.find((candidate) => candidate.name() === name);
      if (command === undefined) program.error(`unknown command '${name}'`);
      await define(command);
      command.help();
    });
  return program;
}
