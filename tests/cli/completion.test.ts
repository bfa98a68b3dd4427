import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats, levels } from '../../src/index.js';
import { makeFolder, runCli } from './run-cli.js';

const scriptOf = async (shell: string) => (await runCli(['completion', shell])).stdout;

/** Whether a shell is there; the tests of the others are left out. */
const has = (shell: string) => spawnSync(shell, ['--version']).error === undefined;

/** What bash completes a line with; its last word is the one that the cursor is at. */
async function bashProposals(...words: readonly string[]): Promise<readonly string[]> {
  const script = `${await scriptOf('bash')}
compopt() { :; }
COMP_WORDS=(tesla-sentiment "$@"); COMP_CWORD=$#
_tesla_sentiment
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

/** What fish completes a line with. */
async function fishProposals(line: string): Promise<readonly string[]> {
  const home = await makeFolder({ 'script.fish': await scriptOf('fish') });
  const command = `source ${join(home, 'script.fish')}; complete -C '${line}'`;
  const { stdout } = spawnSync('fish', ['--no-config', '-c', command], {
    encoding: 'utf8',
    cwd: home,
    env: { ...process.env, HOME: home },
  });
  return stdout.split('\n').flatMap((proposal) => proposal.split('\t')[0] || []);
}

const commands = ['analyze', 'scrape', 'explain', 'evaluate', 'train', 'completion', 'help'];

describe.skipIf(!has('bash'))('bash completes', () => {
  test('commands', async () => {
    expect(await bashProposals('')).toEqual(commands);
    expect(await bashProposals('ev')).toEqual(['evaluate']);
    expect(await bashProposals('help', 'tr')).toEqual(['train']);
  });

  test('options of the command', async () => {
    expect(await bashProposals('analyze', 't.txt', '--lev')).toEqual(['--level']);
    expect(await bashProposals('scrape', '--lev')).toEqual([]);
    expect(await bashProposals('--v')).toEqual(['--version']);
  });

  test('values that are known, in every form', async () => {
    expect(await bashProposals('analyze', '-f', '')).toEqual([...formats]);
    expect(await bashProposals('analyze', '--level', '=', 's')).toEqual(['sentence']);
    expect(await bashProposals('analyze', '--level', '=')).toEqual([...levels]);
    expect(await bashProposals('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  test('files where files are wanted, which bash itself knows', async () => {
    expect(await bashProposals('analyze', '')).toEqual([]);
    expect(await bashProposals('analyze', '-o', '')).toEqual([]);
    expect(await scriptOf('bash')).toContain(
      'complete -o default -F _tesla_sentiment tesla-sentiment tsent\n',
    );
  });
});

describe.skipIf(!has('fish'))('fish completes', () => {
  test('commands, options and values', async () => {
    expect((await fishProposals('tesla-sentiment ')).toSorted()).toEqual(commands.toSorted());
    expect(await fishProposals('tesla-sentiment analyze --lev')).toEqual(['--level']);
    expect(await fishProposals('tsent analyze -l s')).toEqual(['sentence']);
    expect(await fishProposals('tesla-sentiment analyze scr')).toEqual(['script.fish']);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  test('can read its script', async () => {
    const { status, stderr } = spawnSync('zsh', ['-f', '-n'], {
      input: await scriptOf('zsh'),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('an unknown shell is wrong usage that lists those that are known', async () => {
  const { status, stderr } = await runCli(['completion', 'tcsh']);
  expect(status).toBe(2);
  expect(stderr).toContain('bash, zsh, fish');
});
