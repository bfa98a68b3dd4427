/** The weights of named features one after the other, each with the place of its type; those of a row begin at its start. */
export interface FeatureWeights {
  /** The row of each feature, 0, 1 …, in the order of their names. */
  readonly rows: ReadonlyMap<string, number>;
  /** One more than there are rows. */
  readonly starts: Uint32Array;
  /** Places in `learnedTypes`. */
  readonly types: Uint8Array;
  readonly weights: Float64Array;
}

/**
 * The weights of features that have one for every type.
 * @param matrix a row a feature, of as many numbers as there are types
 * @param scaleOf what the numbers of a feature are multiplied by
 */
export function denseWeights(
  rows: ReadonlyMap<string, number>,
  matrix: Float64Array,
  types: number,
  scaleOf: (feature: string) => number,
): FeatureWeights {
  const weights = matrix.slice(0, rows.size * types);
  for (const [feature, row] of rows) {
    const scale = scaleOf(feature);
    for (let at = row * types; at < (row + 1) * types; at += 1) weights[at] = (weights[at] ?? 0) * scale;
  }
  return {
    rows,
    starts: Uint32Array.from({ length: rows.size + 1 }, (_, row) => row * types),
    types: Uint8Array.from({ length: weights.length }, (_, at) => at % types),
    weights,
  };
}

/** The weight of a feature for a type, 0 without one. */
export function weightOf(
  feature: string,
  type: number,
  { rows, starts, types, weights }: FeatureWeights,
): number {
  const row = rows.get(feature);
  if (row === undefined) return 0;
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
    if (types[at] === type) return weights[at] ?? 0;
  return 0;
}
