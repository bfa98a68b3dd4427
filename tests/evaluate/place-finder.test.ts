import { expect, test } from 'vitest';
import { createPlaceFinder } from '../../src/evaluate/events/place-finder.js';
import { noDetails, type Post, type Quote } from '../../src/model/post.js';

const quote = (text: string, at: number): Quote => ({
  ...{ author: null, text, post: null, postId: null, origin: 'marked', confidence: 1, at, quotes: [] },
});
const post = (text: string, quotes: readonly Quote[]): Post => ({
  ...noDetails,
  ...{ number: 1, id: null, author: null, postedAt: null, permalink: null, marks: [], parts: [] },
  text,
  quotes,
});

test('words of a post and of its quotes are found where they were read', () => {
  const text = 'First words.\n\nAnn said:\n> It  broke\n> again.\n\nSame here, it broke.';
  const own = 'First words.\n\nSame here, it broke.';
  const placeOf = createPlaceFinder(post(own, [quote('It broke\nagain.', 14)]), text);
  const wordsAt = (at: number, length: number) => text.slice(at, at + length);
  expect(wordsAt(placeOf(null, own.indexOf('it broke')), 8)).toBe('it broke');
  expect(wordsAt(placeOf(0, 3), 5)).toBe('broke');
  expect(wordsAt(placeOf(0, 9), 6)).toBe('again.');
  expect(placeOf(null, 3)).toBe(3);
});
