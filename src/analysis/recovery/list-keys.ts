import { frequentWords } from '../../lexicon/frequent-words.js';
import type { Words } from './pattern.js';

/** Words of which one must be there for a list to match. */
export interface ListKey {
  readonly words: readonly string[];
  /** How frequent the most frequent of them is: 0 for most words. */
  readonly frequency: number;
}

/** The key of a list. */
export function keyOf(list: Words): ListKey {
  const words = keyWords(list);
  return { words, frequency: Math.max(...words.map(frequencyOf)) };
}

/** Words of which one must be there for a list of words to match. */
function keyWords({ words, forms, phrases }: Words): readonly string[] {
  return [...words, ...forms, ...phrases.map(rarestOf)];
}

/** The rarest word of a phrase. */
export function rarestOf(phrase: readonly string[]): string {
  return phrase.toSorted(byFrequency)[0] ?? '';
}

/** Compares keys, the one that fewer sentences have first. */
export function byRarity(a: ListKey, b: ListKey): number {
  return a.frequency - b.frequency || a.words.length - b.words.length;
}

/** How often a word stands in text: 0 for most words, more the farther in front of the frequent ones it is. */
const frequency: ReadonlyMap<string, number> = new Map(
  frequentWords.map((word, rank) => [word, frequentWords.length - rank]),
);
const frequencyOf = (word: string): number => frequency.get(word) ?? 0;

function byFrequency(a: string, b: string): number {
  return frequencyOf(a) - frequencyOf(b);
}
