import type { WordModel } from '../analysis/sentiment/word-model.js';
import type { Network } from './network.js';
import type { Pairs } from './pairs.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The network with its vectors and filters multiplied out into the table of each word, in 8 bits a number.
 * @param kept the places of the pairs that have weights
 */
export function toWordModel(
  network: Network,
  { rows }: Vocabulary,
  { places }: Pairs,
  kept: readonly number[],
  temperature: number,
): WordModel {
  const { filters, dimensions, vectors, windows } = network;
  const width = 3 * filters;
  const table = new Float32Array(rows.size * width);
  for (let row = 0; row < rows.size; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let sum = 0;
      for (let at = 0; at < dimensions; at += 1)
        sum += (windows.values[column * dimensions + at] ?? 0) * (vectors.values[row * dimensions + at] ?? 0);
      table[row * width + column] = sum;
    }
  }
  const scales = new Float64Array(width);
  table.forEach((value, at) => {
    scales[at % width] = Math.max(scales[at % width] ?? 0, Math.abs(value) / 127);
  });
  const keys = [...places.keys()];
  return {
    filters,
    rows,
    table: Int8Array.from(table, (value, at) => Math.round(value / (scales[at % width] || 1))),
    scales,
    negated: network.negated.values,
    bias: network.bias.values,
    attention: network.attention.values,
    output: network.output.values,
    pairs: new Map(kept.map((place, index) => [keys[place] ?? 0, index * 3])),
    pairWeights: Float32Array.from(
      kept.flatMap((place) => [...network.pairs.values.subarray(place * 3, place * 3 + 3)]),
    ),
    ruleWeights: network.ruleWeights.values,
    intercept: network.intercept.values,
    temperature,
  };
}
