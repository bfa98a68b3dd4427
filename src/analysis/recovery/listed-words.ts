import { append } from '../../model/append.js';
import type { Word } from '../word.js';
import { inflections } from './inflections.js';

/** The words that rules list for which a word of a text may stand: itself, its base form, what it is a regular form of. */
export type ListedWords = (word: Pick<Word, 'lower' | 'lemma'>) => readonly string[];

/** Looks up words of texts among those that rules list. */
export function createListedWords(words: Iterable<string>): ListedWords {
  const byForm = new Map<string, string[]>();
  for (const listed of words) {
    for (const form of inflections(listed)) append(byForm, form, listed);
  }
  return ({ lower, lemma }) => {
    const written = byForm.get(lower) ?? none;
    if (lower === lemma) return written;
    return [...new Set([...written, ...(byForm.get(lemma) ?? none)])];
  };
}

const none: readonly never[] = [];
