import { featureName, wholeKinds } from './feature-kinds.js';
import type { FeatureWeights } from './feature-weights.js';

/** What a feature that a model does not have gives for its row. */
export const noRow = -1;

/** The row of a feature by its kind and parts, `noRow` for those that the model does not have. */
export type RowFinder = (kind: number, first: string, second: string | null) => number;

/** The features of a model, looked up where they are asked for; by their row what is known of those that were found. */
export interface FoundFeatures {
  /** How many rows there are. */
  readonly size: number;
  readonly rowOf: RowFinder;
  /** What the weights of a clause's feature are to be multiplied by. */
  readonly scales: Float64Array;
  /** The row among the features of whole posts, `noRow` without any, and what its weights are to be multiplied by. */
  readonly wholeRows: Int32Array;
  readonly wholeScales: Float64Array;
}

/** Finds features of clauses and of whole posts; those that only whole posts have come behind those of clauses. */
export function createFoundFeatures(clauses: FeatureWeights, whole: FeatureWeights): FoundFeatures {
  const size = clauses.rows.size + whole.rows.size;
  const scales = new Float64Array(size);
  const wholeScales = new Float64Array(size);
  const wholeRows = new Int32Array(size);
  const isFound = new Uint8Array(size);
  const ofWhole = new Set(wholeKinds);
  return {
    size,
    scales,
    wholeRows,
    wholeScales,
    rowOf(kind, first, second) {
      const name = featureName(kind, first, second);
      const known = clauses.rows.get(name);
      if (known === undefined && !ofWhole.has(kind)) return noRow;
      if (known !== undefined && isFound[known] === 1) return known;
      const wholeRow = ofWhole.has(kind) ? (whole.rows.get(name) ?? noRow) : noRow;
      if (known === undefined && wholeRow === noRow) return noRow;
      const row = known ?? clauses.rows.size + wholeRow;
      isFound[row] = 1;
      scales[row] = clauses.scaleOf(name);
      wholeRows[row] = wholeRow;
      wholeScales[row] = whole.scaleOf(name);
      return row;
    },
  };
}
