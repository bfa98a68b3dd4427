import { expect, test } from 'vitest';
import { countsOf, mostFrequent, usualOf } from '../../../src/reader/text/counts.js';

test('things are counted in the order of their first places', () => {
  expect([...countsOf(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('the most frequent of several is the first', () => {
  expect(mostFrequent(['b', 'a', 'a', 'b', 'c'])).toEqual({ item: 'b', count: 2 });
  expect(mostFrequent([])).toBeNull();
});

test('nothing is usual that is there but once', () => {
  expect(usualOf([4, 2, 4])).toBe(4);
  expect(usualOf([4, 2])).toBeNull();
});
