import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { read } from '../../src/pipeline.js';
import { defaultSettings } from '../../src/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'tesla-sentiment-long-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { limits } = defaultSettings;

/** What a file holds where it is read as a whole, and where it is too long for that. */
async function bothWays(name: string, content: string | Uint8Array, inputBytes = limits.inputBytes) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const outcomes = async (wholeBytes: number) => {
    const found = [];
    const settings = { ...defaultSettings, limits: { ...limits, inputBytes, wholeBytes } };
    for await (const outcome of read([file], process.stdin, settings)) found.push(outcome);
    return found;
  };
  return { whole: await outcomes(limits.wholeBytes), long: await outcomes(0) };
}

const row = (thread: string | null, number: number, text = `The part came in week ${number}.`) =>
  JSON.stringify({
    ...(thread === null ? {} : { thread }),
    id: `p${number}`,
    author: `n${number % 3}`,
    text,
  });

describe('a file of posts that is too long to be held at once', () => {
  test('gives the threads that it gives as a whole, in the order of their first rows', async () => {
    const threads = ['a', 'b', 'a', null, 'c', 'b', 'b', null, 'a', 'c'];
    const { whole, long } = await bothWays(
      'mixed.jsonl',
      threads.map((thread, number) => row(thread, number)).join('\n'),
    );
    expect(long).toEqual(whole);
    expect(long).toHaveLength(5);
  });

  test('may end its lines in any way, and with none', async () => {
    const lines = ['a', 'a', 'b'].map((thread, number) => row(thread, number, 'é – “so”'));
    const { whole, long } = await bothWays('ends.jsonl', `\uFEFF${lines.join('\r\n')}\r\r\n\n`);
    expect(long).toEqual(whole);
    expect(long).toHaveLength(2);
  });

  test('tells of damaged rows by their lines', async () => {
    const { whole, long } = await bothWays(
      'damaged.jsonl',
      `${row('a', 1)}\n{"text": \n\n[1]\n{"author":"x"}\n${row('a', 2)}`,
    );
    const messages = (found: typeof long) => found.flatMap((one) => ('message' in one ? one.message : []));
    expect(messages(long)).toEqual(messages(whole));
    expect(messages(long)).toHaveLength(3);
    expect(long.filter((one) => 'posts' in one)).toEqual(whole.filter((one) => 'posts' in one));
  });

  test('may be longer than what is read as a whole', async () => {
    const { whole, long } = await bothWays('large.jsonl', `${row('a', 1)}\n${row('a', 2)}\n`, 100);
    expect(whole).toMatchObject([{ code: 'too-large' }]);
    expect(long).toMatchObject([{ posts: [{ id: 'p1' }, { id: 'p2' }] }]);
  });

  test('has no line that is longer than a whole file may be', async () => {
    const { long } = await bothWays(
      'line.jsonl',
      `${row('a', 1)}\n${row('a', 2, 'x'.repeat(700_000))}\n`,
      300_000,
    );
    expect(long).toMatchObject([{ code: 'too-large' }]);
  });

  test.each([
    [
      'in another encoding',
      new Uint8Array([...Buffer.from(`${row('a', 1)}\n{"text":"caf`), 0xe9, 0x22, 0x7d]),
    ],
    ['not of posts', '{"name":"x"}\n{"name":"y"}\n'],
    ['of text', 'Words that somebody wrote.\n\nAnd more of them.\n'],
    ['of CSV', 'id,text\n1,One thing.\n2,Another.\n'],
  ])('is read as a whole where it is %s', async (name, content) => {
    const { whole, long } = await bothWays(`${name}.data`, content);
    expect(long).toEqual(whole);
  });
});
