import type { FeatureWeights } from './feature-weights.js';
import type { FoundFeatures } from './row-finder.js';

/** Sums the weights of the features of one clause after the other. */
export interface ClauseSums {
  /** Adds the weights of a row that `found` gave. */
  add(row: number): void;
  /** Writes the sum of each of `learnedTypes` into `sums`, from a place on; then the next clause begins. */
  take(sums: Float64Array, from: number): void;
}

/**
 * Makes the sums of the features of a model.
 * @param intercepts what the sums begin with
 */
export function createClauseSums(
  found: FoundFeatures,
  { rows, starts, types, weights }: FeatureWeights,
  intercepts: Float64Array,
): ClauseSums {
  const { size } = rows;
  const own = intercepts.slice();
  return {
    add(row) {
      // The features behind those of clauses count for whole posts alone.
      if (row >= size) return;
      const scale = found.scales[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const type = types[at] ?? 0;
        own[type] = (own[type] ?? 0) + (weights[at] ?? 0) * scale;
      }
    },
    take(sums, from) {
      sums.set(own, from);
      own.set(intercepts);
    },
  };
}
