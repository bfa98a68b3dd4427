import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { forums, wordsOf } from './forums.js';
import { listen } from './listen.js';
import { readLive } from './read-live.js';
import { repeatedByte, storedText } from './zstandard.js';

const page = forums.xenforo2({ posts: 3, perPage: 5 });
const html = page.page(page.thread) ?? '';
const mega = 1024 * 1024;

/** Reads a page that is answered with these bytes. */
async function readBytes(body: Uint8Array, encoding: string) {
  const { origin } = await listen((_, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body),
  );
  return readLive(origin + page.thread, {}, { responseBytes: 2 * mega });
}

const codes = ({ problems }: Awaited<ReturnType<typeof readLive>>) => problems.map(({ code }) => code);

const gzipped = gzipSync(html);

describe('a compressed response', () => {
  test.each([
    ['gzip', gzipped],
    ['br', brotliCompressSync(html)],
    ['deflate', deflateSync(html)],
    ['zstd', storedText(html)],
    ['gzip, br', brotliCompressSync(gzipped)],
    ['none', Buffer.from(html)],
    ['UTF-8', Buffer.from(html)],
  ])('in %s is read', async (encoding, body) => {
    const { threads } = await readBytes(body, encoding);
    expect(threads[0]?.posts[2]?.text).toBe(wordsOf(3));
  });

  const zeros = Buffer.alloc(40 * mega);
  test.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['zstd', repeatedByte('a', 400 * mega)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('in %s that holds too much is left at the limit of decoded bytes', async (encoding, body) => {
    const { problems } = await readBytes(body, encoding);
    expect(problems).toMatchObject([
      { code: 'response-too-large', message: expect.stringContaining('2 MB') },
    ]);
  });

  test.each([
    ['without anything that is to be gzip', 'gzip', Buffer.alloc(0)],
    ['cut off in gzip', 'gzip', gzipped.subarray(0, 300)],
    ['cut off in the last bytes of gzip', 'gzip', gzipped.subarray(0, -4)],
    ['cut off in br', 'br', brotliCompressSync(html).subarray(0, 300)],
    ['cut off in zstd', 'zstd', storedText(html).subarray(0, 300)],
    ['damaged in gzip', 'gzip', Buffer.concat([gzipped.subarray(0, 200), Buffer.from(html)])],
    ['no gzip at all', 'gzip', Buffer.from(html)],
    ['in what nobody asked for', 'lzma', gzipped],
    ['compressed five times', 'gzip, gzip, gzip, gzip, gzip', gzipped],
  ])('%s is incomplete', async (_, encoding, body) => {
    expect(codes(await readBytes(body, encoding))).toEqual(['incomplete-response']);
  });
});

describe('what comes with an answer that is no page', () => {
  const answering = (status: number, body: string) =>
    listen((request, response) => {
      if (request.url === page.thread) response.end(html);
      else response.writeHead(status, { location: page.thread, 'content-encoding': 'gzip' }).end(body);
    });

  test.each(['', 'moved', 'x'.repeat(3 * mega)])('does not matter to a redirect', async (body) => {
    const { origin } = await answering(301, body);
    const { threads } = await readLive(`${origin}/old`, {}, { responseBytes: mega });
    expect(threads).toHaveLength(1);
  });

  test.each([
    [404, 'not-found-page'],
    [403, 'blocked-by-site'],
    [418, 'site-error'],
  ])('does not matter to an error when it is damaged: %s', async (status, code) => {
    const server = await answering(status, 'no gzip');
    expect(codes(await readLive(`${server.origin}/old`))).toEqual([code]);
    expect(server.pages()).toHaveLength(1);
  });

  test.each([300, 302, 304])('is not read as a thread: %s', async (status) => {
    const { origin } = await listen((_, response) => response.writeHead(status).end('They fixed it.'));
    const live = await readLive(`${origin}/old`);
    expect(live.threads).toEqual([]);
    expect(codes(live)).toEqual(['site-error']);
  });
});

describe('a response', () => {
  test('that is shorter than it says is incomplete', async () => {
    const { origin } = await listen((_, response) => {
      response.writeHead(200, { 'content-length': Buffer.byteLength(html) + 10 });
      response.write(html, () => response.destroy());
    });
    expect(codes(await readLive(origin + page.thread))).toEqual(['incomplete-response']);
  });

  test('whose last chunk is missing is incomplete', async () => {
    const { origin } = await listen((_, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write(html, () => response.destroy());
    });
    expect(codes(await readLive(origin + page.thread))).toEqual(['incomplete-response']);
  });

  test.each([
    ['before its headers', () => undefined],
    [
      'one byte at a time',
      (write: (text: string) => void) => {
        const drip = setInterval(() => write(' '), 50);
        setTimeout(() => clearInterval(drip), 2000);
      },
    ],
  ])('that comes too slowly, %s, has its time', async (_, answer) => {
    const { origin } = await listen((_request, response) => answer((text) => response.write(text)));
    const start = Date.now();
    const { problems } = await readLive(origin + page.thread, { timeout: 0.3 });
    expect(problems).toMatchObject([
      { code: 'timed-out', message: expect.stringContaining('longer than 0.3 seconds') },
    ]);
    expect(Date.now() - start).toBeLessThan(1500);
  });

  test('without end is left at the limit', async () => {
    const { origin } = await listen((_, response) => {
      const pour = () => {
        while (response.writable && response.write('x'.repeat(65_536)));
      };
      response.on('drain', pour);
      pour();
    });
    const { problems } = await readLive(origin + page.thread, {}, { responseBytes: mega });
    expect(problems).toMatchObject([
      { code: 'response-too-large', message: expect.stringContaining('1 MB') },
    ]);
  });

  test('in an encoding that only its header names is decoded', async () => {
    const { origin } = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset="windows-1251"' });
      response.end(
        Buffer.from(
          html.replace('<meta charset="utf-8">', '').replace('Marigold', '\xcc\xe0\xf0\xe8\xff'),
          'latin1',
        ),
      );
    });
    const { threads } = await readLive(origin + page.thread);
    expect(threads[0]?.posts[0]?.author).toBe('Мария');
  });

  test('in UTF-8 is decoded so, whatever its header says', async () => {
    const { origin } = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
      response.end(html.replace('Marigold', 'Café'));
    });
    const { threads } = await readLive(origin + page.thread);
    expect(threads[0]?.posts[0]?.author).toBe('Café');
  });
});
