import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { makeFolder, runShell, threadText } from '../cli/run-cli.js';
import { linux, rowsOf, runBounded } from './run-bounded.js';

const binary = '\x00\x01\x02\x03\x00';

/** A folder with so many files, all bad but those whose numbers are given. */
async function makeMany(count: number, isGood: (at: number) => boolean): Promise<string> {
  const cwd = await makeFolder();
  await mkdir(`${cwd}/in`);
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      writeFile(`${cwd}/in/${at}.txt`, isGood(at) ? threadText : binary),
    ),
  );
  return cwd;
}

describe.runIf(linux)('of a thousand files', () => {
  test.each([
    ['one that is bad costs itself alone', (at: number) => at !== 500, 3, 1998],
    ['one that is good is reported', (at: number) => at === 500, 3, 2],
    ['none that is good is told by the exit code', () => false, 4, 0],
  ])('%s', async (_, isGood, expected, rows) => {
    const cwd = await makeMany(1000, isGood);
    const { status, stdout, stderr } = await runBounded('$T scrape in -f jsonl', { cwd });
    expect({ status, rows: rowsOf(stdout).length }).toEqual({ status: expected, rows });
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(12);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^\d+ read, \d+ failed$/u);
  });
});

describe.runIf(linux)('more files than may be open', () => {
  test.each(['1', '2'])('are read one after the other, by %s job(s)', async (jobs) => {
    const cwd = await makeMany(600, () => true);
    const { status, stdout, stderr } = await runBounded(
      `ulimit -n 256; $T scrape in -f jsonl --jobs ${jobs}`,
      { cwd },
    );
    expect(stderr).toBe('600 read, 0 failed\n');
    expect({ status, rows: rowsOf(stdout).length }).toEqual({ status: 0, rows: 1200 });
  });
});

describe.runIf(linux)('more names than a command line holds', () => {
  test('are taken from standard input: a hundred thousand, most of them missing', async () => {
    const cwd = await makeFolder({ 'a.txt': threadText });
    const { stdout, stderr, status } = await runBounded(
      '(echo a.txt; seq -f "missing-%.0f.txt" 100000) | $T scrape --files-from - -f jsonl',
      { cwd },
    );
    expect({ status, rows: rowsOf(stdout).length }).toEqual({ status: 3, rows: 2 });
    expect(stderr).toContain('1 read, 100000 failed');
  });
});

describe.runIf(linux)('a folder', () => {
  test('that links to itself is read once', async () => {
    const cwd = await makeMany(3, () => true);
    const { stdout, status } = await runShell(
      'ln -s . in/loop; ln -s ../in in/up; ln -s /dev/zero in/zero.txt; $T scrape in -f jsonl',
      { cwd },
    );
    expect({ status, rows: rowsOf(stdout).length }).toEqual({ status: 3, rows: 6 });
  });

  test('whose files may not be read is told of, file by file', async (context) => {
    const cwd = await makeMany(2, () => true);
    const { stdout, stderr } = await runShell(
      'chmod 000 in/0.txt; cat in/0.txt 2>/dev/null >&2 && { echo all; exit; }; $T scrape in -f jsonl',
      { cwd },
    );
    if (stdout === 'all\n') context.skip('root may read everything');
    expect(stderr).toMatch(/^error\[unreadable-file\] in\/0\.txt: cannot be read \(EACCES\)/u);
  });
});

describe('a damaged line among many', () => {
  test('is left out, with its number', async () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `{"text":"Post ${at}.","thread":"t"}`);
    lines[39_999] = '{"text":"Post';
    lines[44_444] = '[1]';
    const cwd = await makeFolder({ 'many.jsonl': lines.join('\n') });
    const { status, stdout, stderr } = await runBounded('$T scrape many.jsonl -f jsonl | wc -l', { cwd });
    expect({ status, rows: stdout.trim() }).toEqual({ status: 0, rows: '49998' });
    expect(stderr).toContain('warning[malformed-row] many.jsonl: line 40000 left out: it is not JSON\n');
    expect(stderr).toContain(
      'warning[malformed-row] many.jsonl: line 44445 left out: it is not a JSON object',
    );
  });
});
