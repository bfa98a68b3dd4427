import { expect, test } from 'vitest';
import { minimise } from '../../src/train/events/minimise.js';

test('finds where a curved valley is lowest', () => {
  // Rosenbrock 1960: the least value is 0, at 1, 1.
  const found = minimise(
    (at, slope) => {
      const [x = 0, y = 0] = at;
      slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      slope[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    },
    Float64Array.of(-1.2, 1),
    200,
  );
  expect(found[0]).toBeCloseTo(1, 4);
  expect(found[1]).toBeCloseTo(1, 4);
});

test('stays where nothing slopes', () => {
  expect([...minimise(() => 3, Float64Array.of(5, 7), 10)]).toEqual([5, 7]);
});
