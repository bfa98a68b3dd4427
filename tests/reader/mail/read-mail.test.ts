import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.js';
import type { Thread } from '../../../src/model/thread.js';
import { read } from '../../../src/pipeline.js';
import { isProblem } from '../../../src/problem.js';
import { defaultSettings } from '../../../src/settings.js';
import { bytesOf, readText } from '../readings.js';

const head = (...fields: readonly string[]) =>
  ['From: Kim Ax <kim@a.example>', 'Date: Tue, 4 Jun 2013 10:11:12 -0700', ...fields].join('\r\n');

const mail = (id: string, fields: readonly string[], body: string) =>
  `${head(`Message-ID: <${id}>`, ...fields)}\r\n\r\n${body}\r\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-mail-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function files(contents: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(folder, 'case-'));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), content);
  }
  return place;
}

async function readAll(...inputs: readonly string[]) {
  const threads: Thread[] = [];
  const problems: string[] = [];
  for await (const outcome of read(inputs, bytesOf(), defaultSettings)) {
    if (isProblem(outcome)) problems.push(outcome.code);
    else threads.push(outcome);
  }
  return { threads, problems };
}

describe('mail on standard input', () => {
  it.each([
    ['a message', mail('1', ['Subject: Car'], 'Words.')],
    ['a message below blank lines', `\n\n${mail('1', ['Subject: Car'], 'Words.')}`],
    ['a message with little more than a date', `${head('Subject: Car')}\n\nWords.`],
    ['a mailbox', `From kim Tue Jun  4 10:11:12 2013\n${mail('1', ['Subject: Car'], 'Words.')}`],
  ])('is recognised: %s', async (_, text) => {
    const { threads } = await readText(text);
    expect(threads).toMatchObject([
      { platform: 'mail', title: 'Car', posts: [{ author: 'Kim Ax', text: 'Words.' }] },
    ]);
  });

  it.each([
    ['a copied header', 'From: Kim Ax\nSent: 4 June\nTo: Jo\nSubject: Car\n\nWords.'],
    ['a copied thread', 'From: Kim Ax\nDate: last week\nSubject: Car\n\nWords.'],
    ['words', 'From here on: it was fine.'],
  ])('is not taken for %s', async (_, text) => {
    expect((await readText(text)).threads).toMatchObject([{ platform: 'text' }]);
  });

  it('is told from a page that was saved as a web archive', async () => {
    const related = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="x"'];
    const body = '--x\r\nContent-Type: text/html\r\n\r\n<p>Words.</p>\r\n--x--';
    expect((await readText(mail('1', related, body))).threads).toMatchObject([
      { posts: [{ text: 'Words.' }] },
    ]);
    expect(
      (await readText(`From: <Saved by Blink>\n${related.join('\n')}\n\n${body}`)).problems,
    ).toMatchObject([{ code: 'web-archive' }]);
  });

  it('is read where it is asked for, header or not', async () => {
    const { threads } = await readText('Words.', { platform: 'mail' });
    expect(threads).toMatchObject([{ platform: 'mail', posts: [{ author: null, text: 'Words.' }] }]);
  });

  it('is refused with a moment that is none', async () => {
    await expect(readText(mail('1', [], 'Words.'), { asOf: 'soon' })).rejects.toThrow(UsageError);
  });

  it('is a problem without any message', async () => {
    const { problems } = await readText('From kim Tue Jun  4 10:11:12 2013\n', { platform: 'mail' });
    expect(problems.map(({ code }) => code)).toEqual(['malformed-mail', 'no-posts-found']);
  });
});

describe('the words of a message', () => {
  const textOf = async (...parts: Parameters<typeof mail>) =>
    (await readText(Buffer.from(mail(...parts), 'latin1'))).threads[0]?.posts[0]?.text;

  it.each([
    ['in its encoding', 'text/plain; charset=iso-8859-15', 'Caf\xe9 \xa4', 'Café €'],
    ['of an encoding that nobody knows', 'text/plain; charset=x-none', 'Caf\xe9 \x80', 'Café €'],
    ['with the wrong encoding', 'text/plain; charset=utf-8', 'Caf\xe9 \x93so\x94', 'Café “so”'],
    ['without an encoding', 'text/plain', 'Caf\xe9', 'Café'],
    ['that say less than UTF-8', 'text/plain; charset=us-ascii', 'Caf\xc3\xa9', 'Café'],
  ])('are read %s', async (_, type, body, text) => {
    expect(await textOf('1', [`Content-Type: ${type}`], body)).toBe(text);
  });

  it('are read in the encoding that is asked for where none fits', async () => {
    const bytes = Buffer.concat([Buffer.from(mail('1', [], '')), Buffer.from([0xd0, 0xd2, 0xc9])]);
    const { threads } = await readText(bytes, { encoding: 'koi8-r' });
    expect(threads[0]?.posts[0]?.text).toBe('при');
  });

  const alternative = (plain: string) =>
    `--x\r\nContent-Type: text/plain\r\n\r\n${plain}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>As HTML.</p>\r\n--x--`;
  const types = ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=x'];

  it('are the plain ones of two', async () => {
    expect(await textOf('1', types, alternative('As text.'))).toBe('As text.');
  });

  it('are those in HTML where the plain ones are empty', async () => {
    expect(await textOf('1', types, alternative(' '))).toBe('As HTML.');
  });

  it('are a problem in HTML beyond the limits', async () => {
    const deep = '<div>'.repeat(600);
    const { problems } = await readText(mail('1', ['Content-Type: text/html'], deep));
    expect(problems.map(({ code }) => code)).toContain('page-too-deep');
  });

  it('are left out with a warning where parts are nested without end', async () => {
    const part = (at: number) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
    const nested = Array.from({ length: 300 }, (_, at) => part(at)).join('');
    const { problems } = await readText(`${head('MIME-Version: 1.0')}\r\n${nested}`);
    expect(problems.map(({ code }) => code)).toEqual(['malformed-mail', 'no-posts-found']);
  });
});

describe('the author of a message', () => {
  it.each([
    ['kim@a.example', [], 'kim'],
    ['"Ax, Kim" <kim@a.example>', [], 'Ax, Kim'],
    ['Kim Ax via Owners <list@a.example>', ['List-Id: <owners>'], 'Kim Ax'],
    ["'Kim Ax' via Owners <list@a.example>", ['Mailing-list: list owners'], 'Kim Ax'],
    ['Kim Ax via Owners <kim@a.example>', [], 'Kim Ax via Owners'],
    ['=?utf-8?Q?Z=C3=B6e?= <z@a.example>', [], 'Zöe'],
  ])('%j', async (from, fields, author) => {
    const { threads } = await readText(
      `From: ${from}\nMessage-ID: <1>\n${fields.map((f) => `${f}\n`).join('')}\nWords.`,
    );
    expect(threads[0]?.posts[0]?.author).toBe(author);
  });
});

describe('messages in several files', () => {
  const first = mail('1', ['Subject: Car'], 'It broke down again on the way home.');
  const second = mail(
    '2',
    ['Subject: Re: Car', 'In-Reply-To: <1>'],
    '> It broke down again on the way home.\r\n\r\nOh.',
  );
  const third = mail('3', ['Subject: Re: Car', 'In-Reply-To: <2>'], 'Yes.');

  it('become the threads that they belong to', async () => {
    const { threads, problems } = await readAll(files({ 'a.eml': third, 'b.eml': second, 'c.mbox': first }));
    expect(problems).toEqual([]);
    expect(threads.map(({ id, posts }) => [id, posts.map(({ id, parent }) => [id, parent])])).toEqual([
      [
        '1',
        [
          ['1', null],
          ['2', 1],
          ['3', 2],
        ],
      ],
    ]);
    expect(threads[0]?.posts[1]?.quotes).toMatchObject([{ post: 1 }]);
  });

  it('are joined across the inputs', async () => {
    const folders = [files({ 'a.eml': first }), files({ 'b.eml': second })];
    expect((await readAll(...folders)).threads).toHaveLength(1);
  });

  it('come after everything else', async () => {
    const { threads } = await readAll(files({ 'a.eml': first, 'b.txt': 'Words.' }));
    expect(threads.map(({ platform }) => platform)).toEqual(['text', 'mail']);
  });

  it('are found in a maildir', async () => {
    const { threads } = await readAll(
      files({
        'cur/1370341872.M5P42.host:2,S': first,
        'new/1370341873.M6P42.host': second,
        'tmp/1370341874.x': third,
      }),
    );
    expect(threads.flatMap(({ posts }) => posts.map(({ id }) => id))).toEqual(['1', '2']);
  });
});
