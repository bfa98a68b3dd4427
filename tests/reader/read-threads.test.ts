import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { platforms } from '../../src/reader/registry.js';
import { fixtureCases } from '../fixtures.js';
import { readInput, readText } from './readings.js';

const codesOf = async (text: string, platform: string | null = null) =>
  (await readText(text, { platform })).problems.map((problem) => problem.code);

describe('readThreads', () => {
  it('knows the platforms by name, each once', () => {
    const names = platforms.map(({ platform }) => platform);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['xenforo2', 'discourse-json', 'json', 'csv', 'text']));
  });

  it('throws on a platform that does not exist', async () => {
    await expect(readText('a', { platform: 'geocities' })).rejects.toThrow(UsageError);
  });

  it('reports a page of no known platform, with those that are', async () => {
    const { problems } = await readText('<!doctype html><title>Shop</title><p>Buy this.');
    expect(problems).toMatchObject([
      { code: 'unknown-platform', message: expect.stringContaining('XenForo 2') },
    ]);
  });

  it.each([
    [
      'a page of a known platform',
      '<html id="XF"><body data-template="thread_view"><p>Nothing is posted here yet.',
      null,
    ],
    ['a page that is not of the forced platform', '<html><p>Words.', 'xenforo2'],
    ['a text that is not of the forced platform', 'Just words.', 'xenforo2'],
    ['a text forced to be JSON', 'Just words.', 'json'],
    ['rows that are all damaged', '{"a": 1}\n{"text": 2}\n', null],
    ['a JSON document without threads', '{"schema": "tesla-sentiment/1", "threads": []}', null],
  ])('is never silent without posts: %s', async (_, text, platform) => {
    expect((await codesOf(text, platform)).at(-1)).toBe('no-posts-found');
  });

  it('names the columns of a table without a text', async () => {
    const { problems } = await readText('author,words\nkim,hello\n', { platform: 'csv' });
    expect(problems).toMatchObject([
      { code: 'malformed-table', message: expect.stringContaining('author, words') },
    ]);
  });

  it('reads an HTML fragment as a page and a text with a tag in it as text', async () => {
    expect(await codesOf('<p>café')).toEqual(['unknown-platform']);
    expect((await readText('We <b>love</b> it.')).threads[0]?.platform).toBe('text');
    expect((await readText('<3 this car')).threads[0]?.platform).toBe('text');
  });

  it('reads a page as text when told to', async () => {
    expect((await readText('<p>hi', { platform: 'text' })).threads[0]?.posts[0]?.text).toBe('<p>hi');
  });

  it('gives every post its number and spans within its text', async () => {
    for (const kind of ['threads', 'text', 'tables'] as const) {
      for (const { source } of fixtureCases(kind)) {
        for (const { posts } of (await readInput(source)).threads) {
          expect(posts.map((post) => post.number)).toEqual(posts.map((_, index) => index + 1));
          for (const { text, parts, quotes } of posts) {
            expect(parts.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(
              true,
            );
            expect(
              quotes.every(({ at }) => at === text.length || text.slice(0, at).endsWith('\n\n') || at === 0),
            ).toBe(true);
          }
        }
      }
    }
  });
});
