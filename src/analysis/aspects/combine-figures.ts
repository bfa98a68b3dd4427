import type { Sentiment } from '../../model/sentiment.js';
import { toSentiment } from '../sentiment/to-sentiment.js';

/**
 * A row a figure, a column a label: positive, neutral, negative. Fitted by maximum likelihood with an L2 penalty of
 * 0.001 on 23,973 labelled terms, the parts for training of SemEval-2014 task 4 (laptops, restaurants), MAMS
 * (Jiang et al. 2019) and MuSe-CarASTE, each set weighing the same.
 */
const weights: readonly (readonly [positive: number, neutral: number, negative: number])[] = [
  // In its scope: praise and blame of the lexicon, of the learned words, as opinions.
  [0.93, -0.19, -0.75],
  [-0.32, -0.96, 1.28],
  [0.7, -0.25, -0.45],
  [0.24, -0.58, 0.34],
  [0.92, -0.48, -0.44],
  [-1.4, -0.39, 1.79],
  // The same outside of it.
  [-0.74, 0.31, 0.43],
  [0.58, 0.02, -0.6],
  [-0.57, 0.31, 0.26],
  [0.33, 0.19, -0.51],
  [0.25, -0.01, -0.24],
  [0.1, 0.04, -0.14],
  // What the sentence says, by the share of it that is outside: positive, neutral, negative.
  [-0.11, 0.04, 0.07],
  [0.33, -0.91, 0.58],
  [0.05, 0.19, -0.24],
];

/** The least probability that a logarithm is taken of. */
const leastProbability = 0.003;

/** The logarithms of the probabilities that a sentence is positive, neutral, negative, less their mean. */
export function logarithms({ probabilities: { positive, neutral, negative } }: Sentiment): Float64Array {
  const logs = Float64Array.of(positive, neutral, negative);
  for (let label = 0; label < 3; label += 1)
    logs[label] = Math.log(Math.max(leastProbability, logs[label] ?? 0));
  const mean = ((logs[0] ?? 0) + (logs[1] ?? 0) + (logs[2] ?? 0)) / 3;
  for (let label = 0; label < 3; label += 1) logs[label] = (logs[label] ?? 0) - mean;
  return logs;
}

/**
 * The sentiment of a term: that of its sentence, moved by what sets the term apart; a multinomial logistic model.
 * @param sentence see `logarithms`
 * @param figures see `termFigures`
 */
export function combineFigures(sentence: Float64Array, figures: Float64Array): Sentiment {
  const sums = sentence.slice();
  for (const [index, row] of weights.entries()) {
    const figure = figures[index] ?? 0;
    if (figure === 0) continue;
    sums[0] = (sums[0] ?? 0) + figure * row[0];
    sums[1] = (sums[1] ?? 0) + figure * row[1];
    sums[2] = (sums[2] ?? 0) + figure * row[2];
  }
  const [positive = 0, neutral = 0, negative = 0] = sums;
  const largest = Math.max(positive, neutral, negative);
  const [isPositive, isNegative] = [Math.exp(positive - largest), Math.exp(negative - largest)];
  const total = isPositive + isNegative + Math.exp(neutral - largest);
  return toSentiment(isPositive / total, isNegative / total);
}
