import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from '../cli/run-cli.js';
import { readText } from '../reader/readings.js';
import { rowsOf } from './run-bounded.js';

describe('what is no text', () => {
  const zip = Buffer.concat([
    Buffer.from('PK\x03\x04\x14\0\0\0\b\0', 'latin1'),
    Buffer.alloc(16, 7),
    Buffer.from('xl/workbook.xml'),
    deflateSync(randomBytes(5000)),
  ]);
  test.each([
    ['compressed', gzipSync(randomBytes(20_000))],
    ['a spreadsheet', zip],
    ['random', randomBytes(100_000)],
  ])('gives no posts under the name of a page: %s', async (_, bytes) => {
    const cwd = await makeFolder();
    await writeFile(`${cwd}/r.html`, bytes);
    const { status, stdout, stderr } = await runCli(['scrape', 'r.html', '-f', 'jsonl'], { cwd });
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
    expect(stderr).toMatch(/^error\[not-text\]/u);
  });
});

describe('characters that no text may hold', () => {
  const html =
    '<!DOCTYPE html><html id="XF" data-template="thread_view"><body><article class="message message--post" data-author="An&#0;n&#xDC00;" data-content="post-1"><div class="message-body"><div class="bbWrapper">nul\0 half&#xD83D; non\uFFFE &#x10FFFF; &#0; end</div></div></article></body></html>';
  const jsonl = '{"text":"half \\ud83d and nul \\u0000 end","author":"\\udc00Ann","thread":"\\ud83d"}\n';
  const text = 'half \xED\xA0\xBD nul \0 end.\n';
  test.each(['json', 'csv', 'markdown', 'html'])(
    'are in no output: %s is UTF-8 without NUL and lone surrogates',
    async (format) => {
      const cwd = await makeFolder({ 'n.html': html, 'n.jsonl': jsonl });
      await writeFile(`${cwd}/n.txt`, Buffer.from(text, 'latin1'));
      const args = ['analyze', 'n.html', 'n.jsonl', 'n.txt', '-f', format, '-o', `out.${format}`];
      const { status } = await runCli(args, { cwd });
      const bytes = await readFile(`${cwd}/out.${format}`);
      expect({ status, isUtf8: isUtf8(bytes), nul: bytes.includes(0) }).toEqual({
        status: 0,
        isUtf8: true,
        nul: false,
      });
      expect(bytes.toString()).not.toMatch(/\\ud[89a-f][\da-f]{2}|\\u0000|\uFFFE/iu);
    },
  );
});

describe('marks of byte order and line ends', () => {
  const dump =
    'Kim said:\n↑\nIt broke.\nClick to expand...\nThey fixed it.\n\u00A0\nGreat service, all of it!\n';
  const posts = async (text: string) => (await readText(text)).threads.flatMap((thread) => thread.posts);
  test.each([
    ['CR LF', dump.replaceAll('\n', '\r\n')],
    ['CR', dump.replaceAll('\n', '\r')],
    ['mixed', dump.replace('\n', '\r\n').replace('broke.\n', 'broke.\r')],
    ['with a mark before', `\uFEFF${dump}`],
    ['with two marks before', `\uFEFF\uFEFF${dump}`],
    ['with a mark inside', dump.replace('broke', 'bro\uFEFFke')],
  ])('change no post and no offset: %s', async (_, text) => {
    expect(await posts(text)).toEqual(await posts(dump));
  });

  test('change no row of JSON lines and CSV', async () => {
    const cwd = await makeFolder({
      'a.jsonl': '\uFEFF{"text":"One."}\r\n{"text":"Two."}\r\n',
      'b.csv': '\uFEFFtext,author\r\n"One.",Ann\r\n"Two.",Ben\r\n',
    });
    const { stdout } = await runCli(['scrape', 'a.jsonl', 'b.csv', '-f', 'jsonl'], { cwd });
    expect(rowsOf(stdout).map(({ text }) => text)).toEqual(['One.', 'Two.', 'One.', 'Two.']);
  });
});
