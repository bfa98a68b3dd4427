/**
 * How the network of clauses is learned. Chosen on passages that it did not learn from: twice as many columns, smooth
 * gates in place of straight ones and means beside the largest values gave nothing, larger batches and shorter steps were
 * worse, and without the reading of clauses one after the other a fifth of what it adds to the regression is left.
 */
export const networkOptions = {
  /** Numbers of a word's vector. */
  dimensions: 50,
  /** Columns that read words and columns that read clauses, one half of them in each direction. */
  wordColumns: 128,
  clauseColumns: 128,
  inner: 64,
  last: 96,
  /** Words that it knows at most: those of the passages, then the most frequent ones that have vectors. */
  words: 20_000,
  /** Words that no vector is given for and that stand less often are unknown ones. */
  leastCount: 3,
  rounds: 5,
  /** Passages a step. */
  batch: 8,
  /** The length of the first steps; they grow shorter to a twentieth of it. */
  rate: 3e-3,
  /** How often a column of a clause or one of the last units is left out, and how often a word is read as an unknown one. */
  dropout: 0.4,
  wordDropout: 0.15,
  /** What the loss of a passage counts beside that of its clauses. */
  passageShare: 0.8,
  seed: 1,
} as const;
