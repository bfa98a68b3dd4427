import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, runShell, threadText } from './run-cli.js';

/** A folder of the files, whose names may lead into folders of it. */
async function makeTree(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await makeFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(cwd, dirname(name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
  return cwd;
}

/** The sources of the threads that a command reports, in their order. */
async function sourcesOf(args: readonly string[], cwd: string, stdin = ''): Promise<readonly string[]> {
  const { stdout } = await runCli(['scrape', '-f', 'jsonl', ...args], { cwd, stdin });
  const sources = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).source);
  return [...new Set(sources)];
}

const saved = {
  'saved/page-10.txt': threadText,
  'saved/page-2.txt': threadText,
  'saved/sub/page-1.txt': threadText,
  'saved/sub/page-1_files/frame.txt': threadText,
  'saved/.hidden.txt': threadText,
  'saved/notes.log': threadText,
};

describe.concurrent('a pattern', () => {
  test('stands for the files that it matches, in the order in which a folder gives them', async () => {
    const cwd = await makeTree(saved);
    expect(await sourcesOf(['saved/*.txt'], cwd)).toEqual(['saved/page-2.txt', 'saved/page-10.txt']);
    const all = ['saved/page-2.txt', 'saved/page-10.txt', 'saved/sub/page-1.txt'];
    expect(await sourcesOf(['saved/**/*.txt'], cwd)).toEqual(all);
    expect(await sourcesOf(['saved/page-{2,10}.*'], cwd)).toEqual(all.slice(0, 2));
  });

  test('that matches a folder stands for what that holds for us, each file once', async () => {
    const cwd = await makeTree(saved);
    expect(await sourcesOf(['s*'], cwd)).toEqual(await sourcesOf(['saved'], cwd));
    expect(await sourcesOf(['saved/**'], cwd)).toHaveLength(4);
  });

  test('may be absolute', async () => {
    const cwd = await makeTree(saved);
    expect(await sourcesOf([join(cwd, 'saved/*-2.txt')], '/')).toEqual([join(cwd, 'saved/page-2.txt')]);
  });

  test('is a name where there is a file of this name', async () => {
    const cwd = await makeTree({ 'a[1].txt': threadText, 'a1.txt': threadText });
    expect(await sourcesOf(['a[1].txt'], cwd)).toEqual(['a[1].txt']);
    expect(await sourcesOf(['a[0-9].txt'], cwd)).toEqual(['a1.txt']);
  });

  test('never gives the file that the results go to', async () => {
    const cwd = await makeTree({ 'a.txt': threadText, 'out.txt': 'Old results.' });
    const { stderr } = await runCli(['scrape', '*.txt', '--verbose', '-o', 'out.txt'], { cwd });
    expect(stderr).toBe('a.txt: text, 2 posts\n');
  });

  test('that matches nothing is a problem, and stops no other input', async () => {
    const cwd = await makeTree({ 'a.txt': threadText });
    const { status, stderr } = await runCli(['scrape', '*.html', 'a.txt'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^error\[no-match\] \*\.html: .*\n1 read, 1 failed\n$/);
  });
});

describe.concurrent('--files-from', () => {
  test('names inputs after those of the arguments, one a line', async () => {
    const cwd = await makeTree({
      'a.txt': threadText,
      'b c.txt': threadText,
      d: '',
      list: '\r\nb c.txt\r\n\n./a.txt',
    });
    expect(await sourcesOf(['--files-from', 'list'], cwd)).toEqual(['b c.txt', './a.txt']);
    expect(await sourcesOf(['a.txt', '--files-from', 'list'], cwd)).toEqual(['a.txt', 'b c.txt', './a.txt']);
    expect(await sourcesOf(['--files-from', '-'], cwd, 'a.txt\n')).toEqual(['a.txt']);
  });

  test.skipIf(process.platform !== 'linux')(
    'takes what find -print0 writes, however odd the names',
    async () => {
      const cwd = await makeTree({ 'in/two\nlines.txt': threadText, 'in/ä b.txt': threadText });
      const { stdout, stderr } = await runShell(
        'find in -type f -print0 | sort -z | $T scrape --files-from - -0 -f jsonl | wc -l',
        { cwd },
      );
      expect({ stdout, stderr }).toEqual({ stdout: '4\n', stderr: '2 read, 0 failed\n' });
    },
  );

  test('that names nothing is told, and does not wait for standard input instead', async () => {
    const cwd = await makeTree({ list: '\n' });
    const { status, stderr } = await runCli(['scrape', '--files-from', 'list'], { cwd, stdin: threadText });
    expect(status).toBe(4);
    expect(stderr).toContain('error[empty-list] list: names no files;');
  });

  test.each([
    ['that is missing', ['--files-from', 'nope'], 'nope: no such file'],
    ['that is standard input, which is an input too', ['-', '--files-from', '-'], 'only once'],
    ['whose names end with NUL, which is missing', ['--null', 'a.txt'], '--files-from'],
  ])('%s is wrong usage', async (_, args, said) => {
    const cwd = await makeTree({ 'a.txt': threadText });
    const { status, stdout, stderr } = await runCli(['scrape', ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe.concurrent('--shard', () => {
  test('parts the threads, each whole and in one shard, whatever file holds them', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `{"text":"Fine, no. ${at}.","thread":"t${at % 20}"}`);
    const cwd = await makeTree({ 'a.jsonl': rows.join('\n'), 'b.csv': 'text\nOne.\nTwo.\nThree.\n' });
    const args = ['scrape', 'a.jsonl', 'b.csv', '-f', 'jsonl'];
    const shards = await Promise.all(
      ['1/3', '2/3', '3/3'].map((shard) => runCli([...args, '--shard', shard], { cwd })),
    );
    const lines = shards.map(({ stdout }) => stdout.split('\n').filter((line) => line !== ''));
    const whole = (await runCli(args, { cwd })).stdout.split('\n').filter((line) => line !== '');
    expect(whole).toHaveLength(43);
    expect(lines.flat().toSorted()).toEqual(whole.toSorted());
    for (const part of lines) expect(part.length).toBeGreaterThan(0);
  });

  test('tells of a problem in one shard only', async () => {
    const cwd = await makeTree({ 'a.txt': threadText });
    const ended = await Promise.all(
      ['1/2', '2/2'].map((shard) => runCli(['scrape', 'a.txt', 'nope.txt', '--shard', shard], { cwd })),
    );
    expect(ended.filter(({ stderr }) => stderr.includes('[missing-file]'))).toHaveLength(1);
  });

  test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3'])('%s is wrong usage', async (shard) => {
    const { status, stderr } = await runCli(['scrape', '--shard', shard], { stdin: threadText });
    expect(status).toBe(2);
    expect(stderr).toContain('such as 1/4 to 4/4');
  });
});
