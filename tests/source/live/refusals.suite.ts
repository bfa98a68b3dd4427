import type { RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/index.js';
import { createAskPolitely } from '../../../src/source/live/ask-politely.js';
import { waitAsked } from '../../../src/source/live/wait-asked.js';
import { forums, wordsOf } from './forums.js';
import { listen } from './listen.js';
import { readLive } from './read-live.js';

const forum = forums.xenforo2({ posts: 8, perPage: 5 });
const pageOf: RequestListener = (request, response) => response.end(forum.page(request.url ?? '') ?? '');

/** A server that answers some times in another way before it gives the page. */
function troubled(times: number, answer: (response: ServerResponse, time: number) => void) {
  let asked = 0;
  return listen((request, response) => {
    asked += 1;
    if (asked > times) pageOf(request, response);
    else answer(response, asked);
  });
}

const codes = ({ problems }: Awaited<ReturnType<typeof readLive>>) => problems.map(({ code }) => code);

describe('a passing trouble', () => {
  test.each([408, 429, 500, 502, 503, 504])('is waited out: %s', async (status) => {
    const server = await troubled(2, (response) => response.writeHead(status).end());
    const { threads, problems } = await readLive(server.origin + forum.thread);
    expect(problems).toEqual([]);
    expect(threads[0]?.posts).toHaveLength(8);
    expect(server.pages()).toHaveLength(4);
  });

  test('that goes on is told after two more tries', async () => {
    const server = await troubled(9, (response) => response.writeHead(503).end());
    expect((await readLive(server.origin + forum.thread)).problems).toMatchObject([
      { code: 'site-error', message: expect.stringContaining('503 Service Unavailable') },
    ]);
    expect(server.pages()).toHaveLength(3);
  });

  test.each([
    ['1', 1],
    ['Tue, 04 May 2021 10:00:05 GMT', 5],
    ['Tue, 04 May 2021 09:00:00 GMT', 0],
    ['soon', 0],
    ['', 0],
  ])('may tell how long to wait: %s', (asked, seconds) => {
    const headers = new Map([
      ['retry-after', asked],
      ['date', 'Tue, 04 May 2021 10:00:00 GMT'],
    ]);
    expect(waitAsked({ header: (name) => headers.get(name) ?? '' })).toBe(seconds);
  });

  test('with a time is waited for by all who ask the host', async () => {
    const server = await troubled(1, (response) => response.writeHead(429, { 'retry-after': '1' }).end());
    const { web, limits } = defaultSettings;
    const ask = createAskPolitely({ web: { ...web, allowPrivate: true, delay: 0 }, limits }, undefined);
    const addresses = ['page-2', ''].map((page) => new URL(server.origin + forum.thread + page));
    const first = ask(addresses[0] ?? new URL(server.origin), null, 'first');
    await vi.waitFor(() => expect(server.pages()).toHaveLength(1));
    await sleep(50);
    const start = Date.now();
    expect(await ask(addresses[1] ?? new URL(server.origin), null, 'second')).toMatchObject({
      answer: { status: 200 },
    });
    expect(Date.now() - start).toBeGreaterThan(850);
    expect(await first).toMatchObject({ answer: { status: 200 } });
  });

  test.each([
    ['10 years', () => '315360000'],
    ['longer than any clock', () => '9'.repeat(30)],
    ['an hour, as a date', () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])('that is to last %s is told at once', async (_, moment) => {
    const server = await troubled(1, (response) =>
      response.writeHead(503, { 'retry-after': moment() }).end(),
    );
    const { problems } = await readLive(server.origin + forum.thread);
    expect(problems).toMatchObject([
      { code: 'site-error', message: expect.stringContaining('asks to wait') },
    ]);
    expect(server.pages()).toHaveLength(1);
  });
});

const wall = (title: string, words: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${words}</p><script src="x.js"></script></body></html>`;

describe('a site that says no', () => {
  const challenge = wall('Just a moment...', 'Checking your browser before accessing the forum.');
  const login = wall('Log in', 'You must be logged in to do that. <input type="password">');
  test.each([
    ['with 404', 404, wall('Oops', 'The requested thread could not be found.'), 'not-found-page'],
    ['with 410', 410, '', 'not-found-page'],
    ['with 401', 401, '', 'login-required'],
    ['with 403', 403, '', 'blocked-by-site'],
    ['with 403 and a login', 403, login, 'login-required'],
    ['with 451', 451, '', 'blocked-by-site'],
    ['with a login, and 200', 200, login, 'login-required'],
    ['with a challenge, and 200', 200, challenge, 'blocked-by-site'],
    ['with a challenge, and 403', 403, challenge, 'blocked-by-site'],
    [
      'with an empty shell',
      200,
      wall('Forum', '<div id="app"></div>You need to enable JavaScript.'),
      'needs-browser',
    ],
    ['with 418', 418, 'short and stout', 'site-error'],
    ['with nothing', 200, '', 'empty-input'],
  ])('%s is told so, with what to do', async (_, status, body, code) => {
    const server = await troubled(9, (response) => response.writeHead(status).end(body));
    const live = await readLive(server.origin + forum.thread);
    expect(live.threads).toEqual([]);
    expect(live.problems).toMatchObject([{ code, source: server.origin + forum.thread }]);
    expect(server.pages()).toHaveLength(1);
  });

  test('to a later page leaves what was read, and says that it is not all', async () => {
    const server = await listen((request, response) => {
      if (request.url?.endsWith('page-2')) response.writeHead(403).end(login);
      else pageOf(request, response);
    });
    const { threads, problems } = await readLive(server.origin + forum.thread);
    expect(threads[0]?.posts).toHaveLength(5);
    expect(threads[0]?.nextPage).toBe(`${server.origin}/threads/latch.15/page-2`);
    expect(problems).toMatchObject([
      { code: 'login-required', severity: 'error', source: `${server.origin}/threads/latch.15/page-2` },
      { code: 'incomplete-thread', source: server.origin + forum.thread },
    ]);
  });
});

describe('robots.txt', () => {
  const text =
    (words: string, status = 200): RequestListener =>
    (_, response) =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end(words);

  test.each([
    ['is not there', text('', 404)],
    ['may not be seen', text('', 403)],
    ['allows it', text('User-agent: *\nDisallow: /private\n')],
    ['forbids it to another', text('User-agent: OtherBot\nDisallow: /\n')],
    ['allows it more exactly than it forbids', text('User-agent: *\nDisallow: /\nAllow: /threads/\n')],
    ['allows it to us', text('User-agent: *\nDisallow: /\n\nUser-agent: Tesla-Sentiment\nAllow: /\n')],
    [
      'redirects too often',
      (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
    ],
    [
      'forbids it beyond 500 KiB',
      text(`${'#'.repeat(99)}\n`.repeat(5200).concat('User-agent: *\nDisallow: /\n')),
    ],
  ] satisfies [string, RequestListener][])('lets a page be read when it %s', async (_, robots) => {
    const { origin } = await listen(
      (request, response) =>
        request.url?.startsWith('/robots') ? robots(request, response) : pageOf(request, response),
      robots,
    );
    const { threads, problems } = await readLive(origin + forum.thread);
    expect(problems).toEqual([]);
    expect(threads[0]?.posts[0]?.text).toBe(wordsOf(1));
  });

  test.each([
    ['forbids it to all', text('User-agent: *\nDisallow: /threads/\n')],
    ['begins with a byte order mark', text('\uFEFFUser-agent: *\nDisallow: /threads/\n')],
    ['forbids it to us', text('User-agent: *\nAllow: /\n\nUser-agent: tesla-sentiment\nDisallow: /\n')],
    ['forbids it by a pattern', text('User-agent: *\nDisallow: /*.15/\n')],
    ['forbids it in lines that end in CR', text('User-agent: *\r\nDisallow: /\r\n')],
    ['cannot be had from a server in trouble', text('', 500)],
  ])('keeps a page from being read when it %s', async (_, robots) => {
    const server = await listen(pageOf, robots);
    const live = await readLive(server.origin + forum.thread);
    expect(codes(live)).toEqual(['robots-disallowed']);
    expect(server.pages()).toEqual([]);
  });

  test('is asked for once, by our name', async () => {
    const server = await listen(pageOf, text('User-agent: *\nDisallow:\n'));
    await readLive(server.origin + forum.thread, { userAgent: 'tesla-sentiment/1.2.3 (+https://x.example)' });
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/robots.txt',
      '/threads/latch.15/',
      '/threads/latch.15/page-2',
    ]);
    expect(new Set(server.seen.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set(['tesla-sentiment/1.2.3 (+https://x.example)']),
    );
  });

  test('says how long is waited between requests', async () => {
    const server = await listen(pageOf, text('User-agent: *\nCrawl-delay: 0.3\n'));
    const start = Date.now();
    expect((await readLive(server.origin + forum.thread)).threads).toHaveLength(1);
    expect(Date.now() - start).toBeGreaterThan(280);
  });

  test('that wants a request an hour is not put up with', async () => {
    const server = await listen(pageOf, text('User-agent: *\nCrawl-delay: 3600\n'));
    expect(codes(await readLive(server.origin + forum.thread))).toEqual(['robots-disallowed']);
  });

  test('holds at each redirect', async () => {
    const other = await listen(pageOf, text('User-agent: *\nDisallow: /\n'));
    const { origin } = await listen((_, response) =>
      response.writeHead(301, { location: other.origin + forum.thread }).end(),
    );
    expect(codes(await readLive(`${origin}/start`))).toEqual(['robots-disallowed']);
    expect(other.pages()).toEqual([]);
  });
});
