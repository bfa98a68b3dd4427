import { expect, test } from 'vitest';
import { columnScales, wholeNumber } from '../../src/train/whole-numbers.js';

test('each column has a scale of its own, under which its values are whole numbers', () => {
  const table = Float32Array.of(0.46, 0, -0.46, 920, 0.01, -920);
  const [small = 0, large = 0] = columnScales(table, 2);
  expect([0.46, -0.46, 0.01].map((value) => wholeNumber(value, small))).toEqual([46, -46, 1]);
  expect([0, 920, -920].map((value) => wholeNumber(value, large))).toEqual([0, 46, -46]);
});

test('one value that is far from all others is cut rather than that they become 0', () => {
  const table = Float32Array.from({ length: 10_000 }, (_, at) => (at === 0 ? 10 : Math.sin(at)));
  const [scale = 0] = columnScales(table, 1);
  expect(scale).toBeLessThan(10 / 46);
  expect(wholeNumber(10, scale)).toBe(46);
});

test('a column of nothing stays nothing', () => {
  const [scale = 1] = columnScales(new Float32Array(4), 1);
  expect(wholeNumber(0, scale)).toBe(0);
});
