import { ofWords, type Word } from '../word.js';
import type { StandIn } from './stand-in.js';
import { rowOfWord, wordKey } from './word-key.js';
import { rowWidth, type WordModel } from './word-model.js';

/** A model made ready for reading: what depends on a word alone is worked out once for it. */
export interface WordTable {
  readonly model: WordModel;
  /** The row of a word or of what stands in for it, −1 without any. */
  rowOf(word: Word, standIn: StandIn | null): number;
  /** Adds a third of the numbers of a row to sums, those from a column on, each times its scale; nothing for −1. */
  addPart(sums: Float64Array, row: number, column: number): void;
  /** The number of a row at a column, times its scale. */
  numberAt(row: number, column: number): number;
  /** Where the weights of a pair of words begin, below 0 where it has none. */
  pairAt(before: number, deniedBefore: boolean, row: number, denied: boolean): number;
}

/** Makes the table of a model. */
export function createWordTable(model: WordModel): WordTable {
  const { filters, rows, table, scales, pairs } = model;
  const width = rowWidth(filters);
  const ownRow = ofWords(({ lower }) => rowOfWord(rows, wordKey(lower)) ?? -1);
  return {
    model,
    rowOf(word, standIn) {
      const own = standIn?.always ? -1 : ownRow(word);
      return own >= 0 || standIn === null ? own : (rows.get(standIn.key) ?? -1);
    },
    addPart(sums, row, column) {
      if (row < 0) return;
      const start = row * width + column;
      for (let at = 0; at < filters; at += 1)
        sums[at] = (sums[at] ?? 0) + (table[start + at] ?? 0) * (scales[column + at] ?? 0);
    },
    numberAt: (row, column) => (table[row * width + column] ?? 0) * (scales[column] ?? 0),
    pairAt(before, deniedBefore, row, denied) {
      return 3 * pairs.get(before * 2 + (deniedBefore ? 1 : 0), row * 2 + (denied ? 1 : 0));
    },
  };
}
