import { truncate } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { analyzePosts } from '../analysis/analyze-posts.js';
import { cpuTime } from '../analysis/cpu-time.js';
import { plainPost } from '../analysis/plain-thread.js';
import { makeFolder, threadText } from '../cli/run-cli.js';
import { codesOf, linux, rowsOf, runBounded } from './run-bounded.js';

describe.runIf(linux)('a file that is larger than the limit', () => {
  test.each([
    ['100 MB of HTML', 'h.html', 100],
    ['600 MB of text on one line', 't.txt', 600],
    ['600 MB of JSON that is one line', 'j.jsonl', 600],
  ])('is refused before all of it is read: %s', async (_, name, megabytes) => {
    const cwd = await makeFolder({ [name]: '{"text":"a', 'ok.txt': threadText });
    await truncate(`${cwd}/${name}`, megabytes * 1e6);
    const { status, stdout, stderr } = await runBounded(`$T scrape ${name} ok.txt -f jsonl`, { cwd });
    expect(stderr).toContain(`error[too-large] ${name}: is larger than 32 MB;`);
    expect({ status, rows: rowsOf(stdout).length }).toEqual({ status: 3, rows: 2 });
  });

  test('is left at the limit where its size cannot be known: a line of 200 MB on standard input', async () => {
    const { status, stderr } = await runBounded('head -c 200M /dev/zero | tr "\\0" a | $T scrape -', {
      env: { NODE_OPTIONS: '--max-old-space-size=128' },
    });
    expect({ status, codes: codesOf(stderr) }).toEqual({ status: 4, codes: ['too-large'] });
  });
});

describe('a word of hundreds of thousands of characters', () => {
  const length = 200_000;
  test.each([
    ['exclamation marks', '!'.repeat(length)],
    ['hyphens', '-'.repeat(length)],
    ['digits', '0123456789'.repeat(length / 10)],
    ['base64', 'aGVsbG8gd29ybGQ0Mi8r'.repeat(length / 20)],
    ['a web address', `https://forum.example/${'a1/b-2?'.repeat(length / 7)}`],
    ['an address of mail', `${'a.b'.repeat(length / 3)}@example.org`],
    ['emoji', '🚗'.repeat(length / 2)],
    ['combining marks', `a${'\u0301'.repeat(length)}`],
    ['Chinese without spaces', '特斯拉'.repeat(length / 3)],
    ['apostrophes', "don't".repeat(length / 5)],
  ])('is analysed in no time: %s', async (_, word) => {
    await analyzePosts(plainPost('They fixed it.'));
    const text = `They never called. ${word} They fixed it.`;
    expect(await cpuTime(() => analyzePosts(plainPost(text)))).toBeLessThan(2000);
  });
});
