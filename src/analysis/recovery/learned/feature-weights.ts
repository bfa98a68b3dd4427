import type { Places } from '../../stored/strings.js';

/** The weights of named features one after the other, each with the place of its type; those of a row begin at its start. */
export interface FeatureWeights {
  /** The row of each feature by its name. */
  readonly rows: Places;
  /** One more than there are rows. */
  readonly starts: Uint32Array;
  /** Places in `learnedTypes`. */
  readonly types: Uint8Array;
  /** To be multiplied by what `scaleOf` gives for the feature of their row. */
  readonly weights: Int8Array | Float64Array;
  readonly scaleOf: (feature: string) => number;
}

/**
 * The weights of features that have one for every type.
 * @param matrix a row a feature, of as many numbers as there are types
 */
export function denseWeights(
  rows: Places,
  matrix: Float64Array,
  types: number,
  scaleOf: FeatureWeights['scaleOf'],
): FeatureWeights {
  const weights = matrix.slice(0, rows.size * types);
  return {
    rows,
    starts: Uint32Array.from({ length: rows.size + 1 }, (_, row) => row * types),
    types: Uint8Array.from({ length: weights.length }, (_, at) => at % types),
    weights,
    scaleOf,
  };
}

/** The weight of a feature for a type, 0 without one. */
export function weightOf(
  feature: string,
  type: number,
  { rows, starts, types, weights, scaleOf }: FeatureWeights,
): number {
  const row = rows.get(feature);
  if (row === undefined) return 0;
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
    if (types[at] === type) return (weights[at] ?? 0) * scaleOf(feature);
  return 0;
}
