import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/index.js';
import { createAsk } from '../../../src/source/live/ask-once.js';
import { followRedirects } from '../../../src/source/live/follow-redirects.js';
import { createGuardedLookup } from '../../../src/source/live/guarded-lookup.js';
import { openDispatcher } from '../../../src/source/live/undici.js';
import { forums, wordsOf } from './forums.js';
import { listen } from './listen.js';
import { readLive, serve } from './read-live.js';
import { throughProxy } from './through-proxy.js';

const forum = forums.xenforo2({ posts: 3, perPage: 5 });

/** What only a request that leaves this machine would find out. */
const guarded = { allowPrivate: false };

/** Starts a server that redirects one address. */
const redirecting = (to: string, from = '/start') =>
  listen((request, response) => {
    if (request.url === from) response.writeHead(302, { location: to }).end();
    else response.end(forum.page(request.url ?? '') ?? '');
  });

describe('a private address', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.8.9.10/',
    'http://0.0.0.0/',
    'http://10.0.0.7/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://forum.localhost/',
  ])('is refused: %s', async (address) => {
    expect((await readLive(address, guarded)).problems).toMatchObject([
      { code: 'private-address', source: address, message: expect.stringContaining('--allow-private') },
    ]);
  });

  test('is refused where a public site redirects to it', async () => {
    const server = await redirecting('http://[::ffff:169.254.169.254]/');
    await throughProxy(server);
    const { problems } = await readLive('http://forum.example/start', guarded);
    expect(problems).toMatchObject([{ code: 'private-address', source: 'http://forum.example/start' }]);
    expect(server.pages()).toEqual(['/start']);
  });

  test('is the only one that is asked more often than once a second', async () => {
    const times: number[] = [];
    const server = await listen(
      (_, response) => {
        times.push(Date.now());
        response.end(forum.page(forum.thread));
      },
      (_, response) => {
        times.push(Date.now());
        response.writeHead(404).end();
      },
    );
    await throughProxy(server);
    await readLive(`http://forum.example${forum.thread}`, { delay: 0 });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950);
  });

  test('is asked where it is allowed', async () => {
    const { origin } = await serve(forum);
    expect((await readLive(origin + forum.thread)).threads).toHaveLength(1);
  });
});

describe('a name', () => {
  const lookup = (addresses: readonly LookupAddress[], all: boolean) =>
    new Promise<unknown>((resolve) => {
      createGuardedLookup((_host, _options, done) => done(null, addresses))(
        'forum.example',
        { all },
        (error, found) => resolve(error === null ? found : error.name),
      );
    });
  const open = { address: '93.184.215.14', family: 4 };
  const inside = { address: '10.1.2.3', family: 4 };

  test('that leads into a private network is not connected to, whatever it led to before', async () => {
    expect(await lookup([inside], true)).toBe('PrivateAddressError');
    expect(await lookup([{ address: '::ffff:10.1.2.3', family: 6 }], false)).toBe('PrivateAddressError');
  });

  test('that leads to both is connected to at its public addresses alone', async () => {
    expect(await lookup([inside, open], true)).toEqual([open]);
    expect(await lookup([inside, open], false)).toBe(open.address);
  });

  test('that leads elsewhere when it is asked again is looked at again when it is connected to', async () => {
    const server = await serve(forum);
    const port = new URL(server.origin).port;
    const answers = [[{ address: '127.0.0.1', family: 4 }]];
    const { limits, web } = defaultSettings;
    const rebound = createGuardedLookup((_host, _options, done) => done(null, answers.shift() ?? []));
    const ask = createAsk(openDispatcher(rebound), limits, web, undefined);
    const address = new URL(`http://forum.example:${port}${forum.thread}`);
    const limit = { bytes: 1000, beyond: 'refuse' } as const;
    expect(await ask({ address, source: 'x', headers: {}, limit })).toMatchObject({
      code: 'private-address',
      message: expect.stringContaining('leads to 127.0.0.1'),
    });
    expect(answers).toEqual([]);
    expect(server.seen).toEqual([]);
  });
});

describe('a redirect', () => {
  test('is followed, also to another site', async () => {
    const server = await redirecting(`http://www.forum.localhost${forum.thread}`);
    const hosts = await throughProxy(server);
    const { threads } = await readLive('http://forum.localhost/start');
    expect(threads[0]?.posts[2]?.text).toBe(wordsOf(3));
    expect(hosts).toEqual(expect.arrayContaining(['forum.localhost:80', 'www.forum.localhost:80']));
  });

  test.each([
    ['UTF-8', 'utf8'],
    ['escapes', 'latin1'],
  ] as const)('to letters of any language is followed: in %s', async (form, encoding) => {
    const path = form === 'escapes' ? encodeURI('/темы/защёлка') : '/темы/защёлка';
    const { origin } = await listen((request, response) => {
      if (request.url === encodeURI('/темы/защёлка')) response.end(forum.page(forum.thread));
      else if (request.url === '/start') {
        const head = `HTTP/1.1 302 Found\r\nlocation: ${path}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`;
        response.socket?.end(Buffer.from(head, encoding));
      } else response.writeHead(404).end();
    });
    expect((await readLive(`${origin}/start`)).problems).toEqual([]);
  });

  test.each([
    ['in a circle', '/start', 'redirects in a circle'],
    ['to a file', 'file:///etc/passwd', 'address of file:'],
    ['to data', 'data:text/html,hello', 'address of data:'],
    ['to ftp', 'ftp://forum.example/x', 'address of ftp:'],
    ['to nowhere', 'http://[', 'to what is no address'],
  ])('%s is refused', async (_, to, message) => {
    const { origin } = await redirecting(to);
    expect((await readLive(`${origin}/start`)).problems).toMatchObject([
      { code: 'redirect-refused', message: expect.stringContaining(message) },
    ]);
  });

  test('is refused from https to http, but not the other way round', async () => {
    const follow = (from: string, to: string) =>
      followRedirects(new URL(from), from, 5, async ({ href }) => ({
        status: href === from ? 301 : 200,
        header: () => to,
        body: new Uint8Array(),
      }));
    expect(await follow('https://forum.example/', 'http://forum.example/t')).toMatchObject({
      code: 'redirect-refused',
      message: expect.stringContaining('redirects from https to http'),
    });
    expect(await follow('http://forum.example/', 'https://forum.example/t')).toMatchObject({
      address: new URL('https://forum.example/t'),
    });
  });

  test('that never ends is left at the limit', async () => {
    const server = await listen((request, response) =>
      response.writeHead(302, { location: `${request.url}x` }).end(),
    );
    const { problems } = await readLive(`${server.origin}/a`);
    expect(problems).toMatchObject([
      { code: 'redirect-refused', message: expect.stringContaining('more than 5 times') },
    ]);
    expect(server.pages()).toHaveLength(6);
  });
});

describe('an address', () => {
  test.each([
    ['http://[1:2/x', 'is no valid address'],
    [`http://forum.example/${'x'.repeat(2083)}`, 'has more than 2,083 characters'],
    ['ftp://user:secret@forum.example/x', 'is no address of http or https'],
    ['http://user:secret@[bad/', 'is no valid address'],
  ])('that cannot be asked is a problem: %s', async (address, message) => {
    const { problems } = await readLive(address);
    expect(problems).toMatchObject([
      { code: 'malformed-address', message: expect.stringContaining(message) },
    ]);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  test('keeps its name and password to itself, but sends them to its site', async () => {
    const server = await serve(forums.xenforo2({ posts: 8, perPage: 5 }));
    const address = `${server.origin.replace('//', '//ann:s%65cret@')}${forum.thread}#post-2`;
    const live = await readLive(address, { cache: 'use' });
    expect(live.threads[0]?.posts).toHaveLength(8);
    expect(JSON.stringify(live)).not.toMatch(/s%65cret|secret|ann:/);
    const authorization = `Basic ${Buffer.from('ann:secret').toString('base64')}`;
    const pages = server.seen.filter(({ path }) => path !== '/robots.txt');
    expect(pages.map(({ headers }) => headers.authorization)).toEqual([authorization, authorization]);
  });

  test('may have a name and a password that are no valid UTF-8', async () => {
    const { origin } = await serve(forum);
    const { threads } = await readLive(`${origin.replace('//', '//a%zz:%ff@')}${forum.thread}`);
    expect(threads).toHaveLength(1);
  });

  test('gives its name and password to no other site', async () => {
    const other = await serve(forum);
    const first = await redirecting(other.origin + forum.thread);
    await readLive(`${first.origin.replace('//', '//ann:secret@')}/start`);
    expect(first.seen.at(-1)?.headers.authorization).toBeDefined();
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  test('in letters of any language is asked by its name in ASCII', async () => {
    const server = await serve(forum);
    const hosts = await throughProxy(server);
    const { threads } = await readLive(`http://bücher.localhost${forum.thread}`);
    expect(threads[0]?.source).toBe(`http://bücher.localhost${forum.thread}`);
    expect(hosts).toContain('xn--bcher-kva.localhost:80');
  });

  test('that its proxy does not let through says so, without the name and password of the proxy', async () => {
    const proxy = await throughProxy(await serve(forum), { refusing: 407 });
    const { problems } = await readLive(`http://forum.localhost${forum.thread}`);
    expect(problems).toMatchObject([
      { code: 'unreachable-site', message: expect.stringContaining('its proxy answered 407') },
    ]);
    expect(JSON.stringify(problems)).not.toContain('secret');
    expect(proxy).toHaveLength(1);
  });

  test('of no host that is there says so', async () => {
    const { origin } = await listen(() => undefined);
    const free = origin.replace(/\d+$/, '1');
    expect((await readLive(free)).problems).toMatchObject([
      { code: 'unreachable-site', message: expect.stringContaining('the connection was refused') },
    ]);
    const missing = await readLive('http://nobody.invalid/', guarded);
    expect(missing.problems).toMatchObject([{ code: 'unreachable-site' }]);
  });
});
