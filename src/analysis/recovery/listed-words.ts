import type { Token } from '../token.js';
import { inflections } from './inflections.js';

/** A word that rules list. */
export interface ListedWord {
  readonly word: string;
  /** Its place among them, from 0. */
  readonly number: number;
}

/** The words that rules list for which a token may stand: itself, its base form, what it is a regular form of. */
export type ListedWords = (token: Token) => readonly ListedWord[];

/** Looks up tokens among the words that rules list. */
export function createListedWords(words: Iterable<ListedWord>): ListedWords {
  const byForm = new Map<string, ListedWord[]>();
  for (const listed of words) {
    for (const form of inflections(listed.word)) {
      const known = byForm.get(form);
      if (known) known.push(listed);
      else byForm.set(form, [listed]);
    }
  }
  // No more pairs than forms that the rules list, whatever a text holds.
  const merged = new Map<readonly ListedWord[], Map<readonly ListedWord[], readonly ListedWord[]>>();
  const merge = (written: readonly ListedWord[], base: readonly ListedWord[]): readonly ListedWord[] => {
    const known = merged.get(written) ?? new Map<readonly ListedWord[], readonly ListedWord[]>();
    const both = known.get(base) ?? [...new Set([...written, ...base])];
    merged.set(written, known.set(base, both));
    return both;
  };
  return ({ lower, lemma }) => {
    const written = byForm.get(lower);
    if (lower === lemma) return written ?? none;
    const base = byForm.get(lemma);
    if (written === undefined || base === undefined) return written ?? base ?? none;
    return merge(written, base);
  };
}

const none: readonly never[] = [];
