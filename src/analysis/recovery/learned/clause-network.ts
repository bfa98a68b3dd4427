import type { Places } from '../../stored/strings.js';

/**
 * A small network that reads a post both ways, word by word and then clause by clause (`both-ways.ts`): windows of three
 * word vectors make what is new at a word, the largest value of each column in a clause is what the clause is read by
 * (Collobert and Weston 2008), and an inner layer, the reading of all clauses and what the rules say of the clause make a
 * sum for each of `learnedTypes`.
 */
export interface ClauseNetwork {
  /** The row of each word's vector; row 0 is that of all other words. */
  readonly rows: Places;
  /** A row of whole numbers a word, each to be multiplied by the scale of its column. */
  readonly table: Int8Array;
  readonly scales: Float64Array;
  readonly layers: NetworkLayers;
}

/**
 * The weights of the network beside its word vectors, each a flat matrix with a row for each number that goes in. The
 * columns of words and of clauses are those that `readBothWays` reads.
 */
export interface NetworkLayers {
  /** From a word's vector: what is new at the word behind it, at itself and at the one before it; what it keeps and gives. */
  readonly words: Float32Array;
  /** What a negated word adds to what is new, for the three places of a window. */
  readonly denied: Float32Array;
  /** The gates of a place of which nothing is known. */
  readonly wordBias: Float32Array;
  /** From the largest value of each column in a clause to the inner units. */
  readonly inner: Float32Array;
  /** From the signs of `rule-signs.ts` to the inner units. */
  readonly innerSigns: Float32Array;
  readonly innerBias: Float32Array;
  /** From the inner units of a clause to its gates. */
  readonly clauses: Float32Array;
  readonly clauseBias: Float32Array;
  /** From the largest values of a clause, and behind them what its own columns give, to the last units. */
  readonly last: Float32Array;
  readonly lastBias: Float32Array;
  /** From the last units to the types. */
  readonly outputs: Float32Array;
  /** From the signs to the types. */
  readonly signs: Float32Array;
  readonly intercepts: Float32Array;
}

/** The names of the layers, in the order of their place in files. */
export const layerNames = [
  'words',
  'denied',
  'wordBias',
  'inner',
  'innerSigns',
  'innerBias',
  'clauses',
  'clauseBias',
  'last',
  'lastBias',
  'outputs',
  'signs',
  'intercepts',
] as const satisfies readonly (keyof NetworkLayers)[];

/** How many numbers a word gives for each column: three of what is new in windows, then what it keeps and gives. */
export const partsPerColumn = 5;

/** Something for each layer, made of its name and its place among `layerNames`. */
export function forLayers<Made>(
  make: (name: keyof NetworkLayers, at: number) => Made,
): Record<keyof NetworkLayers, Made> {
  const made = layerNames.map((name, at): [keyof NetworkLayers, Made] => [name, make(name, at)]);
  return Object.fromEntries(made) as Record<keyof NetworkLayers, Made>;
}

/** The place of a word of a clause in the network: that of the word itself, numbers being one word. */
export function vectorKey(lower: string, pos: string): string {
  return pos === 'NUM' ? '<number>' : lower;
}
