import { gatesPerColumn, type Reading, readBothWays } from '../../../analysis/recovery/learned/both-ways.js';
import { learnedTypes } from '../../../analysis/recovery/learned/event-model.js';
import { logistic } from '../../../analysis/recovery/learned/log-odds.js';
import { addProduct, addRows } from '../../../analysis/recovery/learned/matrix-sums.js';
import type { Random } from '../../random.js';
import type { Network } from './network.js';
import { networkOptions } from './options.js';
import type { Sample } from './sample.js';
import { partWidth, type WordParts } from './word-parts.js';

/** What the network makes of a passage, kept for the way back. */
export interface Pass {
  /** For each word its place among the word parts. */
  readonly words: Int32Array;
  readonly wordGates: Float32Array;
  readonly wordReading: Reading;
  /** A row a clause: the largest value of each column, what was left out being 0 and the rest the larger for it. */
  readonly largest: Float32Array;
  /** Which word gave it, −1 where none did. */
  readonly givers: Int32Array;
  /** What the values were multiplied by. */
  readonly kept: Float32Array;
  /** A row a clause, as all that follows. */
  readonly units: Float32Array;
  readonly clauseGates: Float32Array;
  readonly clauseReading: Reading;
  readonly last: Float32Array;
  readonly lastKept: Float32Array;
  readonly probabilities: Float32Array;
}

const { clauseColumns, dropout, inner, last: lastUnits, wordColumns, wordDropout } = networkOptions;
const types = learnedTypes.length;
const wordGateWidth = gatesPerColumn * wordColumns;
const clauseGateWidth = gatesPerColumn * clauseColumns;

/** Reads a passage, some of its words and of its numbers left out. */
export function forward(sample: Sample, network: Network, wordParts: WordParts, random: Random): Pass {
  const { ends, keys, signs } = sample;
  const { layers, rows } = network;
  const clauses = ends.length;
  const words = Int32Array.from(keys, (key) =>
    random.uniform() < wordDropout ? 0 : (wordParts.placeOf.get(rows.get(key) ?? 0) ?? 0),
  );
  const wordGates = gatesOfWords(words, sample, network, wordParts);
  const wordReading = readBothWays(wordGates, wordColumns);
  const { givers, largest } = largestOf(wordReading.given, ends);
  const kept = leaveOut(largest, random);
  const units = new Float32Array(clauses * inner);
  const clauseGates = new Float32Array(clauses * clauseGateWidth);
  for (let clause = 0; clause < clauses; clause += 1) {
    const row = clause * inner;
    units.set(layers.innerBias.values, row);
    addProduct(units, row, largest, clause * wordColumns, wordColumns, layers.inner.values, 0, inner);
    addRows(units, row, layers.innerSigns.values, signs[clause] ?? [], inner);
    for (let at = row; at < row + inner; at += 1) units[at] = Math.max(0, units[at] ?? 0);
    const gates = clause * clauseGateWidth;
    clauseGates.set(layers.clauseBias.values, gates);
    addProduct(clauseGates, gates, units, row, inner, layers.clauses.values, 0, clauseGateWidth);
  }
  const clauseReading = readBothWays(clauseGates, clauseColumns);
  const last = new Float32Array(clauses * lastUnits);
  for (let clause = 0; clause < clauses; clause += 1) {
    const row = clause * lastUnits;
    const { given } = clauseReading;
    last.set(layers.lastBias.values, row);
    addProduct(last, row, largest, clause * wordColumns, wordColumns, layers.last.values, 0, lastUnits);
    addProduct(
      last,
      row,
      given,
      clause * clauseColumns,
      clauseColumns,
      layers.last.values,
      wordColumns,
      lastUnits,
    );
  }
  for (let at = 0; at < last.length; at += 1) last[at] = Math.max(0, last[at] ?? 0);
  const lastKept = leaveOut(last, random);
  const probabilities = new Float32Array(clauses * types);
  for (let clause = 0; clause < clauses; clause += 1) {
    const row = clause * types;
    probabilities.set(layers.intercepts.values, row);
    addProduct(probabilities, row, last, clause * lastUnits, lastUnits, layers.outputs.values, 0, types);
    addRows(probabilities, row, layers.signs.values, signs[clause] ?? [], types);
  }
  for (let at = 0; at < probabilities.length; at += 1) probabilities[at] = logistic(probabilities[at] ?? 0);
  return {
    words,
    wordGates,
    wordReading,
    largest,
    givers,
    kept,
    units,
    clauseGates,
    clauseReading,
    last,
    lastKept,
    probabilities,
  };
}

/** The places of a window: the word before, the one at it, and the one behind it. */
export const windowSides = [-1, 0, 1] as const;

function gatesOfWords(
  words: Int32Array,
  { denied }: Sample,
  { layers }: Network,
  { parts }: WordParts,
): Float32Array {
  const gates = new Float32Array(words.length * wordGateWidth);
  for (const [place, word] of words.entries()) {
    const row = place * wordGateWidth;
    gates.set(layers.wordBias.values, row);
    for (const [side, beside] of windowSides.entries()) {
      const there = words[place + beside];
      if (there === undefined) continue;
      const from = there * partWidth + side * wordColumns;
      for (let column = 0; column < wordColumns; column += 1)
        gates[row + column] = (gates[row + column] ?? 0) + (parts[from + column] ?? 0);
      if (denied[place + beside] === 1) addRows(gates, row, layers.denied.values, [side], wordColumns);
    }
    const from = word * partWidth + 2 * wordColumns;
    for (let column = wordColumns; column < wordGateWidth; column += 1)
      gates[row + column] = (gates[row + column] ?? 0) + (parts[from + column] ?? 0);
  }
  return gates;
}

/** The largest value of each column in each clause, −1 in empty ones, and the word that gave it. */
function largestOf(given: Float32Array, ends: readonly number[]): Pick<Pass, 'givers' | 'largest'> {
  const largest = new Float32Array(ends.length * wordColumns).fill(-1);
  const givers = new Int32Array(largest.length).fill(-1);
  for (const [clause, end] of ends.entries()) {
    const row = clause * wordColumns;
    for (let place = ends[clause - 1] ?? 0; place < end; place += 1)
      for (let column = 0; column < wordColumns; column += 1) {
        const value = given[place * wordColumns + column] ?? 0;
        if (value <= (largest[row + column] ?? 0)) continue;
        largest[row + column] = value;
        givers[row + column] = place;
      }
  }
  return { givers, largest };
}

/** Leaves out some numbers and makes the others the larger for it (Srivastava et al. 2014); tells by how much. */
function leaveOut(numbers: Float32Array, random: Random): Float32Array {
  const kept = Float32Array.from(numbers, () => (random.uniform() < dropout ? 0 : 1 / (1 - dropout)));
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = (numbers[at] ?? 0) * (kept[at] ?? 0);
  return kept;
}
