import type { Places } from '../stored/strings.js';
import type { WordPairs } from './word-pairs.js';

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
  readonly rows: Places;
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
  readonly pairs: WordPairs;
  /** Three whole numbers a pair, to be multiplied by `pairScale`: its weight for each label. */
  readonly pairWeights: Int8Array;
  readonly pairScale: number;
  /** A number a label. */
  readonly intercept: Float32Array;
  /** What the sums are divided by before they become probabilities (Guo et al. 2017, arXiv:1706.04599). */
  readonly temperature: number;
}

/** How many numbers a row of the table has. */
export function rowWidth(filters: number): number {
  return 3 * filters + 3;
}
