import { largestWhole } from '../analysis/stored/figures.js';

/** A value in steps of `scale`, cut at what a file can hold. */
export function wholeNumber(value: number, scale: number): number {
  return Math.max(-largestWhole, Math.min(largestWhole, Math.round(value / (scale || 1))));
}

/** Parts of the largest value of a column that are tried as the largest whole number. */
const cuts = [1, 0.8, 0.65, 0.5, 0.4, 0.32, 0.25, 0.2];

/**
 * For each column the scale under which whole numbers miss its values least, in the mean of the squares: a few large
 * values that are cut cost less than steps that are too long for all others.
 */
export function columnScales(table: Float32Array, width: number): Float64Array {
  return Float64Array.from({ length: width }, (_, column) => {
    let largest = 0;
    for (let at = column; at < table.length; at += width)
      largest = Math.max(largest, Math.abs(table[at] ?? 0));
    let best = { scale: 0, missed: Number.POSITIVE_INFINITY };
    for (const cut of cuts) {
      const scale = (cut * largest) / largestWhole;
      let missed = 0;
      for (let at = column; at < table.length; at += width) {
        const value = table[at] ?? 0;
        missed += (value - wholeNumber(value, scale) * scale) ** 2;
      }
      if (missed < best.missed) best = { scale, missed };
    }
    return best.scale;
  });
}
