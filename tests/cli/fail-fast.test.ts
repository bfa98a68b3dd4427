import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, threadText } from './run-cli.js';

const files = { 'a.txt': threadText, 'b.txt': threadText, 'c.txt': threadText };
const inputs = ['a.txt', 'nope.txt', 'b.txt', 'gone.txt', 'c.txt'];

describe.concurrent('--fail-fast', () => {
  test('stops at the first input that fails and reports what was read before it', async () => {
    const cwd = await makeFolder(files);
    const { status, stdout, stderr } = await runCli(['scrape', ...inputs, '--fail-fast'], { cwd });
    expect(status).toBe(3);
    expect(JSON.parse(stdout).threads.map(({ source }: { source: string }) => source)).toEqual(['a.txt']);
    expect(stderr).toMatch(/^error\[missing-file\] nope\.txt: .*\nstopped by --fail-fast; 1 read\n$/);
  });

  test.each(['analyze', 'scrape'])('%s gives the same bytes for any number of jobs', async (command) => {
    const cwd = await makeFolder(files);
    const args = [command, ...inputs, '--fail-fast', '-f', 'jsonl'];
    const one = await runCli([...args, '--jobs', '1'], { cwd });
    expect(await runCli([...args, '--jobs', '3'], { cwd })).toEqual(one);
  });

  test('leaves the results of an earlier run alone when the first input fails', async () => {
    const cwd = await makeFolder({ ...files, 'out.json': 'old' });
    const args = ['scrape', 'nope.txt', 'a.txt', '--fail-fast', '-o'];
    expect((await runCli([...args, 'out.json'], { cwd })).status).toBe(4);
    expect(await readFile(join(cwd, 'out.json'), 'utf8')).toBe('old');
    await runCli([...args, 'new.json'], { cwd });
    expect(existsSync(join(cwd, 'new.json'))).toBe(false);
  });

  test('goes on after a warning', async () => {
    const cwd = await makeFolder({ 'a.jsonl': 'no row\n{"text":"Fine."}\n', 'b.txt': threadText });
    const { status, stderr } = await runCli(['scrape', 'a.jsonl', 'b.txt', '--fail-fast'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('2 read, 0 failed') });
  });
});
