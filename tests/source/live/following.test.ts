import { describe, expect, test } from 'vitest';
import { type Forum, forums, wordsOf } from './forums.js';
import { listen } from './listen.js';
import { ownCache, readLive, serve } from './read-live.js';
import { throughProxy } from './through-proxy.js';

const forum = forums.xenforo2({ posts: 23, perPage: 5 });
const textsOf = ({ threads }: Awaited<ReturnType<typeof readLive>>) =>
  threads.flatMap(({ posts }) => posts.map(({ text }) => text));
const wordsFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => wordsOf(first + at));

/** A server whose pages are changed before they are sent. */
const changing = (change: (html: string, path: string) => string, played: Forum = forum) =>
  listen((request, response) => {
    const path = request.url ?? '';
    const html = played.page(path);
    if (html === null) response.writeHead(404).end();
    else response.end(change(html, path));
  });

describe('the pages of a thread', () => {
  test.each([
    [{ first: 1, last: 2 }, 1, 10, true],
    [{ first: 2, last: 3 }, 6, 15, true],
    [{ first: 4, last: null }, 16, 23, false],
    [{ first: 5, last: 9 }, 21, 23, false],
    [{ first: 3, last: 3 }, 11, 15, true],
  ])('are those that were asked for: %j', async (pages, first, last, goesOn) => {
    const server = await serve(forum);
    const live = await readLive(server.origin + forum.thread, { pages });
    expect(textsOf(live)).toEqual(wordsFrom(first, last));
    expect(live.problems).toEqual([]);
    expect(live.threads[0]?.nextPage === null).toBe(!goesOn);
    expect(server.pages()).toHaveLength(Math.min(5, pages.last ?? 5));
  });

  test('are a problem when there are none of those that were asked for', async () => {
    const { origin } = await serve(forum);
    expect(await readLive(origin + forum.thread, { pages: { first: 9, last: 10 } })).toMatchObject({
      threads: [],
      problems: [{ code: 'no-such-page', message: 'has no page 9; the last that was found is 5' }],
    });
  });

  test('are told to be too many at the limit', async () => {
    const { origin } = await serve(forum);
    const live = await readLive(origin + forum.thread, {}, { threadPages: 2 });
    expect(textsOf(live)).toEqual(wordsFrom(1, 10));
    expect(live.problems).toMatchObject([
      { code: 'incomplete-thread', message: expect.stringContaining('more than 2 pages') },
    ]);
  });

  test.each(['xenforo2', 'phpbb3', 'vbulletin4', 'smf2', 'mybb', 'invision4'] as const)(
    'are all read, whichever of them is named: %s',
    async (name) => {
      const played = forums[name]({ posts: 23, perPage: 5 });
      const { origin } = await serve(played);
      const second = await readLive(origin + played.thread, { pages: { first: 2, last: 2 } });
      const third = second.threads[0]?.nextPage ?? '';
      expect(textsOf(await readLive(third))).toEqual(wordsFrom(1, 23));
      expect(textsOf(await readLive(third, { pages: { first: 3, last: null } }))).toEqual(wordsFrom(11, 23));
    },
  );

  test('from one in the middle are told to be incomplete when the first cannot be found', async () => {
    const named: Forum = {
      ...forum,
      page: (path) => forum.page(path.replace('/topic-', '/threads/latch.15/page-')),
    };
    const { origin } = await serve(named);
    const live = await readLive(`${origin}/topic-4`);
    expect(textsOf(live)).toEqual(wordsFrom(16, 23));
    expect(live.problems).toMatchObject([
      { code: 'incomplete-thread', message: expect.stringContaining('begins at page 4') },
    ]);
  });

  test('that overlap give each post once', async () => {
    const played = forums.xenforo2({ posts: 10, perPage: 5 });
    const overlapping = await changing(
      (html, path) =>
        path.endsWith('page-2')
          ? html.replace(
              '<article class="message ',
              `${postsOf(played.page(played.thread) ?? '').at(-1)}<article class="message `,
            )
          : html,
      played,
    );
    expect(textsOf(await readLive(overlapping.origin + played.thread))).toEqual(wordsFrom(1, 10));
  });

  test.each([
    ['itself', 'page-5'],
    ['one before it', 'page-2'],
    ['one that gives the last again', 'page-9'],
  ])('end where the last leads to %s', async (_, last) => {
    const played: Forum = { ...forum, page: (path) => forum.page(path.replace('page-9', 'page-5')) };
    const server = await changing(
      (html, path) =>
        path.endsWith('page-5') || path.endsWith('page-9')
          ? html.replace('</head>', `<link rel="next" href="/threads/latch.15/${last}"></head>`)
          : html,
      played,
    );
    const live = await readLive(server.origin + forum.thread);
    expect(textsOf(live)).toEqual(wordsFrom(1, 23));
    expect(live.problems).toEqual([]);
    expect(server.pages().length).toBeLessThan(7);
  });

  test.each([
    ['gives an earlier one again', 'content-key="thread-15"', 'is one of those before'],
    ['is of another thread', 'content-key="thread-16"', 'is of another thread'],
  ])('are told to be incomplete where the next %s', async (_, key, reason) => {
    const { origin } = await changing((html, path) =>
      path.endsWith('page-3')
        ? (forum.page(forum.thread) ?? '').replace('content-key="thread-15"', key)
        : html,
    );
    const live = await readLive(origin + forum.thread);
    expect(textsOf(live)).toEqual(wordsFrom(1, 10));
    expect(live.problems).toMatchObject([
      { code: 'incomplete-thread', message: expect.stringContaining(reason) },
    ]);
  });

  test('are not followed to another site', async () => {
    const { origin } = await changing((html) =>
      html.replace('href="/threads/', 'href="http://other.example/threads/'),
    );
    const live = await readLive(origin + forum.thread);
    expect(textsOf(live)).toEqual(wordsFrom(1, 5));
    expect(live.problems).toMatchObject([
      { code: 'incomplete-thread', message: expect.stringContaining('on another site, other.example') },
    ]);
  });

  test('are followed where they are named with www., and a second apart, whatever was asked for', async () => {
    const times: number[] = [];
    const server = await changing((html) => {
      times.push(Date.now());
      return html.replace('href="/threads/', 'href="http://www.forum.example/threads/');
    });
    const hosts = await throughProxy(server);
    const live = await readLive(`http://forum.example${forum.thread}`, {
      allowPrivate: false,
      pages: { first: 1, last: 2 },
    });
    expect(textsOf(live)).toEqual(wordsFrom(1, 10));
    expect(new Set(hosts)).toEqual(new Set(['forum.example:80']));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950);
  });

  test('are not followed past what holds no thread', async () => {
    const { origin } = await changing((html, path) =>
      path.endsWith('page-3') ? '<html><p>Hello</p></html>' : html,
    );
    const live = await readLive(origin + forum.thread);
    expect(textsOf(live)).toEqual(wordsFrom(1, 10));
    expect(live.problems.map(({ code }) => code)).toEqual(['unknown-platform', 'incomplete-thread']);
  });

  test('tell when fewer posts than the site announces are there', async () => {
    const played = forums.discourse({ posts: 12, perPage: 5 });
    const { origin } = await changing((json) => json.replace('"stream":[', '"stream":[1,2,3,'), played);
    const live = await readLive(origin + played.thread);
    expect(live.problems).toMatchObject([
      { code: 'incomplete-thread', message: expect.stringContaining('has 15 posts, of which') },
    ]);
  });
});

describe('what a site gives to programs', () => {
  test('is read instead of its pages', async () => {
    const played = forums.discourse({ posts: 3, perPage: 5 });
    const server = await serve(played);
    await readLive(server.origin + played.thread);
    expect(server.pages()).toEqual(['/t/15.json']);
  });

  test.each([
    ['is not there', 404, ''],
    ['is forbidden', 403, ''],
    ['is something else', 200, '{"name":"value"}'],
  ])('is passed over when it %s', async (_, status, json) => {
    const html = (forum.page(forum.thread) ?? '').replace(/<link rel="next"[^>]*>/, '');
    const server = await listen((request, response) =>
      request.url?.endsWith('.json') ? response.writeHead(status).end(json) : response.end(html),
    );
    const live = await readLive(`${server.origin}/t/latch/15/4`);
    expect(live.problems).toEqual([]);
    expect(live.threads).toMatchObject([{ platform: 'xenforo2' }]);
    expect(server.pages()).toEqual(['/t/15.json', '/t/latch/15/4']);
  });

  /** A board that gives its later posts by their ids alone. */
  const byIds = (postsNow: () => number, asFirst = (path: string) => path) =>
    listen((request, response) => {
      const path = decodeURIComponent(request.url ?? '');
      const ids = [...path.matchAll(/post_ids\[\]=(\d+)/g)].map(([, id]) => Number(id) - 7000);
      const played = forums.discourse({ posts: postsNow(), perPage: 20 });
      const json = path.startsWith('/t/15/posts.json')
        ? forums.discourse({ posts: 80, perPage: 80 }).page('/t/15.json')
        : path.includes('?page') && asFirst(path) === path
          ? null
          : played.page(asFirst(path));
      if (json === null) {
        response.writeHead(404).end();
        return;
      }
      const { post_stream, ...topic } = JSON.parse(json);
      const posts = post_stream.posts.filter(({ post_number }: { post_number: number }) =>
        ids.includes(post_number),
      );
      response.end(ids.length > 0 ? JSON.stringify({ id: topic.id, post_stream: { posts } }) : json);
    });
  const topic = '/t/latch/15';
  const firstAgain = (path: string) => path.replace(/\?page=\d+/, '');

  test.each([
    ['gives the first page again', firstAgain],
    ['gives nothing', (path: string) => path],
  ])('is asked for by the ids of posts where the address of the next page %s', async (_, asFirst) => {
    const server = await byIds(() => 47, asFirst);
    const live = await readLive(server.origin + topic);
    expect(textsOf(live)).toEqual(wordsFrom(1, 47));
    expect(live.problems).toEqual([]);
    expect(server.pages().filter((path) => path.includes('post_ids'))).toHaveLength(2);
  });

  test('is asked for again where it lists posts that have come since', async () => {
    await ownCache();
    let posts = 47;
    const { origin } = await byIds(() => posts, firstAgain);
    await readLive(origin + topic, { cache: 'use' });
    posts = 60;
    expect(textsOf(await readLive(origin + topic, { cache: 'use' }))).toEqual(wordsFrom(1, 60));
  });

  test('is no incomplete thread where a part of it was asked for', async () => {
    const { origin } = await byIds(() => 47, firstAgain);
    const live = await readLive(origin + topic, { pages: { first: 1, last: 2 } });
    expect(textsOf(live)).toEqual(wordsFrom(1, 40));
    expect(live.problems).toEqual([]);
  });

  test('is told to be too long at the limit of pages', async () => {
    const { origin } = await byIds(() => 47, firstAgain);
    expect((await readLive(origin + topic, {}, { threadPages: 2 })).problems).toMatchObject([
      { code: 'incomplete-thread', message: expect.stringContaining('more than 2 pages') },
    ]);
  });

  test('may be no thread of pages at all', async () => {
    const rows = '{"text":"They fixed it.","thread":"a"}\n{"text":"Never again.","thread":"b"}\n';
    const { origin } = await listen((_, response) => response.end(rows));
    expect((await readLive(`${origin}/posts.jsonl`)).threads).toMatchObject([
      { id: 'a', source: `${origin}/posts.jsonl` },
      { id: 'b' },
    ]);
  });
});

const postsOf = (html: string) => html.match(/<article class="message [\s\S]*?<\/article><\/article>/g) ?? [];
