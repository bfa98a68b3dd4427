import { describe, expect, test } from 'vitest';
import { authorOf, forums, wordsOf } from './forums.js';
import { readLive, serve } from './read-live.js';

describe('a thread on the web', () => {
  test.each(Object.entries(forums))('of %s is read from its first page to its last', async (_, make) => {
    const forum = make({ posts: 23, perPage: 5 });
    const server = await serve(forum);
    const { threads, problems } = await readLive(server.origin + forum.thread);
    expect(problems).toEqual([]);
    expect(threads).toMatchObject([{ platform: forum.platform, nextPage: null }]);
    const posts = threads[0]?.posts.map(({ number, author, text }) => ({ number, author, text }));
    expect(posts).toEqual(
      Array.from({ length: 23 }, (_, at) => ({
        number: at + 1,
        author: authorOf(at + 1),
        text: wordsOf(at + 1),
      })),
    );
  });
});
