import { ruleFeatureCount } from '../analysis/sentiment/rule-summary.js';
import { plainForms } from '../analysis/sentiment/word-key.js';
import type { TrainingOptions } from './options.js';
import type { Random } from './random.js';
import type { WordVectors } from './vectors.js';
import type { Vocabulary } from './vocabulary.js';

/** Numbers that are learned, with what Adagrad remembers of their slopes. */
export interface Weights {
  readonly values: Float32Array;
  /** The summed squares of the slopes so far. */
  readonly slopes: Float32Array;
}

/** The network of `word-model.ts` before it is cut to a table: word vectors, and filters over three of them. */
export interface Network {
  readonly filters: number;
  readonly dimensions: number;
  /** A row a word. Its slopes are one a row. */
  readonly vectors: Weights;
  /** Three rows a filter: for the word before, in and after the middle of a window; before all, in all, after all. */
  readonly windows: Weights;
  readonly negated: Weights;
  readonly bias: Weights;
  readonly attention: Weights;
  /** A row a label. */
  readonly output: Weights;
  readonly ruleWeights: Weights;
  /** Three a word: its weight for each label. */
  readonly words: Weights;
  /** Three a pair of words, likewise. */
  readonly pairs: Weights;
  readonly intercept: Weights;
}

/** Keeps the first steps of Adagrad finite. */
const firstSlope = 1e-6;

/** Vectors are scaled so that a window of them fills a filter about as much as its bias can. */
const vectorScale = 0.3;

/** The spread of vectors that nobody gave. */
const unknownSpread = 0.05;

/** A network that has learned nothing yet. */
export function createNetwork(
  vocabulary: Vocabulary,
  vectors: WordVectors | null,
  pairs: number,
  { filters, dimensions }: Pick<TrainingOptions, 'filters' | 'dimensions'>,
  random: Random,
): Network {
  const size = vectors?.dimensions ?? dimensions;
  const width = 3 * filters;
  const table = new Float32Array(vocabulary.rows.size * size);
  for (const [word, row] of vocabulary.rows) {
    const vector = vectorOf(word, vectors);
    for (let at = 0; at < size; at += 1)
      table[row * size + at] = vector ? (vector[at] ?? 0) * vectorScale : random.normal() * unknownSpread;
  }
  const spread = 1.5 / Math.sqrt(3 * size);
  return {
    filters,
    dimensions: size,
    vectors: { values: table, slopes: new Float32Array(vocabulary.rows.size).fill(firstSlope) },
    windows: weights(width * size, () => random.normal() * spread),
    negated: weights(width, () => 0),
    bias: weights(filters, () => 0),
    attention: weights(filters, () => 0),
    output: weights(3 * filters, () => random.normal() * 0.1),
    ruleWeights: weights(3 * ruleFeatureCount, () => 0),
    words: weights(3 * vocabulary.rows.size, () => 0),
    pairs: weights(3 * pairs, () => 0),
    intercept: weights(3, () => 0),
  };
}

/** The vector of a word, else of a plainer form of it. */
function vectorOf(word: string, vectors: WordVectors | null): readonly number[] | undefined {
  const form = [word, ...plainForms(word)].find((each) => vectors?.vectorOf(each) !== undefined);
  return form === undefined ? undefined : vectors?.vectorOf(form);
}

function weights(size: number, first: () => number): Weights {
  return {
    values: Float32Array.from({ length: size }, first),
    slopes: new Float32Array(size).fill(firstSlope),
  };
}

/** One step of Adagrad (Duchi et al. 2011, JMLR 12) of one number. */
export function step({ values, slopes }: Weights, at: number, slope: number, rate: number): void {
  const sum = (slopes[at] ?? 0) + slope * slope;
  slopes[at] = sum;
  values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
}

/**
 * Leaves all pairs but the `most` that weigh most without weight: those whose weights for the labels differ most,
 * times the root of how often the texts have them.
 * @returns the places of the pairs that are left
 */
export function prunePairs(
  { pairs: { values } }: Network,
  counts: Int32Array,
  most: number,
): readonly number[] {
  const spread = (place: number) => {
    const weights = values.subarray(place * 3, place * 3 + 3);
    return (Math.max(...weights) - Math.min(...weights)) * Math.sqrt(counts[place] ?? 0);
  };
  const places = Array.from({ length: values.length / 3 }, (_, place) => place);
  const kept = places
    .map((place) => ({ place, weight: spread(place) }))
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
    .slice(0, most)
    .map(({ place }) => place)
    .sort((one, other) => one - other);
  const left = new Set(kept);
  for (const place of places) if (!left.has(place)) values.fill(0, place * 3, place * 3 + 3);
  return kept;
}
