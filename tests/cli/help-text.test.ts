import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { helpText, widthOfHelpText } from '../../src/cli/help-text.js';
import { createProgram } from '../../src/cli/program.js';
import { runCli } from './run-cli.js';

/** The help of the program as the definitions of the commands say it. */
async function definedHelp(): Promise<string> {
  let help = '';
  const sayings = {
    out: (text: string) => {
      help += text;
    },
    wrong: () => undefined,
  };
  const surroundings = { ...process, env: { COLUMNS: String(widthOfHelpText) } };
  try {
    await createProgram(surroundings, sayings, () => undefined).parseAsync(['node', 'x', '--help']);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
  }
  return help;
}

test('the help that is shown at once is what the definitions of the commands say', async () => {
  const help = await definedHelp();
  if (process.env.UPDATE_HELP) {
    const code = `/**
 * What --help tells where the terminal has so many columns or more: written by \`npm run help-text\` from the
 * definitions of the commands, so that it can be shown without loading them.
 */
export const widthOfHelpText = ${widthOfHelpText};

export const helpText = \`${help.replace(/[\\`$]/g, '\\$&')}\`;
`;
    await writeFile(join(import.meta.dirname, '../../src/cli/help-text.ts'), code);
    return;
  }
  expect(helpText).toBe(help);
});

test.each(['-h', '--help', 'help'])(
  '%s is the same in a narrow terminal but for its lines',
  async (asked) => {
    const wide = await runCli([asked]);
    const narrow = await runCli([asked], { env: { COLUMNS: '60' } });
    expect(wide.stdout).toBe(helpText);
    expect(narrow.stdout).not.toBe(helpText);
    expect(narrow.stdout.replace(/\s+/g, ' ')).toBe(helpText.replace(/\s+/g, ' '));
  },
);
