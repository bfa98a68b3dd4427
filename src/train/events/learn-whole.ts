import { learnedTypes, type WholeWeights } from '../../analysis/recovery/learned/event-model.js';
import { kindNames, wholeKinds } from '../../analysis/recovery/learned/feature-kinds.js';
import { denseWeights } from '../../analysis/recovery/learned/feature-weights.js';
import { wholeScale, wholeValue } from '../../analysis/recovery/learned/judge-whole.js';
import { logistic } from '../../analysis/recovery/learned/log-odds.js';
import { minimise, ridgeLoss } from './minimise.js';
import type { Passage } from './passage.js';

const types = learnedTypes.length;

/** Features that fewer passages have are not learned. */
const leastCount = 3;

/** How strongly large weights are held back (half of it times their square). */
const ridge = 1;

const steps = 60;

/** Learns a logistic regression a type over the words of whole passages. */
export function learnWhole(passages: readonly Passage[]): WholeWeights {
  const counted = passages.map(countFeatures);
  const rows = frequentFeatures(counted);
  const size = rows.size * types;
  const matrix = counted.map((counts) => rowOf(counts, rows));
  const found = minimise(
    (at, slope) => {
      let loss = ridgeLoss(at, slope, size, ridge);
      for (const [index, passage] of passages.entries())
        loss += lossOf(matrix[index] ?? [], passage.types, at, slope, size);
      return loss;
    },
    new Float64Array(size + types).fill(-4, size),
    steps,
  );
  return { features: denseWeights(rows, found, types, () => 1), intercepts: found.slice(size) };
}

const leads = wholeKinds.map((kind) => `${kindNames[kind]}:`);

/** In how many clauses of a passage each feature is. */
function countFeatures({ features }: Passage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const clause of features)
    for (const feature of clause)
      if (leads.some((lead) => feature.startsWith(lead))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

function frequentFeatures(counted: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const passages = new Map<string, number>();
  for (const counts of counted)
    for (const feature of counts.keys()) passages.set(feature, (passages.get(feature) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [feature, count] of passages) if (count >= leastCount) rows.set(feature, rows.size);
  return rows;
}

/** A row of the matrix: places of weights and the values of their features. */
type Row = readonly (readonly [place: number, value: number])[];

function rowOf(counts: ReadonlyMap<string, number>, rows: ReadonlyMap<string, number>): Row {
  const known = [...counts].flatMap(([feature, clauses]): [number, number][] => {
    const row = rows.get(feature);
    return row === undefined ? [] : [[row * types, wholeValue(clauses)]];
  });
  const scale = wholeScale(known.reduce((sum, [, value]) => sum + value * value, 0));
  return known.map(([place, value]) => [place, scale * value]);
}

/** The loss of a passage; adds its slope. */
function lossOf(
  row: Row,
  told: ReadonlySet<number>,
  at: Float64Array,
  slope: Float64Array,
  size: number,
): number {
  const sums = at.slice(size);
  for (const [place, value] of row)
    for (let type = 0; type < types; type += 1)
      sums[type] = (sums[type] ?? 0) + value * (at[place + type] ?? 0);
  let loss = 0;
  for (let type = 0; type < types; type += 1) {
    const probability = logistic(sums[type] ?? 0);
    loss -= Math.log((told.has(type) ? probability : 1 - probability) + 1e-12);
    sums[type] = probability - (told.has(type) ? 1 : 0);
    slope[size + type] = (slope[size + type] ?? 0) + (sums[type] ?? 0);
  }
  for (const [place, value] of row)
    for (let type = 0; type < types; type += 1)
      slope[place + type] = (slope[place + type] ?? 0) + value * (sums[type] ?? 0);
  return loss;
}
