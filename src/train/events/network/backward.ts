import { learnedTypes } from '../../../analysis/recovery/learned/event-model.js';
import { ruleSignCount } from '../../../analysis/recovery/learned/rule-signs.js';
import { type Pass, sides } from './forward.js';
import type { Network } from './network.js';
import { networkOptions } from './options.js';
import type { Sample } from './sample.js';
import type { WordParts } from './word-parts.js';

const { filters, inner, passageShare } = networkOptions;
const types = learnedTypes.length;

/** Pulls smaller than this move nothing. */
const leastPull = 1e-5;

/** Adds the slopes of the loss of a passage to those of the network and of the parts of its words. */
export function backward(sample: Sample, pass: Pass, { layers }: Network, wordParts: WordParts): void {
  const { ends, denied, signs } = sample;
  const { words, pooled, givers, kept, units } = pass;
  const clauses = ends.length;
  const pulls = pullsOf(sample, pass);
  const unitPulls = new Float32Array(units.length);
  const { intercepts, outputs, signs: signWeights, inner: innerWeights, innerBias, filterBias } = layers;
  for (let clause = 0; clause < clauses; clause += 1) {
    for (let type = 0; type < types; type += 1) {
      const pull = pulls[clause * types + type] ?? 0;
      if (Math.abs(pull) < leastPull) continue;
      intercepts.slopes[type] = (intercepts.slopes[type] ?? 0) + pull;
      for (const [side, beside] of sides.entries()) {
        const there = clause + beside;
        if (there < 0 || there >= clauses) continue;
        const row = (side * types + type) * inner;
        const place = there * inner;
        for (let unit = 0; unit < inner; unit += 1) {
          outputs.slopes[row + unit] = (outputs.slopes[row + unit] ?? 0) + pull * (units[place + unit] ?? 0);
          unitPulls[place + unit] = (unitPulls[place + unit] ?? 0) + pull * (outputs.values[row + unit] ?? 0);
        }
      }
      for (const sign of signs[clause] ?? []) {
        const place = type * ruleSignCount + sign;
        signWeights.slopes[place] = (signWeights.slopes[place] ?? 0) + pull;
      }
    }
  }
  const filterPulls = new Float32Array(pooled.length);
  for (let at = 0; at < units.length; at += 1) {
    const pull = unitPulls[at] ?? 0;
    if (pull === 0 || (units[at] ?? 0) <= 0) continue;
    const unit = at % inner;
    const from = Math.floor(at / inner) * filters;
    innerBias.slopes[unit] = (innerBias.slopes[unit] ?? 0) + pull;
    for (let filter = 0; filter < filters; filter += 1) {
      const weight = unit * filters + filter;
      innerWeights.slopes[weight] = (innerWeights.slopes[weight] ?? 0) + pull * (pooled[from + filter] ?? 0);
      filterPulls[from + filter] =
        (filterPulls[from + filter] ?? 0) + pull * (innerWeights.values[weight] ?? 0);
    }
  }
  const width = 3 * filters;
  for (let at = 0; at < pooled.length; at += 1) {
    const giver = givers[at] ?? -1;
    const pull = (filterPulls[at] ?? 0) * (kept[at] ?? 0);
    if (giver < 0 || pull === 0) continue;
    const filter = at % filters;
    filterBias.slopes[filter] = (filterBias.slopes[filter] ?? 0) + pull;
    for (let side = 0; side < 3; side += 1) {
      const there = giver + side - 1;
      const word = words[there];
      if (word === undefined) continue;
      const part = word * width + side * filters + filter;
      wordParts.slopes[part] = (wordParts.slopes[part] ?? 0) + pull;
      if (denied[there] !== 1) continue;
      const place = side * filters + filter;
      layers.denied.slopes[place] = (layers.denied.slopes[place] ?? 0) + pull;
    }
  }
}

/**
 * How the loss pulls at each sum: that of the clauses, and that of the passage, which tells a type unless none of its
 * clauses does (noisy-or; see `learn-clauses.ts`).
 */
function pullsOf({ passage, ends }: Sample, { probabilities }: Pass): Float32Array {
  const pulls = new Float32Array(probabilities.length);
  for (let type = 0; type < types; type += 1) {
    let none = 1;
    for (let clause = 0; clause < ends.length; clause += 1)
      none *= 1 - (probabilities[clause * types + type] ?? 0);
    const push = passage.types.has(type) ? -none / (1 - none + 1e-6) : 1;
    for (let clause = 0; clause < ends.length; clause += 1) {
      const probability = probabilities[clause * types + type] ?? 0;
      const told = passage.tells[clause]?.has(type) ? 1 : 0;
      const own = passage.unsure[clause]?.has(type) ? 0 : probability - told;
      pulls[clause * types + type] = own + passageShare * push * probability;
    }
  }
  return pulls;
}
