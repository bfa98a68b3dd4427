import { rowWidth, type WordModel } from '../analysis/sentiment/word-model.js';
import { pairsOf } from '../analysis/sentiment/word-pairs.js';
import { figure, largestWhole } from '../analysis/stored/figures.js';
import type { Network } from './network.js';
import { type Pairs, pairPlaces } from './pairs.js';
import type { Vocabulary } from './vocabulary.js';
import { columnScales, wholeNumber } from './whole-numbers.js';

/**
 * The network with its vectors and filters multiplied out into the table of each word, in whole numbers.
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
  const width = rowWidth(filters);
  const table = new Float32Array(rows.size * width);
  for (let row = 0; row < rows.size; row += 1) {
    table.set(network.words.values.subarray(row * 3, row * 3 + 3), row * width + 3 * filters);
    for (let column = 0; column < 3 * filters; column += 1) {
      let sum = 0;
      for (let at = 0; at < dimensions; at += 1)
        sum += (windows.values[column * dimensions + at] ?? 0) * (vectors.values[row * dimensions + at] ?? 0);
      table[row * width + column] = sum;
    }
  }
  const scales = columnScales(table, width);
  const keys = [...places.keys()];
  const pairWeights = kept.flatMap((place) => [...network.pairs.values.subarray(place * 3, place * 3 + 3)]);
  const pairScale = figure(
    pairWeights.reduce((most, value) => Math.max(most, Math.abs(value) / largestWhole), 0),
  );
  return {
    filters,
    rows,
    table: Int8Array.from(table, (value, at) => wholeNumber(value, scales[at % width] ?? 0)),
    scales,
    negated: network.negated.values,
    bias: network.bias.values,
    attention: network.attention.values,
    output: network.output.values,
    pairs: pairsOf(Uint32Array.from(kept.flatMap((place) => pairPlaces(keys[place] ?? 0)))),
    pairWeights: Int8Array.from(pairWeights, (value) => wholeNumber(value, pairScale)),
    pairScale,
    ruleWeights: network.ruleWeights.values,
    intercept: network.intercept.values,
    temperature,
  };
}
