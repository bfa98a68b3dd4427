/**
 * How the network of clauses is learned. Chosen by five-fold judgement over the passages: fewer numbers a word or more
 * of them, the place in the sentence and the part of speech of a word, and the post as a whole gave nothing.
 */
export const networkOptions = {
  /** Numbers of a word's vector. */
  dimensions: 50,
  filters: 64,
  inner: 64,
  /** Words that it knows at most: those of the passages, then the most frequent ones that have vectors. */
  words: 20_000,
  /** Words that no vector is given for and that stand less often are unknown ones. */
  leastCount: 3,
  rounds: 7,
  /** Passages a step. */
  batch: 8,
  /** The length of the first steps; they grow shorter to a twentieth of it. */
  rate: 5e-3,
  /** That of the steps of word vectors, as a share: their words stand in few passages. */
  vectorRate: 0.5,
  /** How strongly large weights are held back, as a share of each. */
  decay: 1e-4,
  /** How often a filter of a clause is left out, and how often a word is read as an unknown one. */
  filterDropout: 0.4,
  wordDropout: 0.15,
  /** What the loss of a passage counts beside that of its clauses. */
  passageShare: 0.8,
  seed: 1,
} as const;
