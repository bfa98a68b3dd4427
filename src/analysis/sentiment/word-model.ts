/**
 * The learned layer: a convolution over windows of three words, cut to a table. Every word has, for each filter,
 * what it adds as the word after, at, and before the middle of a window (`filters` numbers each), so that a
 * window costs three look-ups instead of a product with its word vectors; attention makes one vector of all
 * windows. The network is that of Kim 2014 (arXiv:1408.5882) with the attention of Yang et al. 2016
 * (HLT-NAACL, "Hierarchical Attention Networks", section 2.2). Beside it stand words and pairs of words with a weight
 * a label, as in Wang and Manning 2012 (ACL, "Baselines and Bigrams"): what the filters are too few to tell apart.
 */
export interface WordModel {
  readonly filters: number;
  /** The row of each word in `table`, by its key (see `word-key.ts`). */
  readonly rows: ReadonlyMap<string, number>;
  /**
   * A row a word: what it adds to the window after it, its own window, and the window before it, then its own weight
   * for each label; in whole numbers to be multiplied by the scale of their column.
   */
  readonly table: Int8Array;
  /** A number a column of `table`. */
  readonly scales: Float64Array;
  /** What a negation over the word adds to its row. */
  readonly negated: Float32Array;
  /** A number a filter. */
  readonly bias: Float32Array;
  readonly attention: Float32Array;
  /** A row a label (positive, neutral, negative): the weights of the filters. */
  readonly output: Float32Array;
  /** A row a label: the weights of the figures of the rules. */
  readonly ruleWeights: Float32Array;
  /** Where the weights of each pair of words begin in `pairWeights`, by its key (see `pairKey`). */
  readonly pairs: ReadonlyMap<number, number>;
  /** Three numbers a pair: its weight for each label. */
  readonly pairWeights: Float32Array;
  /** A number a label. */
  readonly intercept: Float32Array;
  /** What the sums are divided by before they become probabilities (Guo et al. 2017, arXiv:1706.04599). */
  readonly temperature: number;
}

/** How many numbers a row of the table has. */
export function rowWidth(filters: number): number {
  return 3 * filters + 3;
}

/** More than twice the rows of any model. */
const most = 2 ** 24;

/** The key of a pair of words that follow each other, by their rows and whether each stands under a negation. */
export function pairKey(before: number, deniedBefore: boolean, row: number, denied: boolean): number {
  return pairKeyOfPlaces(before * 2 + (deniedBefore ? 1 : 0), row * 2 + (denied ? 1 : 0));
}

/** The same from the places of both words: twice the row, plus 1 under a negation. */
export function pairKeyOfPlaces(before: number, place: number): number {
  return before * most + place;
}

/** The places of both words of a key. */
export function pairPlaces(key: number): [before: number, place: number] {
  return [Math.floor(key / most), key % most];
}
