import { learnedTypes } from '../../../analysis/recovery/learned/event-model.js';
import { logistic } from '../../../analysis/recovery/learned/log-odds.js';
import { ruleSignCount } from '../../../analysis/recovery/learned/rule-signs.js';
import type { Random } from '../../random.js';
import type { Network } from './network.js';
import { networkOptions } from './options.js';
import type { Sample } from './sample.js';
import type { WordParts } from './word-parts.js';

/** What the network makes of a passage, kept for the way back; a row a clause. */
export interface Pass {
  /** For each word its place among the word parts. */
  readonly words: Int32Array;
  /** The largest value of each filter, what was left out being 0 and the rest the larger for it. */
  readonly pooled: Float32Array;
  /** Which word's window gave it, −1 where none let anything through. */
  readonly givers: Int32Array;
  /** What the values of the filters were multiplied by. */
  readonly kept: Float32Array;
  readonly units: Float32Array;
  readonly probabilities: Float32Array;
}

const { filters, inner, filterDropout, wordDropout } = networkOptions;
const types = learnedTypes.length;

/** Reads a passage, some of its words and filters left out. */
export function forward(
  { keys, denied, ends, signs }: Sample,
  { rows, layers }: Network,
  { placeOf, parts }: WordParts,
  random: Random,
): Pass {
  const clauses = ends.length;
  const words = Int32Array.from(keys, (key) =>
    random.uniform() < wordDropout ? 0 : (placeOf.get(rows.get(key) ?? 0) ?? 0),
  );
  const pooled = new Float32Array(clauses * filters);
  const givers = new Int32Array(clauses * filters).fill(-1);
  const width = 3 * filters;
  const windowAt = (at: number): Float32Array => {
    const window = layers.filterBias.values.slice();
    for (let side = 0; side < 3; side += 1) {
      const there = at + side - 1;
      const word = words[there];
      if (word === undefined) continue;
      const from = word * width + side * filters;
      for (let filter = 0; filter < filters; filter += 1)
        window[filter] = (window[filter] ?? 0) + (parts[from + filter] ?? 0);
      if (denied[there] !== 1) continue;
      for (let filter = 0; filter < filters; filter += 1)
        window[filter] = (window[filter] ?? 0) + (layers.denied.values[side * filters + filter] ?? 0);
    }
    return window;
  };
  for (let clause = 0; clause < clauses; clause += 1) {
    const row = clause * filters;
    for (let at = ends[clause - 1] ?? 0; at < (ends[clause] ?? 0); at += 1) {
      const window = windowAt(at);
      for (let filter = 0; filter < filters; filter += 1) {
        if ((window[filter] ?? 0) <= (pooled[row + filter] ?? 0)) continue;
        pooled[row + filter] = window[filter] ?? 0;
        givers[row + filter] = at;
      }
    }
  }
  const kept = Float32Array.from(pooled, () =>
    random.uniform() < filterDropout ? 0 : 1 / (1 - filterDropout),
  );
  for (let at = 0; at < pooled.length; at += 1) pooled[at] = (pooled[at] ?? 0) * (kept[at] ?? 0);
  const units = new Float32Array(clauses * inner);
  for (let clause = 0; clause < clauses; clause += 1) {
    for (let unit = 0; unit < inner; unit += 1) {
      let sum = layers.innerBias.values[unit] ?? 0;
      for (let filter = 0; filter < filters; filter += 1)
        sum += (layers.inner.values[unit * filters + filter] ?? 0) * (pooled[clause * filters + filter] ?? 0);
      units[clause * inner + unit] = Math.max(0, sum);
    }
  }
  const probabilities = new Float32Array(clauses * types);
  for (let clause = 0; clause < clauses; clause += 1) {
    for (let type = 0; type < types; type += 1) {
      let sum = layers.intercepts.values[type] ?? 0;
      for (const [side, beside] of sides.entries()) {
        const there = clause + beside;
        if (there < 0 || there >= clauses) continue;
        const row = (side * types + type) * inner;
        for (let unit = 0; unit < inner; unit += 1)
          sum += (layers.outputs.values[row + unit] ?? 0) * (units[there * inner + unit] ?? 0);
      }
      for (const sign of signs[clause] ?? []) sum += layers.signs.values[type * ruleSignCount + sign] ?? 0;
      probabilities[clause * types + type] = logistic(sum);
    }
  }
  return { words, pooled, givers, kept, units, probabilities };
}

/** Where the clauses stand that the outputs of a clause look at: itself, the one before and the one after it. */
export const sides = [0, -1, 1] as const;
