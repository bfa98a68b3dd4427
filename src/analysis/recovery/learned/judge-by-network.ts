import { ofWords } from '../../word.js';
import { gatesPerColumn, readBothWays } from './both-ways.js';
import type { ClauseFacts } from './clause-facts.js';
import type { ClauseWord } from './clause-features.js';
import { type ClauseNetwork, partsPerColumn, vectorKey } from './clause-network.js';
import { learnedTypes } from './event-model.js';
import { addProduct, addProductQuickly, addRows } from './matrix-sums.js';
import { ruleSigns } from './rule-signs.js';

const types = learnedTypes.length;

/**
 * Judges the clauses of a post: for each, one after the other, the log-odds that it tells an event of each of
 * `learnedTypes`.
 * @param wordsOf what `clauseWords` gives for each
 */
export type NetworkJudge = (
  clauses: readonly ClauseFacts[],
  wordsOf: readonly (readonly ClauseWord[])[],
) => Float64Array;

/** Makes a judge of a network; what a word gives to the places around it is worked out once for it. */
export function createNetworkJudge(network: ClauseNetwork): NetworkJudge {
  const { layers } = network;
  const inner = layers.innerBias.length;
  const last = layers.lastBias.length;
  const clauseGates = layers.clauseBias.length;
  const wordsRead = createWordReader(network);
  return (clauses, wordsOf) => {
    const signs = clauses.map(ruleSigns);
    const largest = wordsRead(wordsOf);
    const columns = largest.length / Math.max(1, clauses.length);
    const units = new Float64Array(clauses.length * inner);
    const gates = new Float32Array(clauses.length * clauseGates);
    for (const [at, own] of signs.entries()) {
      const row = at * inner;
      units.set(layers.innerBias, row);
      addProductQuickly(units, row, largest, at * columns, columns, layers.inner, 0, inner);
      addRows(units, row, layers.innerSigns, own, inner);
      cutAtZero(units, row, inner);
      gates.set(layers.clauseBias, at * clauseGates);
      addProductQuickly(gates, at * clauseGates, units, row, inner, layers.clauses, 0, clauseGates);
    }
    const width = clauseGates / gatesPerColumn;
    const { given } = readBothWays(gates, width);
    const odds = new Float64Array(clauses.length * types);
    const ends = new Float64Array(last);
    for (const [at, own] of signs.entries()) {
      ends.set(layers.lastBias);
      addProductQuickly(ends, 0, largest, at * columns, columns, layers.last, 0, last);
      addProductQuickly(ends, 0, given, at * width, width, layers.last, columns, last);
      cutAtZero(ends, 0, last);
      const row = at * types;
      odds.set(layers.intercepts, row);
      addProductQuickly(odds, row, ends, 0, last, layers.outputs, 0, types);
      addRows(odds, row, layers.signs, own, types);
    }
    return odds;
  };
}

/** Makes what reads the words of a post and tells the largest value of each column in each clause, −1 in empty ones. */
function createWordReader(
  network: ClauseNetwork,
): (wordsOf: readonly (readonly ClauseWord[])[]) => Float32Array {
  const { denied, wordBias } = network.layers;
  const columns = wordBias.length / gatesPerColumn;
  const partsOf = ofWords(({ lower, pos }) => wordParts(network, vectorKey(lower, pos)));
  const noWord = new Float32Array(partsPerColumn * columns);
  const addDenial = (gates: Float32Array, at: number, word: ClauseWord | undefined, side: number): void => {
    if (word?.denied === true) addRows(gates, at, denied, [side], columns);
  };
  return (wordsOf) => {
    const words = wordsOf.flat();
    const gates = new Float32Array(words.length * wordBias.length);
    for (const [place, word] of words.entries()) {
      const at = place * wordBias.length;
      const [before, after] = [words[place - 1], words[place + 1]];
      const left = before === undefined ? noWord : partsOf(before.word);
      const here = partsOf(word.word);
      const right = after === undefined ? noWord : partsOf(after.word);
      for (let column = 0; column < columns; column += 1)
        gates[at + column] =
          (wordBias[column] ?? 0) +
          (left[column] ?? 0) +
          (here[columns + column] ?? 0) +
          (right[2 * columns + column] ?? 0);
      for (let column = columns; column < wordBias.length; column += 1)
        gates[at + column] = (wordBias[column] ?? 0) + (here[2 * columns + column] ?? 0);
      addDenial(gates, at, before, 0);
      addDenial(gates, at, word, 1);
      addDenial(gates, at, after, 2);
    }
    const { given } = readBothWays(gates, columns);
    const largest = new Float32Array(wordsOf.length * columns).fill(-1);
    let place = 0;
    for (const [clause, own] of wordsOf.entries()) {
      const row = clause * columns;
      for (const end = place + own.length; place < end; place += 1)
        for (let column = 0; column < columns; column += 1) {
          const value = given[place * columns + column] ?? 0;
          if (value > (largest[row + column] ?? 0)) largest[row + column] = value;
        }
    }
    return largest;
  };
}

/** Makes numbers under 0 that. */
function cutAtZero(numbers: Float64Array, from: number, count: number): void {
  for (let at = from; at < from + count; at += 1) if ((numbers[at] ?? 0) < 0) numbers[at] = 0;
}

/** What a word gives to the places around it, see `NetworkLayers`. */
function wordParts({ rows, table, scales, layers }: ClauseNetwork, key: string): Float32Array {
  const columns = layers.wordBias.length / gatesPerColumn;
  const width = partsPerColumn * columns;
  const parts = new Float32Array(width);
  const start = (rows.get(key) ?? 0) * scales.length;
  const vector = Float64Array.from(scales, (scale, at) => (table[start + at] ?? 0) * scale);
  addProduct(parts, 0, vector, 0, vector.length, layers.words, 0, width);
  return parts;
}
