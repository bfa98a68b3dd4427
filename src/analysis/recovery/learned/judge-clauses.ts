import type { ClauseFacts } from './clause-facts.js';
import { tellFeatures } from './clause-features.js';
import { type EventModel, learnedTypes } from './event-model.js';
import { type AddFeature, featureParts, kindNames } from './feature-kinds.js';

/**
 * How probable it is that each clause of a post tells an event of each of `learnedTypes` that happened in the writer's
 * own case.
 */
export type ClauseJudge = (clauses: readonly ClauseFacts[]) => readonly Float64Array[];

/** Makes a judge of clauses by a model: a logistic regression a type. */
export function createClauseJudge({
  features,
  intercepts,
}: Pick<EventModel, 'features' | 'intercepts'>): ClauseJudge {
  const { starts, types, weights } = rowsOf(features);
  const tables = tablesOf(features.keys());
  // The last clause, counted from 1, that had the feature of a row: each counts once.
  const lastIn = new Float64Array(features.size);
  let clause = 0;
  let sums = new Float64Array(learnedTypes.length);
  const add: AddFeature = (kind, first, second) => {
    const table = tables[kind];
    const row = second === null ? table?.single.get(first) : table?.pairs.get(first)?.get(second);
    if (row === undefined || lastIn[row] === clause) return;
    lastIn[row] = clause;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const type = types[at] ?? 0;
      sums[type] = (sums[type] ?? 0) + (weights[at] ?? 0);
    }
  };
  return (clauses) => {
    const judged: Float64Array[] = [];
    tellFeatures(clauses, () => {
      clause += 1;
      sums = Float64Array.from(intercepts);
      judged.push(sums);
      return add;
    });
    for (const one of judged)
      for (let type = 0; type < one.length; type += 1) one[type] = logistic(one[type] ?? 0);
    return judged;
  };
}

/** The weights of all features one after the other, each with the place of its type; a row begins at its start. */
function rowsOf(features: EventModel['features']): {
  readonly starts: Uint32Array;
  readonly types: Uint8Array;
  readonly weights: Float64Array;
} {
  const starts = new Uint32Array(features.size + 1);
  let row = 0;
  for (const pairs of features.values()) {
    starts[row + 1] = (starts[row] ?? 0) + pairs.length / 2;
    row += 1;
  }
  const types = new Uint8Array(starts[row] ?? 0);
  const weights = new Float64Array(types.length);
  let place = 0;
  for (const pairs of features.values()) {
    for (let at = 0; at < pairs.length; at += 2) {
      types[place] = pairs[at] ?? 0;
      weights[place] = pairs[at + 1] ?? 0;
      place += 1;
    }
  }
  return { starts, types, weights };
}

/** The rows of the features of a kind by their parts. */
interface FeatureTable {
  readonly single: Map<string, number>;
  readonly pairs: Map<string, Map<string, number>>;
}

function tablesOf(names: Iterable<string>): readonly FeatureTable[] {
  const tables = kindNames.map((): FeatureTable => ({ single: new Map(), pairs: new Map() }));
  let row = 0;
  for (const name of names) {
    const [kind = -1, first = '', second = null] = featureParts(name) ?? [];
    const table = tables[kind];
    if (second === null) table?.single.set(first, row);
    else if (table) {
      const behind = table.pairs.get(first) ?? new Map<string, number>();
      table.pairs.set(first, behind.set(second, row));
    }
    row += 1;
  }
  return tables;
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
