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

  test('are all read by the address of a post, by what the next page is called', async () => {
    const played = forums.mybb({ posts: 23, perPage: 5 });
    const post = '/showthread.php?tid=15&pid=12';
    const { origin } = await serve({
      ...played,
      page: (path) => played.page(path === post ? '/showthread.php?tid=15&page=3' : path),
    });
    const live = await readLive(origin + post);
    expect(textsOf(live)).toEqual(wordsFrom(1, 23));
    expect(live.problems).toEqual([]);
  });

  test('are all read where only the address of the one that is named tells its number', async () => {
    const { origin } = await changing((html) => html.replace(/<nav [\s\S]*?<\/nav>/, ''));
    expect(textsOf(await readLive(`${origin}/threads/latch.15/page-3`))).toEqual(wordsFrom(1, 23));
  });

  test.each([
    ['xenforo2', /<link rel="next" (href="[^"]*")>/],
    ['phpbb3', /<li class="arrow next"><a class="button" (href="[^"]*") rel="next">/],
    ['smf2', /<link rel="next" (href="[^"]*")>/],
    ['mybb', /<a (href="[^"]*") class="pagination_next">/],
    ['invision4', /<link rel="next" (href="[^"]*")>/],
  ] as const)('are followed by their numbers where none is called the next: %s', async (name, next) => {
    const played = forums[name]({ posts: 23, perPage: 5 });
    const { origin } = await changing(
      (html) => html.replace(next, '').replace('</body>', `<i><a ${next.exec(html)?.[1]}>x</a></i></body>`),
      played,
    );
    const live = await readLive(origin + played.thread);
    expect(textsOf(live)).toEqual(wordsFrom(1, 23));
    expect(live.problems).toEqual([]);
  });

  test('are followed where the next has an address of its own kind', async () => {
    const own: Forum = {
      ...forum,
      page: (path) => forum.page(path.replace('/latch-15-p', '/threads/latch.15/page-')),
    };
    const { origin } = await changing(
      (html) =>
        html
          .replace('rel="next" href="/threads/latch.15/page-', 'rel="next" href="/latch-15-p')
          .replace('</body>', '<a href="/threads/latch.15/page-2">Page 2</a></body>'),
      own,
    );
    expect(textsOf(await readLive(origin + forum.thread))).toEqual(wordsFrom(1, 23));
  });

  test.each([
    ['gives the last again', (path: string) => path.replace('page-9', 'page-5')],
    ['is not there', (path: string) => path],
    ['is of another thread', (path: string) => path.replace('page-9', '')],
  ])('end at the last one, where a link to a later one %s', async (_, asLast) => {
    const played: Forum = { ...forum, page: (path) => forum.page(asLast(path)) };
    const { origin } = await changing((html, path) => {
      const changed = html.replace('</body>', '<a href="/threads/latch.15/page-9">see there</a></body>');
      return path.endsWith('page-9') ? changed.replace('key="thread-15"', 'key="thread-16"') : changed;
    }, played);
    const live = await readLive(origin + forum.thread);
    expect(textsOf(live)).toEqual(wordsFrom(1, 23));
    expect(live.problems).toEqual([]);
  });

  test('are told to be incomplete where a link to a later one is refused', async () => {
    const server = await listen((request, response) => {
      const html = forum.page(request.url ?? '') ?? '';
      if (request.url?.endsWith('page-3')) response.writeHead(403).end();
      else response.end(html.replace('link rel="next"', 'link rel="x"'));
    });
    const live = await readLive(server.origin + forum.thread);
    expect(textsOf(live)).toEqual(wordsFrom(1, 10));
    expect(live.problems.map(({ code }) => code)).toEqual(['blocked-by-site', 'incomplete-thread']);
  });

  test('from one in the middle are told to be incomplete when the first cannot be found', async () => {
    const named: Forum = {
      ...forum,
      page: (path) => forum.page(path.replace('/topic-', '/threads/latch.15/page-')),
    };
    const { origin } = await changing((html) => html.replaceAll('/threads/latch.15/page-', '/topic-'), named);
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

  test('are followed where they are named with www.', async () => {
    const server = await changing((html) =>
      html.replace('href="/threads/', 'href="http://www.forum.localhost/threads/'),
    );
    const hosts = await throughProxy(server);
    const live = await readLive(`http://forum.localhost${forum.thread}`, { pages: { first: 1, last: 2 } });
    expect(textsOf(live)).toEqual(wordsFrom(1, 10));
    expect(new Set(hosts)).toEqual(new Set(['forum.localhost:80']));
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

describe('several addresses', () => {
  const addressesOf = ({ origin }: { readonly origin: string }) =>
    ['', 'page-3', 'page-2#post-7'].map((page) => `${origin}${forum.thread}${page}`);

  test('of one thread give it once, at the place of the first', async () => {
    const server = await serve(forum);
    const other = await serve(forums.mybb({ posts: 3, perPage: 5 }));
    const [first = '', ...others] = addressesOf(server);
    const live = await readLive([first, `${other.origin}/showthread.php?tid=15`, ...others]);
    expect(live.threads.map(({ source, posts }) => [source, posts.length])).toEqual([
      [first, 23],
      [`${other.origin}/showthread.php?tid=15`, 3],
    ]);
    expect(live.problems).toEqual([]);
  });

  test('of one thread ask for each page once where pages are kept', async () => {
    await ownCache();
    const server = await serve(forum);
    await readLive(addressesOf(server), { cache: 'use' });
    expect(server.pages()).toHaveLength(5);
  });

  test('of threads of several forums with equal ids give all of them', async () => {
    const servers = await Promise.all([serve(forum), serve(forum)]);
    const live = await readLive(servers.map(({ origin }) => origin + forum.thread));
    expect(live.threads).toHaveLength(2);
  });

  test('of one thread that give parts of it give them together', async () => {
    const server = await serve(forum);
    const live = await readLive(addressesOf(server), { pages: { first: 1, last: 2 } });
    expect(live.threads.map(({ posts }) => posts.length)).toEqual([10]);
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

  test('is not asked again for posts by the same ids', async () => {
    await ownCache();
    const { origin, pages, forget } = await byIds(() => 47, firstAgain);
    const first = await readLive(origin + topic, { cache: 'use' });
    forget();
    expect(await readLive(origin + topic, { cache: 'use' })).toEqual(first);
    expect(pages().filter((path) => path.includes('post_ids'))).toEqual([]);
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
