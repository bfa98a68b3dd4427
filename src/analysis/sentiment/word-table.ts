import { ofWords, type Word } from '../word.js';
import type { StandIn } from './stand-in.js';
import { rowOfWord, wordKey } from './word-key.js';
import { pairKeyOfPlaces, pairPlaces, rowWidth, type WordModel } from './word-model.js';

/** A model made ready for reading: what depends on a word alone is worked out once for it. */
export interface WordTable {
  readonly model: WordModel;
  /** The row of a word or of what stands in for it, −1 without any. */
  rowOf(word: Word, standIn: StandIn | null): number;
  /** The numbers of a row, each times the scale of its column; zeros for −1. */
  numbersOf(row: number): Float64Array;
  /** Where the weights of a pair of words begin, −1 where it has none. */
  pairAt(before: number, deniedBefore: boolean, row: number, denied: boolean): number;
}

/** Makes the table of a model. */
export function createWordTable(model: WordModel): WordTable {
  const { filters, rows, table, scales, pairs } = model;
  const width = rowWidth(filters);
  const ownRow = ofWords(({ lower }) => rowOfWord(rows, wordKey(lower)) ?? -1);
  const none = new Float64Array(width);
  const scaled = new Array<Float64Array | null>(rows.size).fill(null);
  // By the place of a word: 1 for the first words of pairs, and for the second ones; most words are none.
  const firsts = new Uint8Array(rows.size * 2);
  const seconds = new Uint8Array(rows.size * 2);
  for (const key of pairs.keys()) {
    const [before, place] = pairPlaces(key);
    firsts[before] = 1;
    seconds[place] = 1;
  }
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
      const first = before * 2 + (deniedBefore ? 1 : 0);
      const second = row * 2 + (denied ? 1 : 0);
      if (firsts[first] !== 1 || seconds[second] !== 1) return -1;
      return pairs.get(pairKeyOfPlaces(first, second)) ?? -1;
    },
  };
}
