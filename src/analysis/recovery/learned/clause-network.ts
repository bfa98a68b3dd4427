import type { Places } from '../../stored/strings.js';

/**
 * A small network that reads a post word by word and judges its clauses: filters over windows of three word vectors, the
 * largest value of each filter in a clause (Collobert and Weston 2008; Kim 2014), one inner layer, and from it, from
 * those of the clauses beside it and from what the rules say of the clause a sum for each of `learnedTypes`.
 */
export interface ClauseNetwork {
  /** The row of each word's vector; row 0 is that of all other words. */
  readonly rows: Places;
  /** A row of whole numbers a word, each to be multiplied by the scale of its column. */
  readonly table: Int8Array;
  readonly scales: Float64Array;
  readonly layers: NetworkLayers;
}

/** The weights of the network beside its word vectors, each a flat matrix. */
export interface NetworkLayers {
  /** For the word before, in and after the middle of a window: a row for each number of its vector, of the filters. */
  readonly windows: Float32Array;
  /** What a negated word adds to the filters, for the three places of a window. */
  readonly denied: Float32Array;
  readonly filterBias: Float32Array;
  /** A row for each inner unit, of the filters. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  /** For the clause itself, the one before and the one after it: a row for each type, of the inner units. */
  readonly outputs: Float32Array;
  /** A row for each type, of the signs of `rule-signs.ts`. */
  readonly signs: Float32Array;
  readonly intercepts: Float32Array;
}

/** The names of the layers, in the order of their place in files. */
export const layerNames = [
  'windows',
  'denied',
  'filterBias',
  'inner',
  'innerBias',
  'outputs',
  'signs',
  'intercepts',
] as const satisfies readonly (keyof NetworkLayers)[];

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
