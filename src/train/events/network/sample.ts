import { clauseWords } from '../../../analysis/recovery/learned/clause-features.js';
import { vectorKey } from '../../../analysis/recovery/learned/clause-network.js';
import { ruleSigns } from '../../../analysis/recovery/learned/rule-signs.js';
import type { Passage } from '../passage.js';

/** A passage as the network reads it. */
export interface Sample {
  /** The keys of its words, clause after clause. */
  readonly keys: readonly string[];
  /** 1 behind a negation, a number a word. */
  readonly denied: Uint8Array;
  /** Where the words of each clause end. */
  readonly ends: readonly number[];
  readonly signs: readonly (readonly number[])[];
  readonly passage: Passage;
}

/** What of a passage the network reads. */
export function sampleOf(passage: Passage): Sample {
  const words = passage.clauses.map(clauseWords);
  const all = words.flat();
  let end = 0;
  return {
    keys: all.map(({ word }) => vectorKey(word.lower, word.pos)),
    denied: Uint8Array.from(all, ({ denied }) => (denied ? 1 : 0)),
    ends: words.map(({ length }) => {
      end += length;
      return end;
    }),
    signs: passage.clauses.map(ruleSigns),
    passage,
  };
}
