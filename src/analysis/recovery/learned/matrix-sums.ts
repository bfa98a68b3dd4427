/** A list of numbers, whole matrices row by row. */
export type Numbers = Float32Array | Float64Array;

/**
 * Adds to some sums the product of a vector and of a matrix that has a row of them for each number of the vector. Numbers
 * that are 0 cost nothing.
 * The places are those of the first sum and of the vector.
 */
export function addProduct(
  sums: Numbers,
  sumsAt: number,
  vector: Numbers,
  vectorAt: number,
  rows: number,
  matrix: Float32Array,
  firstRow: number,
  columns: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const number = vector[vectorAt + row] ?? 0;
    if (number === 0) continue;
    const start = (firstRow + row) * columns;
    for (let column = 0; column < columns; column += 1)
      sums[sumsAt + column] = (sums[sumsAt + column] ?? 0) + number * (matrix[start + column] ?? 0);
  }
}

/** Adds some rows of a matrix to some sums, from the place of the first one on. */
export function addRows(
  sums: Numbers,
  sumsAt: number,
  matrix: Float32Array,
  rows: readonly number[],
  columns: number,
): void {
  for (const row of rows)
    for (let column = 0; column < columns; column += 1)
      sums[sumsAt + column] = (sums[sumsAt + column] ?? 0) + (matrix[row * columns + column] ?? 0);
}

/**
 * What `addProduct` does, four rows at a time: twice as fast where posts are judged. Sums that are rounded in another order
 * would make other weights of the same passages, so learning goes row by row.
 */
export function addProductQuickly(
  sums: Numbers,
  sumsAt: number,
  vector: Numbers,
  vectorAt: number,
  rows: number,
  matrix: Float32Array,
  firstRow: number,
  columns: number,
): void {
  const left = rows % 4;
  for (let row = 0; row < rows - left; row += 4) {
    const at = vectorAt + row;
    const [one, two, three, four] = [
      vector[at] ?? 0,
      vector[at + 1] ?? 0,
      vector[at + 2] ?? 0,
      vector[at + 3] ?? 0,
    ];
    if (one === 0 && two === 0 && three === 0 && four === 0) continue;
    const first = (firstRow + row) * columns;
    const second = first + columns;
    const third = second + columns;
    const fourth = third + columns;
    for (let column = 0; column < columns; column += 1)
      sums[sumsAt + column] =
        (sums[sumsAt + column] ?? 0) +
        one * (matrix[first + column] ?? 0) +
        two * (matrix[second + column] ?? 0) +
        three * (matrix[third + column] ?? 0) +
        four * (matrix[fourth + column] ?? 0);
  }
  const rest = rows - left;
  addProduct(sums, sumsAt, vector, vectorAt + rest, left, matrix, firstRow + rest, columns);
}
