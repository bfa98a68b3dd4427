import { partsPerColumn } from '../../../analysis/recovery/learned/clause-network.js';
import { addProduct } from '../../../analysis/recovery/learned/matrix-sums.js';
import type { Network } from './network.js';
import { networkOptions } from './options.js';
import { returnProduct } from './return-product.js';

/** What the words of some passages give to the places around them, worked out once for each. */
export interface WordParts {
  /** The rows of the words. */
  readonly words: readonly number[];
  /** The place of a row among `words`. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** For each of them what it gives to the places around it, see `NetworkLayers`. */
  readonly parts: Float32Array;
  readonly slopes: Float32Array;
}

const { dimensions, wordColumns } = networkOptions;

/** How many numbers a word gives. */
export const partWidth = partsPerColumn * wordColumns;

/** The parts of the words of these rows; row 0, the unknown words, is always among them. */
export function readParts({ vectors, layers }: Network, rows: Iterable<number>): WordParts {
  const words = [...new Set([0, ...rows])];
  const parts = new Float32Array(words.length * partWidth);
  for (const [at, row] of words.entries())
    addProduct(
      parts,
      at * partWidth,
      vectors.values,
      row * dimensions,
      dimensions,
      layers.words.values,
      0,
      partWidth,
    );
  const placeOf = new Map(words.map((row, at) => [row, at]));
  return { words, placeOf, parts, slopes: new Float32Array(parts.length) };
}

/** Leads the slopes of the parts back to the vectors and the layer of words. */
export function returnSlopes({ words, slopes }: WordParts, { vectors, layers }: Network): void {
  for (const [at, row] of words.entries())
    returnProduct(
      slopes,
      at * partWidth,
      { values: vectors.values, slopes: vectors.slopes, from: row * dimensions, count: dimensions },
      layers.words,
      0,
      partWidth,
    );
}
