import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

/** A folder `in` of the files. */
async function makeInput(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await makeFolder();
  await mkdir(`${cwd}/in`);
  for (const [name, text] of Object.entries(files)) await writeFile(`${cwd}/in/${name}`, text);
  return cwd;
}

describe.concurrent('a folder', () => {
  test('never gives the file that the results go to, under whatever name', async () => {
    const cwd = await makeInput({ 'a.txt': threadText, 'out.csv': 'text\nOld results.\n' });
    await symlink('in/out.csv', `${cwd}/link.csv`);
    await symlink('out.csv', `${cwd}/in/again.csv`);
    for (const output of ['in/out.csv', 'link.csv']) {
      const { status, stderr } = await runCli(['analyze', 'in', '--verbose', '-o', output], { cwd });
      expect({ status, stderr }).toEqual({ status: 0, stderr: 'in/a.txt: text, 2 posts\n' });
    }
  });

  test.skipIf(process.platform !== 'linux')('nor the one that standard output is', async () => {
    const cwd = await makeInput({ 'a.txt': threadText });
    const { stdout, stderr } = await runShell('$T analyze in -f csv > in/out.csv; echo $?', { cwd });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  test('that holds nothing else is empty', async () => {
    const cwd = await makeInput({ 'out.csv': 'text\nOld results.\n' });
    const { status, stderr } = await runCli(['analyze', 'in', '-o', 'in/out.csv'], { cwd });
    expect(status).toBe(4);
    expect(stderr).toContain('error[empty-folder] in:');
  });
});

describe.concurrent('the last message', () => {
  test('counts the files that were read and those that failed, not what was named', async () => {
    const cwd = await makeInput({ 'a.txt': threadText, 'b.txt': threadText, 'c.txt': '', 'd.txt': '' });
    const { status, stderr } = await runCli(['analyze', 'in', 'nope.txt', '-f', 'csv'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toMatch(/\n2 read, 3 failed\n$/);
  });

  test('comes for one folder of several files, and counts a file of many threads once', async () => {
    const cwd = await makeInput({ 'a.jsonl': '{"text":"Fine."}\n{"text":"Bad."}\n', 'b.txt': threadText });
    expect((await runCli(['analyze', 'in'], { cwd })).stderr).toBe('2 read, 0 failed\n');
    expect((await runCli(['analyze', 'in/a.jsonl'], { cwd })).stderr).toBe('');
  });
});

describe.concurrent('what is neither a file nor a folder', () => {
  test.skipIf(process.platform !== 'linux')(
    'is read when it is a pipe that the shell has opened',
    async () => {
      const cwd = await makeFolder({ 't.txt': threadText });
      const { stdout, stderr } = await runShell(
        '$T analyze <(cat t.txt) -f csv | wc -l; cat t.txt | $T analyze /dev/stdin -f csv | wc -l',
        { cwd },
      );
      expect({ stdout, stderr }).toEqual({ stdout: '3\n3\n', stderr: '' });
    },
  );
});
