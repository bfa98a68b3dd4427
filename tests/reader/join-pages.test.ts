import { describe, expect, it } from 'vitest';
import { noDetails, type Post, type Quote } from '../../src/model/post.js';
import type { Thread } from '../../src/model/thread.js';
import { createPageJoiner } from '../../src/reader/join-pages.js';

const post = (number: number, id: string, quotes: readonly Quote[] = []): Post => ({
  ...noDetails,
  number,
  id,
  author: `author of ${id}`,
  postedAt: null,
  permalink: null,
  text: `Words of ${id}.`,
  parts: [],
  marks: [],
  quotes,
});

const quoteOf = (postId: string): Quote => ({
  author: null,
  text: 'Words.',
  post: null,
  postId,
  origin: 'marked',
  confidence: 1,
  at: 0,
  quotes: [],
});

const page = (
  id: string | null,
  number: number | null,
  nextPage: string | null,
  ids: readonly string[],
): Thread => ({
  source: `${id}-${number}.html`,
  platform: 'xenforo2',
  id,
  title: 'Thread',
  url: 'https://forum.example/threads/7/',
  page: number,
  nextPage,
  posts: ids.map((postId, index) => post(index + 1, postId)),
});

function join(...pages: readonly Thread[]): readonly Thread[] {
  const joiner = createPageJoiner();
  return [...pages.flatMap((thread) => joiner.add(thread)), ...joiner.end()];
}

const idsOf = (threads: readonly Thread[]) => threads.map(({ posts }) => posts.map(({ id }) => id).join(' '));

describe('the pages of a thread', () => {
  it('are put together in their order, whatever the order of the files', () => {
    const threads = join(page('7', 2, null, ['c', 'd']), page('7', 1, '?page=2', ['a', 'b']));
    expect(idsOf(threads)).toEqual(['a b c d']);
    expect(threads[0]?.posts.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(threads[0]).toMatchObject({ page: 1, nextPage: null });
  });

  it('give a post that stands on two of them once', () => {
    expect(idsOf(join(page('7', 1, '?page=2', ['a', 'b']), page('7', 2, null, ['a', 'c'])))).toEqual([
      'a b c',
    ]);
  });

  it('link quotes across pages', () => {
    const second = { ...page('7', 2, null, []), posts: [post(1, 'c', [quoteOf('a')])] };
    const [thread] = join(page('7', 1, '?page=2', ['a', 'b']), second);
    expect(thread?.posts[2]?.quotes[0]?.post).toBe(1);
  });

  it('stay apart for different threads and for threads without an id', () => {
    const threads = join(
      page('7', 1, '?page=2', ['a']),
      page('8', 2, null, ['b']),
      page(null, 2, null, ['c']),
    );
    expect(idsOf(threads)).toEqual(['a', 'b', 'c']);
  });
});

describe('the joiner', () => {
  it('passes a thread of one page at once', () => {
    const joiner = createPageJoiner();
    expect(idsOf(joiner.add(page('7', null, null, ['a'])))).toEqual(['a']);
    expect(joiner.end()).toEqual([]);
  });

  it('keeps the order of the inputs', () => {
    const joiner = createPageJoiner();
    expect(joiner.add(page('7', 1, '?page=2', ['a']))).toEqual([]);
    expect(joiner.add(page('9', null, null, ['x']))).toEqual([]);
    expect(idsOf(joiner.add(page('7', 2, null, ['b'])))).toEqual(['a b', 'x']);
  });
});
