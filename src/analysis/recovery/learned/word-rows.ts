import { ofWords, type Word } from '../../word.js';
import { type ClauseWord, noWord, tellBeside, tellVerb, tellWord } from './clause-features.js';
import { type AddFeature, featureKinds, wholeKinds } from './feature-kinds.js';
import { keepPairs } from './kept-pairs.js';
import { noRow, type RowFinder } from './row-finder.js';

/** The rows of words, which are looked up once for all places of a word. */
export interface WordRows {
  /** Those of a word of the clause itself that count for whole posts too. */
  whole(word: ClauseWord): Int32Array;
  /** The others of such a word, but for that of the word with the one before it. */
  own(word: ClauseWord, party: string): Int32Array;
  /** That of a word behind another one. */
  pair(before: ClauseWord | undefined, word: ClauseWord): number;
  /** Those of the verb of a clause. */
  verb(verb: Word, party: string): Int32Array;
  /** That of a word of the clause before, or of the one after; `noRow` for words without content. */
  beside(side: number, word: ClauseWord): number;
}

/** Makes a look-up of the rows of words. */
export function createWordRows(rowOf: RowFinder): WordRows {
  const parties: string[] = [];
  const numberOf = (party: string): number => {
    const number = parties.indexOf(party);
    return number < 0 ? parties.push(party) - 1 : number;
  };
  // 1 is the place of those under a negation.
  const wholeRows = ofWords((): Int32Array[] => []);
  // By twice the number of the party, plus 1 under a negation.
  const ownRows = ofWords((): Int32Array[] => []);
  const verbRows = ofWords((): Int32Array[] => []);
  const rowBeside = (side: number) =>
    ofWords((word) => rowsTold(rowOf, ofClauses, (add) => tellBeside(side, word, add))[0] ?? noRow);
  const rowBefore = rowBeside(featureKinds.before);
  const rowAfter = rowBeside(featureKinds.after);
  return {
    whole(word) {
      const rows = wholeRows(word.word);
      const place = word.denied ? 1 : 0;
      rows[place] ??= rowsTold(rowOf, ofWhole, (add) => tellWord(word, noWord, '', add));
      return rows[place];
    },
    own(word, party) {
      const rows = ownRows(word.word);
      const place = numberOf(party) * 2 + (word.denied ? 1 : 0);
      rows[place] ??= rowsTold(rowOf, ofClauses, (add) => tellWord(word, noWord, party, add));
      return rows[place];
    },
    pair: keepPairs((before, word) => rowOf(featureKinds.b, before?.key ?? noWord, word.key)),
    verb(verb, party) {
      const rows = verbRows(verb);
      const place = numberOf(party);
      rows[place] ??= rowsTold(rowOf, ofClauses, (add) => tellVerb(verb, party, add));
      return rows[place];
    },
    beside: (side, { word }) => (side === featureKinds.before ? rowBefore(word) : rowAfter(word)),
  };
}

const ofWhole: ReadonlySet<number> = new Set(wholeKinds);

/** All other kinds but pairs of words. */
const ofClauses: ReadonlySet<number> = new Set(
  Object.values(featureKinds).filter((kind) => !ofWhole.has(kind) && kind !== featureKinds.b),
);

/** The rows of what is told, of some kinds. */
function rowsTold(rowOf: RowFinder, kinds: ReadonlySet<number>, tell: (add: AddFeature) => void): Int32Array {
  const rows: number[] = [];
  tell((kind, first, second) => {
    if (kinds.has(kind)) rows.push(rowOf(kind, first, second));
  });
  return Int32Array.from(rows.filter((row) => row !== noRow));
}
