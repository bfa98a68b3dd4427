import type { Parameter } from './parameter.js';

/** A part of some numbers with their slopes. */
export interface Vector {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly from: number;
  readonly count: number;
}

/**
 * The way back of `addProduct`: adds to the slopes of a vector and of a matrix what those of the sums say.
 * @param sumsAt the place of the first slope of a sum
 */
export function returnProduct(
  sumSlopes: Float32Array,
  sumsAt: number,
  { values, slopes, from, count }: Vector,
  matrix: Pick<Parameter, 'values' | 'slopes'>,
  firstRow: number,
  columns: number,
): void {
  for (let row = 0; row < count; row += 1) {
    const number = values[from + row] ?? 0;
    const start = (firstRow + row) * columns;
    let slope = 0;
    for (let column = 0; column < columns; column += 1) {
      const pull = sumSlopes[sumsAt + column] ?? 0;
      slope += pull * (matrix.values[start + column] ?? 0);
      matrix.slopes[start + column] = (matrix.slopes[start + column] ?? 0) + pull * number;
    }
    slopes[from + row] = (slopes[from + row] ?? 0) + slope;
  }
}
