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
  return ({ lower, lemma }) => {
    const written = byForm.get(lower) ?? [];
    if (lower === lemma) return written;
    const base = byForm.get(lemma) ?? [];
    return written.length === 0 ? base : [...new Set([...written, ...base])];
  };
}
