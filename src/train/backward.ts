import { ruleFeatureCount } from '../analysis/sentiment/rule-summary.js';
import type { Example } from './example.js';
import type { Mask, Pass } from './forward.js';
import { type Network, step, type Weights } from './network.js';

/** How far one example moves the network and the word vectors. */
export interface Rates {
  readonly network: number;
  readonly vectors: number;
  /** For the weights of words and pairs. */
  readonly labels: number;
}

/**
 * Moves the network down the slope of one example's loss, which `slopes` has for the sum of each label.
 * @param learned whether the vector of that row is learned
 */
export function backward(
  network: Network,
  example: Example,
  pass: Pass,
  mask: Mask,
  slopes: Float64Array,
  rates: Rates,
  learned: (row: number) => boolean,
): void {
  const { filters, attention } = network;
  moveLabelWeights(network, example, pass, slopes, rates.labels);
  const pooledSlopes = outputSlopes(network, pass, mask, slopes, rates.network);
  const windowSlopes = new Float32Array(pass.windows.length);
  const attentionSlopes = new Float64Array(filters);
  const gains = new Float64Array(pass.tokens);
  let mean = 0;
  for (let index = 0; index < pass.tokens; index += 1) {
    let gain = 0;
    for (let filter = 0; filter < filters; filter += 1)
      gain += (pooledSlopes[filter] ?? 0) * (pass.windows[index * filters + filter] ?? 0);
    gains[index] = gain;
    mean += gain * (pass.shares[index] ?? 0);
  }
  for (let index = 0; index < pass.tokens; index += 1) {
    const share = pass.shares[index] ?? 0;
    const gain = share * ((gains[index] ?? 0) - mean);
    for (let filter = 0; filter < filters; filter += 1) {
      const at = index * filters + filter;
      const window = pass.windows[at] ?? 0;
      attentionSlopes[filter] = (attentionSlopes[filter] ?? 0) + gain * window;
      if (window > 0)
        windowSlopes[at] = share * (pooledSlopes[filter] ?? 0) + gain * (attention.values[filter] ?? 0);
    }
  }
  // Half a step: attention that runs ahead of the filters settles on a few words.
  attentionSlopes.forEach((slope, filter) => {
    step(attention, filter, slope, rates.network / 2);
  });
  moveWindows(network, example, pass, windowSlopes, rates, learned);
}

function outputSlopes(
  network: Network,
  { pooled, features }: Pass,
  mask: Mask,
  slopes: Float64Array,
  rate: number,
): Float64Array {
  const { filters, output, ruleWeights, intercept } = network;
  const pooledSlopes = new Float64Array(filters);
  slopes.forEach((slope, label) => {
    for (let filter = 0; filter < filters; filter += 1) {
      const at = label * filters + filter;
      const value = pooled[filter] ?? 0;
      pooledSlopes[filter] =
        (pooledSlopes[filter] ?? 0) + (output.values[at] ?? 0) * slope * (mask.kept[filter] ?? 0);
      if (value !== 0) step(output, at, slope * value, rate);
    }
    for (let index = 0; index < ruleFeatureCount; index += 1) {
      const value = features[index] ?? 0;
      if (value !== 0) step(ruleWeights, label * ruleFeatureCount + index, slope * value, rate);
    }
    step(intercept, label, slope, rate);
  });
  return pooledSlopes;
}

/** Keeps the weights of words and pairs that say nothing near 0. */
const labelDecay = 1e-5;

function moveLabelWeights(
  { words, pairs }: Network,
  example: Example,
  { tokens, labelScale }: Pass,
  slopes: Float64Array,
  rate: number,
): void {
  if (labelScale === 0) return;
  const move = (weights: Weights, place: number) => {
    if (place < 0) return;
    for (let label = 0; label < 3; label += 1) {
      const at = place * 3 + label;
      const slope = (slopes[label] ?? 0) * labelScale + labelDecay * (weights.values[at] ?? 0);
      step(weights, at, slope, rate);
    }
  };
  for (let index = 0; index < tokens; index += 1) {
    move(words, example.rows[index] ?? -1);
    move(pairs, example.pairs[index] ?? -1);
  }
}

function moveWindows(
  network: Network,
  { denied, begins }: Example,
  { tokens, rows }: Pass,
  windowSlopes: Float32Array,
  rates: Rates,
  learned: (row: number) => boolean,
): void {
  const { filters, dimensions, vectors, windows, negated, bias } = network;
  const width = 3 * filters;
  const parts = new Float32Array(tokens * width);
  const biasSlopes = new Float64Array(filters);
  for (let index = 0; index < tokens; index += 1) {
    const first = begins[index] === 1;
    const last = index + 1 >= tokens || begins[index + 1] === 1;
    for (let filter = 0; filter < filters; filter += 1) {
      const slope = windowSlopes[index * filters + filter] ?? 0;
      if (slope === 0) continue;
      biasSlopes[filter] = (biasSlopes[filter] ?? 0) + slope;
      parts[index * width + filters + filter] = slope;
      if (!first) parts[(index - 1) * width + filter] = slope;
      if (!last) parts[(index + 1) * width + 2 * filters + filter] = slope;
    }
  }
  biasSlopes.forEach((slope, filter) => {
    step(bias, filter, slope, rates.network);
  });
  const filterSlopes = new Float32Array(windows.values.length);
  const negatedSlopes = new Float64Array(width);
  const touched = new Uint8Array(width);
  const vectorSlopes = new Float32Array(dimensions);
  for (let index = 0; index < tokens; index += 1) {
    const row = rows[index] ?? -1;
    const from = row * dimensions;
    vectorSlopes.fill(0);
    for (let column = 0; column < width; column += 1) {
      const slope = parts[index * width + column] ?? 0;
      if (slope === 0) continue;
      if (denied[index] === 1) negatedSlopes[column] = (negatedSlopes[column] ?? 0) + slope;
      if (row < 0) continue;
      touched[column] = 1;
      const weightsFrom = column * dimensions;
      for (let at = 0; at < dimensions; at += 1) {
        vectorSlopes[at] = (vectorSlopes[at] ?? 0) + slope * (windows.values[weightsFrom + at] ?? 0);
        filterSlopes[weightsFrom + at] =
          (filterSlopes[weightsFrom + at] ?? 0) + slope * (vectors.values[from + at] ?? 0);
      }
    }
    if (row >= 0 && learned(row)) moveVector(network, row, vectorSlopes, rates.vectors);
  }
  for (let column = 0; column < width; column += 1) {
    const slope = negatedSlopes[column] ?? 0;
    if (slope !== 0) step(negated, column, slope, rates.network);
    if (touched[column] === 0) continue;
    for (let at = column * dimensions; at < (column + 1) * dimensions; at += 1)
      step(windows, at, filterSlopes[at] ?? 0, rates.network);
  }
}

/** Adagrad with one step size for all numbers of a word vector. */
function moveVector({ vectors, dimensions }: Network, row: number, slopes: Float32Array, rate: number): void {
  let squares = 0;
  for (const slope of slopes) squares += slope * slope;
  if (squares === 0) return;
  const sum = (vectors.slopes[row] ?? 0) + squares / dimensions;
  vectors.slopes[row] = sum;
  const size = rate / Math.sqrt(sum);
  for (let at = 0; at < dimensions; at += 1)
    vectors.values[row * dimensions + at] =
      (vectors.values[row * dimensions + at] ?? 0) - size * (slopes[at] ?? 0);
}
