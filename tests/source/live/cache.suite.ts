import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openPageStore } from '../../../src/source/live/page-store.js';
import { type Forum, forums, wordsOf } from './forums.js';
import { listen } from './listen.js';
import { ownCache, readLive, serve } from './read-live.js';

const forum = forums.xenforo2({ posts: 23, perPage: 5 });
const cached = { cache: 'use' } as const;
const offline = { cache: 'only' } as const;
const path = (page: number) => `${forum.thread}${page === 1 ? '' : `page-${page}`}`;

/** A server whose pages have marks by which they are asked for only when they changed. */
const marked = (pageOf: (path: string) => string | null, mark: 'etag' | 'last-modified') =>
  listen((request, response) => {
    const html = pageOf(request.url ?? '') ?? '';
    const value = mark === 'etag' ? `"${html.length}"` : 'Tue, 04 May 2021 10:00:00 GMT';
    const asked = request.headers[mark === 'etag' ? 'if-none-match' : 'if-modified-since'];
    response.setHeader(mark, value);
    if (asked === value) response.writeHead(304, { 'content-encoding': 'gzip' }).end();
    else response.end(html);
  });

describe('a second run', () => {
  test.each(['etag', 'last-modified'] as const)(
    'asks only whether the last page has changed, by its %s, and gives the same',
    async (mark) => {
      await ownCache();
      const server = await marked(forum.page, mark);
      const first = await readLive(server.origin + forum.thread, cached);
      expect(first.threads[0]?.posts).toHaveLength(23);
      server.forget();
      const second = await readLive(server.origin + forum.thread, cached);
      expect(second).toEqual(first);
      expect(server.pages()).toEqual([path(5)]);
      expect(server.seen.at(-1)?.headers).toHaveProperty(
        mark === 'etag' ? 'if-none-match' : 'if-modified-since',
      );
    },
  );

  test('reads the posts and pages that have come since', async () => {
    await ownCache();
    let played: Forum = forum;
    const server = await marked((asked) => played.page(asked), 'etag');
    await readLive(server.origin + forum.thread, cached);
    played = forums.xenforo2({ posts: 31, perPage: 5 });
    server.forget();
    const { threads } = await readLive(server.origin + forum.thread, cached);
    expect(threads[0]?.posts.map(({ text }) => text)).toEqual(
      Array.from({ length: 31 }, (_, at) => wordsOf(at + 1)),
    );
    expect(server.pages()).toEqual([path(5), path(6), path(7)]);
  });

  test('goes on where the first one failed', async () => {
    await ownCache();
    let isDown = true;
    const server = await listen((request, response) => {
      if (isDown && request.url?.endsWith('page-3')) response.destroy();
      else response.end(forum.page(request.url ?? ''));
    });
    const first = await readLive(server.origin + forum.thread, cached);
    expect(first.problems.map(({ code }) => code)).toEqual(['incomplete-response', 'incomplete-thread']);
    isDown = false;
    server.forget();
    const second = await readLive(server.origin + forum.thread, cached);
    expect(second.problems).toEqual([]);
    // The last page that was kept tells whether those before it are still the same.
    expect(server.pages()).toEqual([path(2), path(3), path(4), path(5)]);
    expect(second).toEqual(await readLive(server.origin + forum.thread));
  });

  test('asks for all again without a cache', async () => {
    const server = await serve(forum);
    await readLive(server.origin + forum.thread);
    await readLive(server.origin + forum.thread);
    expect(server.pages()).toHaveLength(10);
  });

  test('asks again for a page that names itself as the next', async () => {
    await ownCache();
    const played = forums.xenforo2({ posts: 3, perPage: 5 });
    const server = await listen((request, response) => {
      const html = played.page(request.url ?? '') ?? '';
      response.end(html.replace('</head>', `<link rel="next" href="${played.thread}"></head>`));
    });
    await readLive(server.origin + played.thread, cached);
    await readLive(server.origin + played.thread, cached);
    expect(server.pages()).toHaveLength(2);
  });
});

describe('a second run of a thread whose posts have moved', () => {
  const changing = async (name: 'xenforo2' | 'vbulletin4' | 'mybb' = 'xenforo2') => {
    await ownCache();
    let played = forums[name]({ posts: 23, perPage: 5 });
    const server = await listen((request, response) => {
      const page = played.page(request.url ?? '');
      response.writeHead(page === null ? 404 : 200).end(page);
    });
    const address = server.origin + played.thread;
    return {
      server,
      lose: (...gone: readonly number[]) => {
        played = forums[name]({ posts: 23, perPage: 5, gone });
      },
      read: () => readLive(address, cached),
      readAnew: () => readLive(address),
    };
  };

  test.each(['xenforo2', 'vbulletin4', 'mybb'] as const)(
    'reads all pages again where posts have moved to earlier pages: %s',
    async (name) => {
      const { lose, read, readAnew } = await changing(name);
      await read();
      lose(7);
      const second = await read();
      expect(second.threads[0]?.posts).toHaveLength(22);
      expect(second).toEqual(await readAnew());
    },
  );

  test('reads all pages again where posts were put in before others', async () => {
    const { lose, read, readAnew } = await changing();
    lose(7);
    await read();
    lose();
    expect(await read()).toEqual(await readAnew());
  });

  test('reads all pages again where the last of them is no more', async () => {
    const { lose, read, readAnew } = await changing();
    await read();
    lose(7, 8, 9);
    const second = await read();
    expect(second).toEqual(await readAnew());
    expect(second.problems).toEqual([]);
  });

  test('asks for no page twice, and after that for the last one alone', async () => {
    const { server, lose, read } = await changing();
    await read();
    lose(7);
    server.forget();
    await read();
    expect(server.pages()).toEqual([path(5), path(1), path(2), path(3), path(4), path(5)]);
    server.forget();
    await read();
    expect(server.pages()).toEqual([path(5)]);
  });

  test('asks for the last page alone where they were on it, but not the first of it', async () => {
    const { server, lose, read, readAnew } = await changing();
    await read();
    lose(23);
    server.forget();
    const second = await read();
    expect(server.pages()).toEqual([path(5)]);
    expect(second).toEqual(await readAnew());
  });

  test('notices also when the one before was interrupted while it read all pages again', async () => {
    await ownCache();
    let isDown = false;
    let played: Forum = forum;
    const server = await listen((request, response) => {
      if (isDown && request.url === path(3)) response.writeHead(404).end();
      else response.end(played.page(request.url ?? ''));
    });
    const address = server.origin + forum.thread;
    await readLive(address, cached);
    played = forums.xenforo2({ posts: 23, perPage: 5, gone: [7] });
    isDown = true;
    expect((await readLive(address, cached)).threads[0]?.posts).toHaveLength(10);
    isDown = false;
    expect(await readLive(address, cached)).toEqual(await readLive(address));
  });

  test('notices it where the first run did not come to the end', async () => {
    await ownCache();
    let played: Forum = forum;
    const server = await listen((request, response) => response.end(played.page(request.url ?? '')));
    const address = server.origin + forum.thread;
    await readLive(address, { ...cached, pages: { first: 1, last: 3 } });
    played = forums.xenforo2({ posts: 23, perPage: 5, gone: [2] });
    expect(await readLive(address, cached)).toEqual(await readLive(address));
  });

  test('does not notice it without a network', async () => {
    const { lose, server, read } = await changing();
    const first = await read();
    lose(7);
    expect(await readLive(server.origin + forum.thread, offline)).toEqual(first);
  });
});

describe('dates such as Yesterday', () => {
  const played: Forum = {
    ...forums.mybb({ posts: 8, perPage: 5 }),
    page: (asked) =>
      forums.mybb({ posts: 8, perPage: 5 }).page(asked)?.replaceAll('05-04-2021', 'Yesterday') ?? null,
  };
  const serveOn = (days: readonly string[]) => {
    let at = 0;
    return listen((request, response) => {
      response.setHeader('date', days[at++] ?? '');
      response.end(played.page(request.url ?? ''));
    });
  };
  const datesOf = ({ threads }: Awaited<ReturnType<typeof readLive>>) =>
    threads.flatMap(({ posts }) => posts.map(({ postedAt }) => postedAt?.slice(0, 10) ?? null));

  test('stay empty where nothing says from when they count, whenever the page was fetched', async () => {
    const { origin } = await listen((request, response) => response.end(played.page(request.url ?? '')));
    expect(new Set(datesOf(await readLive(origin + played.thread)))).toEqual(new Set([null]));
  });

  test('count from when the site gave each page, also when it is read again later, if that is asked for', async () => {
    await ownCache();
    const days = ['Tue, 05 Mar 2024 12:00:00 GMT', 'Fri, 08 Mar 2024 12:00:00 GMT'];
    const { origin } = await serveOn(days);
    const dates = [...Array(5).fill('2024-03-04'), ...Array(3).fill('2024-03-07')];
    expect(datesOf(await readLive(origin + played.thread, cached, {}, 'fetched'))).toEqual(dates);
    expect(datesOf(await readLive(origin + played.thread, offline, {}, 'fetched'))).toEqual(dates);
  });
});

describe('without a network', () => {
  test('what was kept is read as it was, and no site is asked', async () => {
    await ownCache();
    const server = await serve(forum);
    const first = await readLive(server.origin + forum.thread, cached);
    server.forget();
    expect(await readLive(server.origin + forum.thread, offline)).toEqual(first);
    expect(server.seen).toEqual([]);
  });

  test('what was not kept is a problem', async () => {
    await ownCache();
    const server = await serve(forum);
    const { problems } = await readLive(server.origin + forum.thread, offline);
    expect(problems).toMatchObject([{ code: 'not-cached', source: server.origin + forum.thread }]);
    await readLive(server.origin + forum.thread, { ...cached, pages: { first: 1, last: 2 } });
    const live = await readLive(server.origin + forum.thread, offline);
    expect(live.threads[0]?.posts).toHaveLength(10);
    expect(live.problems.map(({ code }) => code)).toEqual(['not-cached', 'incomplete-thread']);
  });

  test('what is a private address is read as well when it was kept', async () => {
    await ownCache();
    const server = await serve(forum);
    await readLive(server.origin + forum.thread, cached);
    const live = await readLive(server.origin + forum.thread, { ...offline, allowPrivate: false });
    expect(live.threads).toHaveLength(1);
  });
});

describe('the store of pages', () => {
  const pageOf = (letter: string) => ({
    address: `http://forum.example/${letter}`,
    status: 200,
    charset: '',
    etag: '',
    modified: '',
    date: '',
    body: Buffer.alloc(1000, letter),
  });
  const keptIn = async (folder: string, letters: string) => {
    const store = openPageStore(folder, 2500);
    const found = [];
    for (const letter of letters) if (await store.get(pageOf(letter).address)) found.push(letter);
    return found.join('');
  };

  test('forgets those that were kept first when there are too many', async () => {
    const folder = await ownCache();
    const first = openPageStore(folder, 2500);
    for (const letter of 'abcd') {
      await first.put(pageOf(letter).address, pageOf(letter));
      await sleep(2);
    }
    expect(await keptIn(folder, 'abcd')).toBe('abcd');
    await openPageStore(folder, 2500).put(pageOf('e').address, pageOf('e'));
    expect(await keptIn(folder, 'abcde')).toBe('cde');
  });

  test('keeps nothing of a page that has changed', async () => {
    const folder = await ownCache();
    const store = openPageStore(folder, 2500);
    for (const letter of 'abc') await store.put('http://forum.example/', pageOf(letter));
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile() && file.parentPath.includes('content'))).toHaveLength(1);
    expect((await store.get('http://forum.example/'))?.body).toEqual(pageOf('c').body);
  });
});

describe('the cache', () => {
  test('keeps no walls', async () => {
    const folder = await ownCache();
    const { origin } = await listen((_, response) =>
      response.end(
        '<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>',
      ),
    );
    expect((await readLive(origin, cached)).problems).toMatchObject([{ code: 'blocked-by-site' }]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('keeps nothing that was seen with a name and a password', async () => {
    const folder = await ownCache();
    const { origin } = await serve(forum);
    await readLive(`${origin.replace('//', '//ann:secret@')}${forum.thread}`, cached);
    expect(await readdir(folder)).toEqual([]);
  });

  test('that is damaged counts as empty', async () => {
    const folder = await ownCache();
    const server = await serve(forum);
    const first = await readLive(server.origin + forum.thread, cached);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const contents = files.filter((file) => file.isFile() && file.parentPath.includes('content'));
    for (const { parentPath, name } of contents) await writeFile(join(parentPath, name), '<html>');
    server.forget();
    expect(await readLive(server.origin + forum.thread, cached)).toEqual(first);
    expect(server.pages()).toHaveLength(5);
  });

  test('that cannot be written to costs a warning, and nothing else', async () => {
    const folder = await ownCache();
    await writeFile(join(folder, 'tesla-sentiment'), '');
    const { origin } = await serve(forum);
    const { threads, problems } = await readLive(origin + forum.thread, cached);
    expect(threads[0]?.posts).toHaveLength(23);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['unusable-cache', 'warning']]);
  });
});
