import type { Places } from '../stored/strings.js';
import type { Word } from '../word.js';
import { inflections } from './inflections.js';

/**
 * The words that rules list for which a word of a text may stand, by their places: itself, its base form, what it is a
 * regular form of.
 */
export type ListedWords = (word: Pick<Word, 'lower' | 'lemma'>) => readonly number[];

/** Looks up words of texts among those that rules list. */
export function createListedWords(listed: Places): ListedWords {
  const standsFor = (form: string): readonly number[] => {
    const places = [...new Set(bases(form))].flatMap((base) =>
      inflections(base).includes(form) ? (listed.get(base) ?? none) : none,
    );
    return places.sort((a, b) => a - b);
  };
  return ({ lower, lemma }) =>
    lower === lemma ? standsFor(lower) : [...new Set([...standsFor(lower), ...standsFor(lemma)])];
}

const none: readonly never[] = [];

/** All of which a word might be a regular form; most are no words. */
function bases(form: string): readonly string[] {
  const found = [form];
  for (const [ending, base] of endings)
    if (form.endsWith(ending)) found.push(form.slice(0, -ending.length) + base);
  // `swapped`, `swapping`: the last letter of the base stands there twice.
  for (const ending of ['ed', 'ing'])
    if (form.endsWith(ending)) found.push(form.slice(0, -ending.length - 1));
  return found;
}

/** What regular forms end in, and what stands there instead in the base form. */
const endings = [
  ['s', ''],
  ['es', ''],
  ['d', ''],
  ['ed', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ies', 'y'],
  ['ied', 'y'],
] as const;
