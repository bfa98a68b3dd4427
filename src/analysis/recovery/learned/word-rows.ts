import { ofWords } from '../../word.js';
import { type ClauseWord, noWord, tellWord } from './clause-features.js';
import { featureKinds } from './feature-kinds.js';
import { noRow, type RowFinder } from './row-finder.js';

/** What stands among the rows of a word for that of the word with the one before it. */
export const pairRow = -2;

/** The rows of words, which are looked up once for all places of a word. */
export interface WordRows {
  /** Those of a word of the clause itself, where `pairRow` stands for what `pair` tells. */
  own(word: ClauseWord, party: string): Int32Array;
  /** That of a word behind another one. */
  pair(before: ClauseWord | undefined, word: ClauseWord): number;
  /** That of a word of the clause beside it. */
  beside(kind: number, word: ClauseWord): number;
}

/** Makes a look-up of the rows of words. */
export function createWordRows(rowOf: RowFinder): WordRows {
  const parties = new Map<string, number>();
  // By twice the number of the party, plus 1 under a negation.
  const ownRows = ofWords((): Int32Array[] => []);
  const besideRows = ofWords((): number[] => []);
  return {
    own(word, party) {
      const number = parties.get(party) ?? parties.size;
      if (number === parties.size) parties.set(party, number);
      const rows = ownRows(word.word);
      const place = number * 2 + (word.denied ? 1 : 0);
      const known = rows[place];
      if (known !== undefined) return known;
      const told: number[] = [];
      tellWord(word, noWord, party, (kind, one, other) => {
        told.push(kind === featureKinds.b ? pairRow : rowOf(kind, one, other));
      });
      rows[place] = Int32Array.from(told.filter((row) => row !== noRow));
      return rows[place] ?? Int32Array.of();
    },
    pair(before, word) {
      return rowOf(featureKinds.b, before?.key ?? noWord, word.key);
    },
    beside(kind, word) {
      const rows = besideRows(word.word);
      rows[kind] ??= rowOf(kind, word.key, null);
      return rows[kind];
    },
  };
}
