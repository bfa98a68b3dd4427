import { ofWords } from '../../word.js';
import type { ClauseFacts } from './clause-facts.js';
import type { ClauseWord } from './clause-features.js';
import { type ClauseNetwork, type NetworkLayers, vectorKey } from './clause-network.js';
import { learnedTypes } from './event-model.js';
import { ruleSignCount, ruleSigns } from './rule-signs.js';

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

/**
 * Makes a judge of a network; what a word gives to the windows around it is worked out once for it, and what a filter or
 * an inner unit that is 0 would give is passed over.
 */
export function createNetworkJudge(network: ClauseNetwork): NetworkJudge {
  const { layers } = network;
  const filters = layers.filterBias.length;
  const inner = layers.innerBias.length;
  const partsOf = ofWords(({ lower, pos }) => windowParts(network, vectorKey(lower, pos)));
  const noWord = new Float32Array(3 * filters);
  const biases = biasesByDenial(layers);
  const units = byFilter(layers.inner, filters);
  const outputs = byUnit(layers.outputs, inner);
  const signs = bySign(layers.signs);
  const pooled = new Float64Array(filters);

  /** What the words around each place between two give to the filters; 0 where a filter lets nothing through. */
  const pool = (words: readonly ClauseWord[], from: number, to: number): void => {
    pooled.fill(0);
    for (let at = from; at < to; at += 1) {
      const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
      const left = before === undefined ? noWord : partsOf(before.word);
      const middle = here === undefined ? noWord : partsOf(here.word);
      const right = after === undefined ? noWord : partsOf(after.word);
      const denials = (before?.denied ? 1 : 0) | (here?.denied ? 2 : 0) | (after?.denied ? 4 : 0);
      const bias = denials * filters;
      for (let filter = 0; filter < filters; filter += 1) {
        const value =
          (biases[bias + filter] ?? 0) +
          (left[filter] ?? 0) +
          (middle[filters + filter] ?? 0) +
          (right[2 * filters + filter] ?? 0);
        if (value > (pooled[filter] ?? 0)) pooled[filter] = value;
      }
    }
  };
  return (clauses, wordsOf) => {
    const words = wordsOf.flat();
    // A row a clause, with one of nothing before the first and behind the last.
    const found = new Float64Array((clauses.length + 2) * inner);
    let end = 0;
    for (const [at, own] of wordsOf.entries()) {
      pool(words, end, end + own.length);
      end += own.length;
      const row = (at + 1) * inner;
      found.set(layers.innerBias, row);
      addProduct(found, row, units, 0, pooled, 0, filters, inner);
      for (let unit = row; unit < row + inner; unit += 1) if ((found[unit] ?? 0) < 0) found[unit] = 0;
    }
    const odds = new Float64Array(clauses.length * types);
    for (const [at, clause] of clauses.entries()) {
      const row = at * types;
      odds.set(layers.intercepts, row);
      for (const [side, there] of [at + 1, at, at + 2].entries())
        addProduct(odds, row, outputs, side * inner * types, found, there * inner, inner, types);
      for (const sign of ruleSigns(clause))
        for (let type = 0; type < types; type += 1)
          odds[row + type] = (odds[row + type] ?? 0) + (signs[sign * types + type] ?? 0);
    }
    return odds;
  };
}

/**
 * Adds to some sums the product of a vector and of a matrix that has a row of them for each number of the vector.
 * The places are those of the first sum, of the matrix and of the vector.
 */
function addProduct(
  sums: Float64Array,
  sumsAt: number,
  matrix: Float32Array,
  matrixAt: number,
  vector: Float64Array,
  vectorAt: number,
  rows: number,
  columns: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const number = vector[vectorAt + row] ?? 0;
    if (number === 0) continue;
    const start = matrixAt + row * columns;
    for (let column = 0; column < columns; column += 1)
      sums[sumsAt + column] = (sums[sumsAt + column] ?? 0) + number * (matrix[start + column] ?? 0);
  }
}

/** What filters begin with, a row for each way of negating three words: bit 0 stands for the one before the middle. */
function biasesByDenial({ filterBias, denied }: NetworkLayers): Float64Array {
  const filters = filterBias.length;
  return Float64Array.from({ length: 8 * filters }, (_, at) => {
    const [way, filter] = [Math.floor(at / filters), at % filters];
    let sum = filterBias[filter] ?? 0;
    for (let word = 0; word < 3; word += 1)
      if (((way >> word) & 1) === 1) sum += denied[word * filters + filter] ?? 0;
    return sum;
  });
}

/** The weights of the inner units with a row for each filter, of the units. */
function byFilter(weights: Float32Array, filters: number): Float32Array {
  const inner = weights.length / filters;
  return weights.map((_, at) => weights[(at % inner) * filters + Math.floor(at / inner)] ?? 0);
}

/** The weights of outputs with a row for each unit of a side, of the types. */
function byUnit(outputs: Float32Array, inner: number): Float32Array {
  return outputs.map((_, at) => {
    const side = Math.floor(at / (inner * types));
    const unit = Math.floor(at / types) % inner;
    return outputs[(side * types + (at % types)) * inner + unit] ?? 0;
  });
}

/** The weights of the signs with a row for each of them, of the types. */
function bySign(signs: Float32Array): Float32Array {
  return signs.map((_, at) => signs[(at % types) * ruleSignCount + Math.floor(at / types)] ?? 0);
}

/** What a word gives to the filters as the one before, in and after the middle of a window. */
function windowParts({ rows, table, scales, layers }: ClauseNetwork, key: string): Float32Array {
  const filters = layers.filterBias.length;
  const parts = new Float32Array(3 * filters);
  const start = (rows.get(key) ?? 0) * scales.length;
  for (let column = 0; column < scales.length; column += 1) {
    const number = (table[start + column] ?? 0) * (scales[column] ?? 0);
    for (let place = 0; place < 3; place += 1) {
      const row = (place * scales.length + column) * filters;
      for (let filter = 0; filter < filters; filter += 1) {
        const part = place * filters + filter;
        parts[part] = (parts[part] ?? 0) + number * (layers.windows[row + filter] ?? 0);
      }
    }
  }
  return parts;
}
