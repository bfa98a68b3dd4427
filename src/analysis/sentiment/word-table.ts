import { ofWords, type Word } from '../word.js';
import type { StandIn } from './stand-in.js';
import { rowOfWord, wordKey } from './word-key.js';
import { rowWidth, type WordModel } from './word-model.js';

/** A model made ready for reading: what depends on a word alone is worked out once for it. */
export interface WordTable {
  readonly model: WordModel;
  /** The row of a word or of what stands in for it, −1 without any. */
  rowOf(word: Word, standIn: StandIn | null): number;
  /** The numbers of a row, each times the scale of its column; zeros for −1. */
  numbersOf(row: number): Float64Array;
  /** Where the weights of a pair of words begin, below 0 where it has none. */
  pairAt(before: number, deniedBefore: boolean, row: number, denied: boolean): number;
}

/** Makes the table of a model. */
export function createWordTable(model: WordModel): WordTable {
  const { filters, rows, table, scales, pairs } = model;
  const width = rowWidth(filters);
  const ownRow = ofWords(({ lower }) => rowOfWord(rows, wordKey(lower)) ?? -1);
  const none = new Float64Array(width);
  const scaled = new Array<Float64Array | null>(rows.size).fill(null);
  return {
    model,
    rowOf(word, standIn) {
      const own = standIn?.always ? -1 : ownRow(word);
      return own >= 0 || standIn === null ? own : (rows.get(standIn.key) ?? -1);
    },
    numbersOf(row) {
      if (row < 0) return none;
      const known = scaled[row];
      if (known) return known;
      const numbers = Float64Array.from(
        scales,
        (scale, column) => (table[row * width + column] ?? 0) * scale,
      );
      scaled[row] = numbers;
      return numbers;
    },
    pairAt(before, deniedBefore, row, denied) {
      return 3 * pairs.get(before * 2 + (deniedBefore ? 1 : 0), row * 2 + (denied ? 1 : 0));
    },
  };
}
