import { leastCount } from './options.js';
import type { WordVectors } from './vectors.js';

/** The words that are learned, each with its place. */
export interface Vocabulary {
  readonly rows: ReadonlyMap<string, number>;
  /** How often the texts have each. */
  readonly counts: Int32Array;
}

/**
 * The words that the texts have often enough, or that have a vector; then the most frequent words of the vectors,
 * until there are `most`. In order of their counts, so that the rarest are what is left out.
 */
export function chooseVocabulary(
  counts: ReadonlyMap<string, number>,
  vectors: WordVectors | null,
  most: number,
): Vocabulary {
  const words = [...counts]
    .filter(([word, count]) => !word.includes('\n') && (count >= leastCount || hasVector(vectors, word)))
    .sort(([one, countOfOne], [other, countOfOther]) => countOfOther - countOfOne || (one < other ? -1 : 1))
    .map(([word]) => word)
    .slice(0, most);
  const chosen = new Set(words);
  for (const word of vectors?.words ?? []) {
    if (chosen.size >= most) break;
    if (!word.includes('\n')) chosen.add(word);
  }
  const rows = new Map([...chosen].map((word, row) => [word, row]));
  return { rows, counts: Int32Array.from(rows.keys(), (word) => counts.get(word) ?? 0) };
}

function hasVector(vectors: WordVectors | null, word: string): boolean {
  return vectors?.vectorOf(word) !== undefined;
}
