import type { Token } from '../token.js';
import { inflections } from './inflections.js';

/** The words, out of those that rules list, for which a token may stand: itself, its base form, what it is a form of. */
export type ListedWords = (token: Token) => readonly string[];

/** Looks up tokens among the words that rules list. */
export function createListedWords(listed: ReadonlySet<string>): ListedWords {
  const byForm = new Map<string, string[]>();
  for (const word of listed) {
    for (const form of inflections(word)) {
      const words = byForm.get(form);
      if (words) words.push(word);
      else byForm.set(form, [word]);
    }
  }
  // No more pairs than forms that the rules list, whatever a text holds.
  const merged = new Map<readonly string[], Map<readonly string[], readonly string[]>>();
  const merge = (written: readonly string[], base: readonly string[]): readonly string[] => {
    const known = merged.get(written) ?? new Map<readonly string[], readonly string[]>();
    merged.set(written, known);
    const words = known.get(base) ?? [...new Set([...written, ...base])];
    known.set(base, words);
    return words;
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
