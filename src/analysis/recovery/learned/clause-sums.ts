import { learnedTypes } from './event-model.js';
import type { FeatureWeights } from './feature-weights.js';
import { type FoundFeatures, noRow, type RowFinder } from './row-finder.js';
import { createVectorFunctions, laneBytes } from './vector-functions.js';

/** Sums the weights of the features of one clause after the other. */
export interface ClauseSums {
  /** Finds the row of a feature; only such rows may be added. */
  readonly rowOf: RowFinder;
  add(row: number): void;
  /** Writes the sum of each of `learnedTypes` into `sums`, from a place on; then the next clause begins. */
  take(sums: Float64Array, from: number): void;
}

/** So many rows are added at once; few clauses have more. */
const mostAtOnce = 1024;

/**
 * Makes the sums of a model's features, with the weights of those that were found spread out as the vector functions
 * need them.
 * @param intercepts what the sums begin with
 */
export function createClauseSums(
  found: FoundFeatures,
  { rows, starts, types, weights }: FeatureWeights,
  intercepts: Float64Array,
): ClauseSums {
  const numberBytes = Float32Array.BYTES_PER_ELEMENT;
  const width = Math.ceil((learnedTypes.length * numberBytes) / laneBytes) * laneBytes;
  const sumsPlace = rows.size * width;
  const listPlace = sumsPlace + width;
  const { numbers, addRows } = createVectorFunctions(listPlace + mostAtOnce * numberBytes);
  const sums = numbers.subarray(sumsPlace / numberBytes, listPlace / numberBytes);
  const list = new Int32Array(numbers.buffer, listPlace, mostAtOnce);
  const isReady = new Uint8Array(rows.size);
  let listed = 0;
  const addListed = (): void => {
    if (listed > 0) addRows(sumsPlace, listPlace, listPlace + listed * numberBytes, width);
    listed = 0;
  };
  sums.set(intercepts);
  return {
    rowOf(kind, first, second) {
      const row = found.rowOf(kind, first, second);
      if (row === noRow || row >= rows.size || isReady[row] === 1) return row;
      isReady[row] = 1;
      const scale = found.scales[row] ?? 0;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
        numbers[(row * width) / numberBytes + (types[at] ?? 0)] = (weights[at] ?? 0) * scale;
      return row;
    },
    add(row) {
      // The features behind those of clauses count for whole posts alone.
      if (row >= rows.size) return;
      if (listed === mostAtOnce) addListed();
      list[listed] = row * width;
      listed += 1;
    },
    take(into, from) {
      addListed();
      for (let type = 0; type < learnedTypes.length; type += 1) into[from + type] = sums[type] ?? 0;
      sums.set(intercepts);
    },
  };
}
