import type { Network } from './network.js';
import { networkOptions } from './options.js';

/** What the words of some passages give to the windows around them, worked out once for each. */
export interface WordParts {
  /** The rows of the words. */
  readonly words: readonly number[];
  /** The place of a row among `words`. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** For each of them what it gives to the filters as the word before, in and after the middle of a window. */
  readonly parts: Float32Array;
  readonly slopes: Float32Array;
}

const { dimensions, filters } = networkOptions;
const width = 3 * filters;

/** The parts of the words of these rows; row 0, the unknown words, is always among them. */
export function readParts({ vectors, layers }: Network, rows: Iterable<number>): WordParts {
  const words = [...new Set([0, ...rows])];
  const parts = new Float32Array(words.length * width);
  for (const [at, row] of words.entries()) {
    for (let column = 0; column < dimensions; column += 1) {
      const number = vectors.values[row * dimensions + column] ?? 0;
      for (let place = 0; place < 3; place += 1) {
        const from = (place * dimensions + column) * filters;
        const to = at * width + place * filters;
        for (let filter = 0; filter < filters; filter += 1)
          parts[to + filter] =
            (parts[to + filter] ?? 0) + number * (layers.windows.values[from + filter] ?? 0);
      }
    }
  }
  const placeOf = new Map(words.map((row, at) => [row, at]));
  return { words, placeOf, parts, slopes: new Float32Array(parts.length) };
}

/** Leads the slopes of the parts back to the vectors and the windows. */
export function returnSlopes({ words, slopes }: WordParts, { vectors, layers: { windows } }: Network): void {
  for (const [at, row] of words.entries()) {
    for (let column = 0; column < dimensions; column += 1) {
      const place = row * dimensions + column;
      const number = vectors.values[place] ?? 0;
      let slope = 0;
      for (let side = 0; side < 3; side += 1) {
        const from = (side * dimensions + column) * filters;
        const part = at * width + side * filters;
        for (let filter = 0; filter < filters; filter += 1) {
          const pull = slopes[part + filter] ?? 0;
          slope += pull * (windows.values[from + filter] ?? 0);
          windows.slopes[from + filter] = (windows.slopes[from + filter] ?? 0) + pull * number;
        }
      }
      vectors.slopes[place] = (vectors.slopes[place] ?? 0) + slope;
    }
  }
}
