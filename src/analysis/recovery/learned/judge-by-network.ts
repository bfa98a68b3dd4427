import { ofWords } from '../../word.js';
import type { ClauseFacts } from './clause-facts.js';
import type { ClauseWord } from './clause-features.js';
import { type ClauseNetwork, vectorKey } from './clause-network.js';
import { learnedTypes } from './event-model.js';
import { ruleSignCount, ruleSigns } from './rule-signs.js';

const types = learnedTypes.length;

/**
 * Judges the clauses of a post: for each the log-odds that it tells an event of each of `learnedTypes`.
 * @param wordsOf what `clauseWords` gives for each
 */
export type NetworkJudge = (
  clauses: readonly ClauseFacts[],
  wordsOf: readonly (readonly ClauseWord[])[],
) => readonly Float64Array[];

/** Makes a judge of a network; what a word gives to the windows around it is worked out once for it. */
export function createNetworkJudge(network: ClauseNetwork): NetworkJudge {
  const { windows, filterBias, innerBias, ...layers } = network.layers;
  const filters = filterBias.length;
  const inner = innerBias.length;
  const partsOf = ofWords(({ lower, pos }) => windowParts(network, vectorKey(lower, pos)));
  const nothing = new Float32Array(3 * filters);
  const intercepts = Float64Array.from(layers.intercepts);
  const outputs = byUnit(layers.outputs, inner);
  /** What the words around a place and it give to the filters; 0 where a filter lets nothing through. */
  const pool = (words: readonly ClauseWord[], from: number, to: number): Float64Array => {
    const largest = new Float64Array(filters);
    for (let at = from; at < to; at += 1) {
      const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
      const left = before === undefined ? nothing : partsOf(before.word);
      const middle = here === undefined ? nothing : partsOf(here.word);
      const right = after === undefined ? nothing : partsOf(after.word);
      const isDenied = before?.denied === true || here?.denied === true || after?.denied === true;
      for (let filter = 0; filter < filters; filter += 1) {
        let value =
          (filterBias[filter] ?? 0) +
          (left[filter] ?? 0) +
          (middle[filters + filter] ?? 0) +
          (right[2 * filters + filter] ?? 0);
        if (isDenied) {
          if (before?.denied) value += layers.denied[filter] ?? 0;
          if (here?.denied) value += layers.denied[filters + filter] ?? 0;
          if (after?.denied) value += layers.denied[2 * filters + filter] ?? 0;
        }
        if (value > (largest[filter] ?? 0)) largest[filter] = value;
      }
    }
    return largest;
  };
  const innerOf = (pooled: Float64Array): Float64Array => {
    const units = new Float64Array(inner);
    for (let unit = 0; unit < inner; unit += 1) {
      let sum = innerBias[unit] ?? 0;
      const row = unit * filters;
      for (let filter = 0; filter < filters; filter += 1)
        sum += (layers.inner[row + filter] ?? 0) * (pooled[filter] ?? 0);
      if (sum > 0) units[unit] = sum;
    }
    return units;
  };
  return (clauses, wordsOf) => {
    const words: ClauseWord[] = [];
    const ends = wordsOf.map((own) => words.push(...own));
    const units = ends.map((_, at) => innerOf(pool(words, ends[at - 1] ?? 0, ends[at] ?? 0)));
    return clauses.map((clause, at) => {
      const sums = intercepts.slice();
      for (const [side, there] of [units[at], units[at - 1], units[at + 1]].entries()) {
        if (there === undefined) continue;
        for (let unit = 0; unit < inner; unit += 1) {
          const value = there[unit] ?? 0;
          if (value === 0) continue;
          const row = (side * inner + unit) * types;
          for (let type = 0; type < types; type += 1)
            sums[type] = (sums[type] ?? 0) + value * (outputs[row + type] ?? 0);
        }
      }
      for (const sign of ruleSigns(clause))
        for (let type = 0; type < types; type += 1)
          sums[type] = (sums[type] ?? 0) + (layers.signs[type * ruleSignCount + sign] ?? 0);
      return sums;
    });
  };
}

/** The weights of outputs with a row for each unit, of the types: what a unit that is 0 gives is passed over. */
function byUnit(outputs: Float32Array, inner: number): Float32Array {
  return outputs.map((_, at) => {
    const side = Math.floor(at / (inner * types));
    const unit = Math.floor(at / types) % inner;
    return outputs[(side * types + (at % types)) * inner + unit] ?? 0;
  });
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
