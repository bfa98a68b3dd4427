import { ruleFeatureCount } from '../analysis/sentiment/rule-summary.js';
import { labelScale } from '../analysis/sentiment/word-layer.js';
import type { Example } from './example.js';
import type { Network } from './network.js';

/** What a network makes of one text, kept for the way back. */
export interface Pass {
  /** Tokens that were read. */
  readonly tokens: number;
  /** For each token the row of its vector, −1 for none. */
  readonly rows: Int32Array;
  /** A row a window: what the filters let through. */
  readonly windows: Float32Array;
  /** For each window its share of the attention. */
  readonly shares: Float32Array;
  /** The windows by their shares, times `kept`. */
  readonly pooled: Float32Array;
  /** What the sum of the weights of words and pairs is multiplied by; 0 while they are left out. */
  readonly labelScale: number;
  /** What the rules say; nothing while they are left out. */
  readonly features: Float64Array;
  /** Of each label, before they become probabilities. */
  readonly sums: Float64Array;
  readonly probabilities: Float64Array;
}

/** What is left out while learning. */
export interface Mask {
  /** A factor a filter. */
  readonly kept: Float32Array;
  /** Whether the word of that token is read as an unknown one. */
  readonly hides: (index: number) => boolean;
  readonly rules: boolean;
  /** Whether the weights of words and pairs count. */
  readonly labels: boolean;
}

const noFeatures = new Float64Array(ruleFeatureCount);

/**
 * Reads one example.
 * @param most the tokens that are read
 * @param mask `null` when nothing is left out
 */
export function forward(network: Network, example: Example, most: number, mask: Mask | null): Pass {
  const { filters, attention } = network;
  const tokens = Math.min(example.rows.length, most);
  const rows = Int32Array.from(
    { length: tokens },
    (_, index) => (mask?.hides(index) ? example.standIns[index] : example.rows[index]) ?? -1,
  );
  const windows = filterWindows(network, example, rows);
  const shares = new Float32Array(tokens);
  let total = 0;
  for (let index = 0; index < tokens; index += 1) {
    let weight = 0;
    for (let filter = 0; filter < filters; filter += 1)
      weight += (windows[index * filters + filter] ?? 0) * (attention.values[filter] ?? 0);
    shares[index] = Math.exp(Math.max(-20, Math.min(20, weight)));
    total += shares[index] ?? 0;
  }
  const pooled = new Float32Array(filters);
  for (let index = 0; index < tokens; index += 1) {
    const share = (shares[index] ?? 0) / total;
    shares[index] = share;
    for (let filter = 0; filter < filters; filter += 1)
      pooled[filter] = (pooled[filter] ?? 0) + share * (windows[index * filters + filter] ?? 0);
  }
  if (mask)
    for (let filter = 0; filter < filters; filter += 1)
      pooled[filter] = (pooled[filter] ?? 0) * (mask.kept[filter] ?? 0);
  const features = mask?.rules === false ? noFeatures : example.features;
  const scale = mask?.labels === false ? 0 : labelScale(tokens);
  const sums = new Float64Array(3);
  for (let label = 0; label < 3; label += 1) {
    let sum = network.intercept.values[label] ?? 0;
    for (let filter = 0; filter < filters; filter += 1)
      sum += (network.output.values[label * filters + filter] ?? 0) * (pooled[filter] ?? 0);
    for (let index = 0; index < ruleFeatureCount; index += 1)
      sum += (network.ruleWeights.values[label * ruleFeatureCount + index] ?? 0) * (features[index] ?? 0);
    for (let index = 0; index < tokens && scale > 0; index += 1) {
      const row = example.rows[index] ?? -1;
      const place = example.pairs[index] ?? -1;
      if (row >= 0) sum += (network.words.values[row * 3 + label] ?? 0) * scale;
      if (place >= 0) sum += (network.pairs.values[place * 3 + label] ?? 0) * scale;
    }
    sums[label] = sum;
  }
  return {
    tokens,
    rows,
    windows,
    shares,
    pooled,
    labelScale: scale,
    features,
    sums,
    probabilities: softmax(sums, 1),
  };
}

/** Sums as probabilities, after division by the temperature. */
export function softmax(sums: Float64Array, temperature: number): Float64Array {
  const largest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - largest) / temperature));
  const total = powers.reduce((one, other) => one + other, 0);
  return powers.map((power) => power / total);
}

function filterWindows(network: Network, { denied, begins }: Example, rows: Int32Array): Float32Array {
  const { filters, dimensions, vectors, windows, negated, bias } = network;
  const width = 3 * filters;
  const block = filters * dimensions;
  const tokens = rows.length;
  const parts = new Float32Array(tokens * width);
  for (let index = 0; index < tokens; index += 1) {
    const row = rows[index] ?? -1;
    const from = row * dimensions;
    if (denied[index] === 1) parts.set(negated.values, index * width);
    if (row < 0) continue;
    for (let filter = 0; filter < filters; filter += 1) {
      // The three of a filter together: their sums do not wait for each other.
      let before = 0;
      let middle = 0;
      let after = 0;
      let weight = filter * dimensions;
      for (let at = from; at < from + dimensions; at += 1) {
        const value = vectors.values[at] ?? 0;
        before += (windows.values[weight] ?? 0) * value;
        middle += (windows.values[weight + block] ?? 0) * value;
        after += (windows.values[weight + 2 * block] ?? 0) * value;
        weight += 1;
      }
      const to = index * width + filter;
      parts[to] = (parts[to] ?? 0) + before;
      parts[to + filters] = (parts[to + filters] ?? 0) + middle;
      parts[to + 2 * filters] = (parts[to + 2 * filters] ?? 0) + after;
    }
  }
  const passed = new Float32Array(tokens * filters);
  for (let index = 0; index < tokens; index += 1) {
    const first = begins[index] === 1;
    const last = index + 1 >= tokens || begins[index + 1] === 1;
    for (let filter = 0; filter < filters; filter += 1) {
      let value = (bias.values[filter] ?? 0) + (parts[index * width + filters + filter] ?? 0);
      if (!first) value += parts[(index - 1) * width + filter] ?? 0;
      if (!last) value += parts[(index + 1) * width + 2 * filters + filter] ?? 0;
      if (value > 0) passed[index * filters + filter] = value;
    }
  }
  return passed;
}
