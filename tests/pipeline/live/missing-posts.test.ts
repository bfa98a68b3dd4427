import { expect, test } from 'vitest';
import { missingPosts } from '../../../src/pipeline/live/missing-posts.js';

const told = (announcements: readonly [number, number][], pages: number, posts: number) =>
  missingPosts(
    announcements.map(([announced, found]) => ({ announced, found })),
    pages,
    posts,
    'x',
  )?.details[0] ?? null;

test('nothing is missing where nothing more is announced', () => {
  expect(told([], 3, 30)).toBeNull();
});

test('what the only page announces is missing', () => {
  expect(told([[60, 20]], 1, 20)).toBe('has 60 posts, of which 20 could be read');
});

test.each([
  ['all of it was read', 95, null],
  ['more was read', 93, null],
  ['less was read', 110, 'has 110 posts, of which 95 could be read'],
])('what every page announces for the whole thread: %s', (_, announced, expected) => {
  const pages = [20, 20, 20, 20, 15].map((found): [number, number] => [announced, found]);
  expect(told(pages, 5, 95)).toBe(expected);
});

test('what only the first page announces for the whole thread was read with the others', () => {
  expect(told([[47, 20]], 3, 47)).toBeNull();
});

test('what pages announce for themselves is added up', () => {
  expect(told([[10, 8]], 3, 28)).toBe('has 30 posts, of which 28 could be read');
  expect(
    told(
      [
        [10, 8],
        [10, 9],
        [10, 7],
      ],
      3,
      24,
    ),
  ).toBe('has 30 posts, of which 24 could be read');
});
