/** What decides what is learned, besides the texts. */
export interface TrainingOptions {
  /** Begins all chance: the same seed and texts make the same bytes. */
  readonly seed: number;
  /** Rows of the table: words of the texts first, then the most frequent of the vectors. */
  readonly words: number;
  /** Windows that the network can tell apart. */
  readonly filters: number;
  /** Pairs of words that are kept: those that weigh most. */
  readonly pairs: number;
  /** Numbers of a word vector, where no vectors are given. */
  readonly dimensions: number;
  readonly epochs: number;
  /** Texts drawn in an epoch, but no more than `drawsPerText` times as many as there are. */
  readonly textsPerEpoch: number;
  /** Tokens of a text that are learned from. */
  readonly tokens: number;
}

/** Chosen by leave-one-domain-out over sixteen public training sets, and by a fifth of each that was not learned from. */
export const defaultTraining: TrainingOptions = {
  seed: 1,
  words: 55_000,
  filters: 22,
  pairs: 30_000,
  dimensions: 100,
  epochs: 8,
  textsPerEpoch: 60_000,
  tokens: 300,
};

/** So often is a text drawn in an epoch at most, on average: small sets would be learned by heart. */
export const drawsPerText = 10;

/** How a set's size weighs when texts are drawn: its number of texts to this power. */
export const sizePower = 0.6;

/**
 * How the rarity of a label in its set weighs: at 1 all labels would count the same, and rare ones be found where they
 * are not.
 */
export const labelPower = 0.75;

/** What the correct label's probability is short of 1, so that weights do not grow without end. */
export const labelSmoothing = 0.1;

/** Shares of what is left out at random while learning, so that nothing is relied on alone. */
export const dropped = { filters: 0.3, words: 0.1, rules: 0.3, labels: 0.3 } as const;

/** The step of Adagrad at the beginning, for each kind of weight; it falls to a tenth. */
export const steps = { network: 0.03, vectors: 0.01, labels: 0.1 } as const;

/** A word without a vector, and a pair of words, is learned when the texts have it so often. */
export const leastCount = 3;

/** Every so-many-th text of a set is not learned from: the temperature is fitted to these. */
export const heldOutEvery = 20;
