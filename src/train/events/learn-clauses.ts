import { type EventModel, learnedTypes } from '../../analysis/recovery/learned/event-model.js';
import { featureScale } from '../../analysis/recovery/learned/feature-kinds.js';
import { denseWeights } from '../../analysis/recovery/learned/feature-weights.js';
import { minimise, ridgeLoss } from './minimise.js';
import type { Passage } from './passage.js';

const types = learnedTypes.length;

/** Features that fewer clauses have are not learned. */
const leastCount = 4;

/** The share of the loss that counts whole passages: what they tell is surer than which of their clauses tells it. */
const passageShare = 0.8;

/** How strongly large weights are held back (half of it times their square). */
const ridge = 1;

const steps = 50;

/**
 * Learns a logistic regression a type over the features of clauses. The loss is that of the clauses together with that
 * of their passage, which tells a type unless none of its clauses does (noisy-or; Zhang, Platt and Viola 2005, multiple
 * instance boosting).
 */
export function learnClauses(passages: readonly Passage[]): Pick<EventModel, 'features' | 'intercepts'> {
  const rows = frequentFeatures(passages);
  const matrix = passages.map(({ features }) => features.map((one) => sparseRow(one, rows)));
  const size = rows.size * types;
  const start = new Float64Array(size + types).fill(0, 0, size).fill(-4, size);
  const found = minimise(
    (at, slope) => {
      let loss = ridgeLoss(at, slope, size, ridge);
      for (const [index, passage] of passages.entries())
        loss += passageLoss(passage, matrix[index] ?? [], at, slope, size);
      return loss;
    },
    start,
    steps,
  );
  return { features: denseWeights(rows, found, types, featureScale), intercepts: found.slice(size) };
}

interface SparseRow {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

function sparseRow(features: ReadonlySet<string>, rows: ReadonlyMap<string, number>): SparseRow {
  const known = [...features].filter((feature) => rows.has(feature));
  return {
    rows: Int32Array.from(known, (feature) => (rows.get(feature) ?? 0) * types),
    values: Float64Array.from(known, featureScale),
  };
}

function frequentFeatures(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of passages)
    for (const clause of features)
      for (const feature of clause) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= leastCount) rows.set(feature, rows.size);
  return rows;
}

/** The loss of a passage and its clauses; adds its slope. */
function passageLoss(
  passage: Passage,
  clauses: readonly SparseRow[],
  at: Float64Array,
  slope: Float64Array,
  size: number,
): number {
  const judged = clauses.map((row) => probabilitiesOf(row, at, size));
  const pulls = judged.map(() => new Float64Array(types));
  let loss = 0;
  for (let type = 0; type < types; type += 1) {
    let none = 0;
    for (const [index, clause] of judged.entries()) {
      const probability = clause[type] ?? 0;
      none += Math.log(1 - probability + 1e-12);
      if (passage.unsure[index]?.has(type)) continue;
      const told = passage.tells[index]?.has(type) ?? false;
      loss -= (1 - passageShare) * Math.log((told ? probability : 1 - probability) + 1e-12);
      const pull = pulls[index];
      if (pull) pull[type] = (1 - passageShare) * (probability - (told ? 1 : 0));
    }
    const any = Math.min(1 - 1e-9, Math.max(1e-9, 1 - Math.exp(none)));
    const told = passage.types.has(type);
    loss -= passageShare * Math.log(told ? any : 1 - any);
    const push = told ? (-passageShare * (1 - any)) / any : passageShare;
    for (const [index, clause] of judged.entries()) {
      const pull = pulls[index];
      if (pull) pull[type] = (pull[type] ?? 0) + push * (clause[type] ?? 0);
    }
  }
  for (const [index, { rows, values }] of clauses.entries()) {
    const pull = pulls[index] ?? new Float64Array(types);
    for (let feature = 0; feature < rows.length; feature += 1) {
      const row = rows[feature] ?? 0;
      const value = values[feature] ?? 0;
      for (let type = 0; type < types; type += 1)
        slope[row + type] = (slope[row + type] ?? 0) + value * (pull[type] ?? 0);
    }
    for (let type = 0; type < types; type += 1)
      slope[size + type] = (slope[size + type] ?? 0) + (pull[type] ?? 0);
  }
  return loss;
}

function probabilitiesOf({ rows, values }: SparseRow, at: Float64Array, size: number): Float64Array {
  const sums = at.slice(size);
  for (let feature = 0; feature < rows.length; feature += 1) {
    const row = rows[feature] ?? 0;
    const value = values[feature] ?? 0;
    for (let type = 0; type < types; type += 1)
      sums[type] = (sums[type] ?? 0) + value * (at[row + type] ?? 0);
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum)))));
}
