import { expect, test } from 'vitest';
import { createVectorFunctions } from '../../../src/analysis/recovery/learned/vector-functions.js';

/** Functions on a memory that holds these numbers from an address on. */
function functionsOn(numbers: Readonly<Record<number, readonly number[]>>) {
  const functions = createVectorFunctions(4096);
  for (const [address, values] of Object.entries(numbers)) functions.numbers.set(values, Number(address) / 4);
  return {
    ...functions,
    numbersAt: (address: number, count: number) => [
      ...functions.numbers.slice(address / 4, address / 4 + count),
    ],
  };
}

test('keeps the larger one of a number and the sum of four others', () => {
  const { widen, numbersAt } = functionsOn({
    0: [5, 5, 5, 5],
    64: [1, 2, 3, 4],
    128: [1, 2, 3, -4],
    192: [1, 0, 0, 0],
    256: [1, 0, 0, 0],
  });
  widen(0, 64, 128, 192, 256, 16);
  expect(numbersAt(0, 4)).toEqual([5, 5, 6, 5]);
});

test('adds the product of a matrix and a vector', () => {
  const columns = [0, 1].map((column) => Array.from({ length: 32 }, (_, row) => row + 100 * column));
  const { addProduct, numbersAt } = functionsOn({
    0: Array(32).fill(1),
    128: [2, 3],
    256: columns.flat(),
  });
  addProduct(0, 256, 128, 136, 128);
  expect(numbersAt(0, 32)).toEqual(Array.from({ length: 32 }, (_, row) => 1 + 2 * row + 3 * (row + 100)));
});

test('adds rows by their addresses', () => {
  const { addRows, numbers, numbersAt } = functionsOn({
    0: [1, 1, 1, 1, 1, 1, 1, 1],
    128: [1, 2, 3, 4, 5, 6, 7, 8],
    256: [10, 10, 10, 10, 10, 10, 10, 10],
  });
  new Int32Array(numbers.buffer).set([128, 256, 128], 1024 / 4);
  addRows(0, 1024, 1036, 32);
  expect(numbersAt(0, 8)).toEqual([13, 15, 17, 19, 21, 23, 25, 27]);
});
