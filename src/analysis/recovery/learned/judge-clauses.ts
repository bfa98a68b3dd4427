import type { EventModel } from './event-model.js';

/**
 * How probable it is that a clause tells an event of each of `learnedTypes` that happened in the writer's own case:
 * a logistic regression a type.
 */
export function judgeClause(features: ReadonlySet<string>, model: EventModel): Float64Array {
  const sums = Float64Array.from(model.intercepts);
  for (const feature of features) {
    const weights = model.features.get(feature);
    if (weights === undefined) continue;
    for (let at = 0; at < weights.length; at += 2) {
      const type = weights[at] ?? 0;
      sums[type] = (sums[type] ?? 0) + (weights[at + 1] ?? 0);
    }
  }
  for (let type = 0; type < sums.length; type += 1) sums[type] = logistic(sums[type] ?? 0);
  return sums;
}

/** The probability of a sum of weights. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** The weight of a feature for a type, 0 without one. */
export function weightOf(feature: string, type: number, model: EventModel): number {
  const weights = model.features.get(feature);
  if (weights === undefined) return 0;
  for (let at = 0; at < weights.length; at += 2) if (weights[at] === type) return weights[at + 1] ?? 0;
  return 0;
}
