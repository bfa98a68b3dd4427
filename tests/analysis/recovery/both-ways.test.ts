import { expect, test } from 'vitest';
import { newOf, readBothWays, shareOf } from '../../../src/analysis/recovery/learned/both-ways.js';

/** Gates of two columns, the first read forwards and the second backwards: what is new, what is kept, what is given. */
const step = (fresh: number, kept: number, given: number) => [fresh, fresh, kept, kept, given, given];

const open = 2;
const shut = -2;

test('a column gives what it took in at an earlier step, each in its direction', () => {
  const gates = Float32Array.from([...step(0, open, open), ...step(0.5, shut, open), ...step(0, open, open)]);
  expect([...readBothWays(gates, 2).given]).toEqual([0, 0.5, 0.5, 0.5, 0.5, 0]);
});

test('what a column holds it gives away only where its gate is open', () => {
  const gates = Float32Array.from([...step(0.5, shut, shut), ...step(0, open, open)]);
  const { held, given } = readBothWays(gates, 2);
  expect([held[0], given[0], given[2]]).toEqual([0.5, 0, 0.5]);
});

test('gates are straight lines between their ends', () => {
  expect([-3, -2, 0, 1, 2, 3].map(shareOf)).toEqual([0, 0, 0.5, 0.75, 1, 1]);
  expect([-3, -0.5, 0.5, 3].map(newOf)).toEqual([-1, -0.5, 0.5, 1]);
});

test('nothing is read of nothing', () => {
  expect(readBothWays(new Float32Array(), 2).given).toHaveLength(0);
});
