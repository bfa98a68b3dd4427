import { execFile } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, runShell, threadText } from '../cli/run-cli.js';
import { codesOf, linux, rowsOf, runBounded } from './run-bounded.js';

const run = promisify(execFile);

/** So many posts that the work on them takes seconds. */
const manyPosts = (count: number): string =>
  Array.from({ length: count }, (_, at) => `{"text":"They replaced part ${at} the same day."}\n`).join('');

/** Waits in a shell until the program has begun to write beside `out.csv`. */
const untilBegun = 'for i in $(seq 400); do ls -A | grep -q tmp && break; sleep 0.05; done';

describe.runIf(linux)('a disk that is full', () => {
  test('is told, leaves no part of a file behind and keeps the old one', async (context) => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts(4000) });
    // A file system of its own inside a name space of mounts: only root and those whom the kernel lets may have one.
    const inDisk = (line: string) =>
      runShell(
        `mkdir -p disk; unshare -rm bash -c 'mount -t tmpfs -o size=64k tmpfs disk || exit 99; printf old > disk/out.csv; ${line}'`,
        { cwd },
      );
    const { status, stdout, stderr } = await inDisk(
      '$T scrape many.jsonl -o disk/out.csv; echo $?; cat disk/out.csv; echo; ls -A disk',
    );
    if (status === 99 || stdout === '') context.skip('no file system can be mounted here');
    expect(stdout).toBe('4\nold\nout.csv\n');
    expect(stderr).toContain('error[unwritable-output] disk/out.csv: cannot be written: no space left');
  });
});

describe.runIf(linux)('a run that is killed at any moment', () => {
  test('leaves the old file or the new one whole, and a later run is not hindered by what is left', async () => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts(3000), 'out.csv': 'old' });
    const { stdout } = await runShell(
      [
        '$T scrape many.jsonl -q -o whole.csv',
        `for delay in 0 0.05 0.1 0.15 0.2 0.3 0.4 0.6; do printf old > out.csv; $T scrape many.jsonl -q -o out.csv & p=$!; ${untilBegun}; sleep $delay; kill -KILL $p; wait $p 2>/dev/null; cmp -s out.csv whole.csv && echo new || cat out.csv; echo; done`,
        '$T scrape many.jsonl -q -o out.csv; cmp out.csv whole.csv && echo whole',
      ].join('\n'),
      { cwd },
    );
    const outcomes = stdout.split('\n').filter((line) => line !== '');
    expect(outcomes).toHaveLength(9);
    for (const outcome of outcomes.slice(0, -1)) expect(outcome).toMatch(/^(?:old|new)$/u);
    expect(outcomes.at(-1)).toBe('whole');
  });
});

describe.runIf(linux)('a signal', () => {
  test('leaves the rows that are done, each of them whole', async () => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts(40_000) });
    const { stdout } = await runShell(
      '$T analyze many.jsonl -f jsonl --jobs 1 > rows & p=$!; until [ -s rows ]; do sleep 0.05; done; kill -INT $p; wait $p; echo $?',
      { cwd },
    );
    expect(stdout).toBe('130\n');
    const rows = rowsOf(await readFile(`${cwd}/rows`, 'utf8'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(40_000);
  });

  test('is seen while one long thread is analysed', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) =>
      JSON.stringify({
        thread: 't',
        text: `They never called me back about part ${at}, and nobody fixed the screen.`,
      }),
    );
    const cwd = await makeFolder({ 'one.jsonl': rows.join('\n') });
    const { stdout } = await runShell(
      `$T analyze one.jsonl -o out.csv & p=$!; ${untilBegun}; sleep 1; before=$SECONDS; kill -INT $p; wait $p; echo $?; echo $((SECONDS - before)); ls -A`,
      { cwd },
    );
    const [status, seconds, ...files] = stdout.trim().split('\n');
    expect({ status, files }).toEqual({ status: '130', files: ['one.jsonl'] });
    expect(Number(seconds)).toBeLessThan(10);
  });

  test('that comes twice ends the program at once', async () => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts(40_000) });
    const { stdout } = await runShell(
      `$T analyze many.jsonl --jobs 1 -o out.csv & p=$!; ${untilBegun}; kill -INT $p; kill -INT $p; wait $p; echo $?; ls -A`,
      { cwd },
    );
    expect(stdout).toMatch(/^130\n(?:\.out\.csv\.1\.tmp\n)?many\.jsonl\n$/u);
  });
});

describe.runIf(linux)('a reader that goes away', () => {
  test.each(['jsonl', 'csv', 'json'])('is no fault: %s', async (format) => {
    const cwd = await makeFolder({ 'many.jsonl': manyPosts(5000) });
    const { stdout, stderr } = await runShell(
      `$T scrape many.jsonl -f ${format} | head -c 10 > /dev/null; echo \${PIPESTATUS[0]}`,
      { cwd },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });
});

describe('a name for the output', () => {
  test('that content gives never leads out of the folder', async () => {
    const titles = [
      '../../up',
      '/etc/passwd',
      '..',
      'a/b',
      'C:\\x',
      '.hidden',
      'con',
      'nul\0byte',
      '-rf',
      ' ',
    ];
    const rows = titles.map((thread) => JSON.stringify({ text: 'Fine.', thread, title: thread }));
    const cwd = await makeFolder({ 'in.jsonl': rows.join('\n') });
    const { status } = await runCli(
      ['scrape', 'in.jsonl', '--split-by', 'thread', '-o', 'out', '-f', 'csv'],
      { cwd },
    );
    const files = await readdir(`${cwd}/out`);
    expect(status).toBe(0);
    expect(files).toHaveLength(titles.length);
    for (const file of files) expect(file).toMatch(/^[^.\-/\\][^/\\]*\.csv$/u);
    expect((await readdir(cwd)).toSorted()).toEqual(['in.jsonl', 'out']);
  });

  test('that goes in a circle is told', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { stdout, stderr } = await runShell('ln -s l.csv l.csv; $T scrape t.txt -o l.csv; echo $?', {
      cwd,
    });
    expect(stdout).toBe('4\n');
    expect(codesOf(stderr)).toEqual(['unwritable-output']);
  });
});

describe('cells of CSV', () => {
  test('come back as they were from the csv module of Python, whatever the posts hold', async (context) => {
    const python = await run('python3', ['-c', 'import csv']).then(
      () => true,
      () => false,
    );
    if (!python) context.skip('there is no Python here');
    const texts = ['a\n\nb', 'say "x", or not', "it's; fine", '\ttab', 'ends with \\', '=1+1', 'é 🚗'];
    const cwd = await makeFolder({
      'in.jsonl': texts.map((text) => JSON.stringify({ text, platform: 'x' })).join('\n'),
      'read.py':
        'import csv, json\nprint(json.dumps([row["text"] for row in csv.DictReader(open("out.csv", newline="", encoding="utf-8"))]))',
    });
    await runCli(['scrape', 'in.jsonl', '--no-escape-formulas', '-o', 'out.csv'], { cwd });
    const { stdout } = await run('python3', ['read.py'], { cwd });
    const read = await runCli(['scrape', 'in.jsonl', '-f', 'jsonl'], { cwd });
    expect(JSON.parse(stdout)).toEqual(rowsOf(read.stdout).map(({ text }) => text));
    expect(await readFile(`${cwd}/out.csv`, 'utf8')).toMatch(/\r\n$/u);
  });
});

describe.runIf(linux)('an input that changes while the program runs', () => {
  test('and is gone when its turn comes is missing, and the others are read', async () => {
    const cwd = await makeFolder({ 'a.txt': threadText, 'b.txt': threadText, 'c.txt': threadText });
    // The program waits for standard input while b.txt goes away and c.txt becomes too large.
    const { stdout, stderr } = await runBounded(
      '(until [ -e begun ]; do sleep 0.05; done; rm b.txt; truncate -s 40M c.txt; cat a.txt) | $T scrape - b.txt c.txt a.txt -f jsonl --jobs 1 --verbose & sleep 1; touch begun; wait $!; echo $?',
      { cwd },
    );
    expect(codesOf(stderr)).toEqual(['missing-file', 'too-large']);
    expect(stdout.trim().split('\n').at(-1)).toBe('3');
    expect(stdout.trim().split('\n')).toHaveLength(5);
  });
});

describe('an output that was read before', () => {
  test('is replaced at the end, not while its old rows are read', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    await writeFile(`${cwd}/out.jsonl`, '{"text":"old"}\n');
    const { ino } = await stat(`${cwd}/out.jsonl`);
    const { status } = await runCli(['scrape', 't.txt', '-o', 'out.jsonl'], { cwd });
    expect(status).toBe(0);
    expect((await stat(`${cwd}/out.jsonl`)).ino).not.toBe(ino);
  });
});
