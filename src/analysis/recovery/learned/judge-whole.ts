import type { WholeWeights } from './event-model.js';
import { type FoundFeatures, noRow } from './row-finder.js';

/** Judges the words of a post as they are told, clause by clause. */
export interface WholeJudge {
  /** Counts the feature of a row for one more clause; features that it knows nothing of are passed over. */
  count(row: number): void;
  /** The sum of each of `learnedTypes` for what was counted, a log-odds; then counting begins anew. */
  sums(): Float64Array;
}

/** The length of the row of a post's features: long posts have more of them, and say no more with each. */
const wholeLength = 4;

/** What a feature counts in a post that has it in so many clauses. */
export function wholeValue(clauses: number): number {
  return 1 + 0.5 * Math.log(clauses);
}

/** What the values of a post are multiplied by. */
export function wholeScale(sumOfSquares: number): number {
  return wholeLength / Math.sqrt(sumOfSquares + 1);
}

/** Makes a judge of posts by what was learned of their words; rows are those of the features that were found. */
export function createWholeJudge(
  { size, wholeRows, wholeScales }: FoundFeatures,
  { intercepts, features }: WholeWeights,
): WholeJudge {
  const { starts, types, weights } = features;
  const counts = new Uint32Array(size);
  let counted: number[] = [];
  return {
    count(row) {
      if (wholeRows[row] === noRow) return;
      if (counts[row] === 0) counted.push(row);
      counts[row] = (counts[row] ?? 0) + 1;
    },
    sums() {
      const sums = new Float64Array(intercepts.length);
      let squares = 0;
      for (const row of counted) {
        const value = wholeValue(counts[row] ?? 0);
        squares += value * value;
        const own = wholeRows[row] ?? 0;
        const rowScale = wholeScales[row] ?? 0;
        const end = starts[own + 1] ?? 0;
        for (let at = starts[own] ?? 0; at < end; at += 1) {
          const type = types[at] ?? 0;
          sums[type] = (sums[type] ?? 0) + value * ((weights[at] ?? 0) * rowScale);
        }
        counts[row] = 0;
      }
      counted = [];
      const scale = wholeScale(squares);
      return sums.map((sum, type) => (intercepts[type] ?? 0) + scale * sum);
    },
  };
}
