import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Random } from '../../random.js';
import type { WordVectors } from '../../vectors.js';
import { networkOptions } from './options.js';
import type { Sample } from './sample.js';

/** The words of a network and where their vectors begin. */
export interface FirstVectors {
  /** The row of each word; row 0 is that of all other words. */
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Float32Array;
}

/** Vectors are scaled so that a window of them fills a filter about as much as its bias can. */
const vectorScale = 0.3;

/** The spread of vectors that nobody gave. */
const unknownSpread = 0.03;

const { dimensions, leastCount, words: mostWords } = networkOptions;

/**
 * The words that samples have often enough or that vectors are given for, and behind them the most frequent others with
 * vectors. Given vectors are cut to their principal components (Pearson 1901; Jolliffe 2002).
 */
export function firstVectors(
  samples: readonly Sample[],
  vectors: WordVectors | null,
  random: Random,
): FirstVectors {
  const counts = new Map<string, number>();
  for (const { keys } of samples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = new Map([['', 0]]);
  const add = (word: string): void => {
    if (rows.size < mostWords && !rows.has(word) && !word.includes('\n')) rows.set(word, rows.size);
  };
  for (const [word, count] of counts)
    if (count >= leastCount || vectors?.vectorOf(word) !== undefined) add(word);
  for (const word of vectors?.words ?? []) {
    if (rows.size >= mostWords) break;
    add(word);
  }
  const values = new Float32Array(rows.size * dimensions);
  const components = vectors === null ? null : principalComponents([...rows.keys()], vectors);
  for (const [word, row] of rows) {
    const vector = vectors?.vectorOf(word);
    for (let at = 0; at < dimensions; at += 1) {
      const known = vector && components ? components(vector, at) * vectorScale : undefined;
      values[row * dimensions + at] = row === 0 ? 0 : (known ?? random.normal() * unknownSpread);
    }
  }
  return { rows, values };
}

/** What tells a vector's part along each of the components along which the vectors of some words differ most. */
function principalComponents(
  words: readonly string[],
  vectors: WordVectors,
): (vector: readonly number[], component: number) => number {
  const size = vectors.dimensions;
  const known = words.flatMap((word) => {
    const vector = vectors.vectorOf(word);
    return vector === undefined ? [] : [vector];
  });
  const means = Array.from(
    { length: size },
    (_, at) => known.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / Math.max(1, known.length),
  );
  const covariance = Matrix.zeros(size, size);
  for (const vector of known) {
    for (let row = 0; row < size; row += 1) {
      const part = (vector[row] ?? 0) - (means[row] ?? 0);
      for (let column = 0; column <= row; column += 1) {
        const sum = covariance.get(row, column) + part * ((vector[column] ?? 0) - (means[column] ?? 0));
        covariance.set(row, column, sum);
        covariance.set(column, row, sum);
      }
    }
  }
  // The directions come with their variances, the smallest first.
  const { eigenvectorMatrix } = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
  return (vector, component) => {
    const column = size - 1 - component;
    if (column < 0) return 0;
    let sum = 0;
    for (let at = 0; at < size; at += 1)
      sum += ((vector[at] ?? 0) - (means[at] ?? 0)) * eigenvectorMatrix.get(at, column);
    return sum;
  };
}
