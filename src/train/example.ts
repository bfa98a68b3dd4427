/** A text as the network learns from it. */
export interface Example {
  /** The row of each token in the vocabulary, −1 for a word that is in none. */
  readonly rows: Int32Array;
  /** The row of what stands in for each token where its word is unknown, −1 for nothing. */
  readonly standIns: Int32Array;
  /** 1 for tokens under an odd number of negations. */
  readonly denied: Uint8Array;
  /** For each token the place of the pair that it makes with the one before it, −1 for none that is learned. */
  readonly pairs: Int32Array;
  /** 1 for tokens that begin a sentence; one more at the end, which is 1. */
  readonly begins: Uint8Array;
  /** What the rules found, see `ruleFeatures`. */
  readonly features: Float64Array;
  /** 0 positive, 1 neutral, 2 negative. */
  readonly label: number;
}

/** Examples that were labelled in the same way. */
export interface ExampleSet {
  readonly name: string;
  readonly examples: readonly Example[];
}

/** The number of each label, as rows of the output have it. */
export const labelNumbers = { positive: 0, neutral: 1, negative: 2 } as const;
