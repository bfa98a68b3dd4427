import type { ExampleSet } from './example.js';
import { forward, softmax } from './forward.js';
import type { Network } from './network.js';

const least = 0.4;
const most = 2.5;

/** Steps of the search; each shortens the interval to 0.62 of itself. */
const searchSteps = 24;

/**
 * The temperature under which the probabilities of texts that were not learned from are the likeliest, each set
 * weighing the same (Guo et al. 2017, arXiv:1706.04599); found by golden-section search.
 */
export function fitTemperature(network: Network, heldOut: readonly ExampleSet[], tokens: number): number {
  const sets = heldOut.filter(({ examples }) => examples.length > 0);
  if (sets.length === 0) return 1;
  const readings = sets.map(({ examples }) =>
    examples.map((example) => ({ label: example.label, sums: forward(network, example, tokens, null).sums })),
  );
  const loss = (temperature: number): number => {
    let sum = 0;
    for (const set of readings) {
      for (const { label, sums } of set)
        sum -= Math.log(Math.max(1e-9, softmax(sums, temperature)[label] ?? 0)) / set.length;
    }
    return sum;
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [least, most];
  for (let count = 0; count < searchSteps; count += 1) {
    const one = high - golden * (high - low);
    const other = low + golden * (high - low);
    if (loss(one) < loss(other)) high = other;
    else low = one;
  }
  return (low + high) / 2;
}
