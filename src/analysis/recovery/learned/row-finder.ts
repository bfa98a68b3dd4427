import { featureParts, kindNames } from './feature-kinds.js';

/** What a feature that a model does not have gives for its row. */
export const noRow = -1;

/** The row of a feature by its kind and parts, `noRow` for those that the model does not have. */
export type RowFinder = (kind: number, first: string, second: string | null) => number;

/** The rows of the features of a kind by their parts. */
interface FeatureTable {
  readonly single: Map<string, number>;
  readonly pairs: Map<string, Map<string, number>>;
}

/** Makes a finder of the rows of features, which are numbered from 0 in the order of their names. */
export function createRowFinder(names: Iterable<string>): RowFinder {
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
  return (kind, first, second) => {
    const table = tables[kind];
    return (second === null ? table?.single.get(first) : table?.pairs.get(first)?.get(second)) ?? noRow;
  };
}
