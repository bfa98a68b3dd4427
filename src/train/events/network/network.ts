import { gatesPerColumn } from '../../../analysis/recovery/learned/both-ways.js';
import {
  type ClauseNetwork,
  forLayers,
  type NetworkLayers,
  partsPerColumn,
} from '../../../analysis/recovery/learned/clause-network.js';
import { learnedTypes } from '../../../analysis/recovery/learned/event-model.js';
import { ruleSignCount } from '../../../analysis/recovery/learned/rule-signs.js';
import type { Random } from '../../random.js';
import { columnScales, wholeNumber } from '../../whole-numbers.js';
import type { FirstVectors } from './first-vectors.js';
import { networkOptions } from './options.js';
import { type Parameter, parameter } from './parameter.js';

/** A network while it learns: `ClauseNetwork` with vectors that are not yet cut to whole numbers. */
export interface Network {
  readonly rows: ReadonlyMap<string, number>;
  readonly vectors: Parameter;
  readonly layers: Readonly<Record<keyof NetworkLayers, Parameter>>;
}

const { clauseColumns, dimensions, inner, last, wordColumns } = networkOptions;
const types = learnedTypes.length;

/** The log-odds of an event in a clause of which nothing is known. */
const firstIntercept = -4;

/** What gates begin with that tell how much is kept: columns shall hold something for a while. */
const firstKept = 1;

/** The first weights of a layer have this spread over the root of how many numbers go into a sum. */
const spread = 0.6;

/** A network that has learned nothing yet. */
export function createNetwork({ rows, values }: FirstVectors, random: Random): Network {
  const drawn = (inputs: number, columns: number): Parameter => {
    const width = spread / Math.sqrt(inputs);
    return parameter(Float32Array.from({ length: inputs * columns }, () => random.normal() * width));
  };
  const zeros = (length: number): Parameter => parameter(new Float32Array(length));
  const gates = (columns: number): Parameter =>
    parameter(new Float32Array(gatesPerColumn * columns).fill(firstKept, columns, 2 * columns));
  return {
    rows,
    vectors: parameter(values),
    layers: {
      words: drawn(dimensions, partsPerColumn * wordColumns),
      denied: drawn(3, wordColumns),
      wordBias: gates(wordColumns),
      inner: drawn(wordColumns, inner),
      innerSigns: drawn(ruleSignCount, inner),
      innerBias: zeros(inner),
      clauses: drawn(inner, gatesPerColumn * clauseColumns),
      clauseBias: gates(clauseColumns),
      last: drawn(wordColumns + clauseColumns, last),
      lastBias: zeros(last),
      outputs: drawn(last, types),
      signs: zeros(ruleSignCount * types),
      intercepts: parameter(new Float32Array(types).fill(firstIntercept)),
    },
  };
}

/** The network as it judges, its vectors in whole numbers. */
export function toClauseNetwork({ rows, vectors, layers }: Network): ClauseNetwork {
  const scales = columnScales(vectors.values, dimensions);
  const table = Int8Array.from(vectors.values, (value, at) =>
    wholeNumber(value, scales[at % dimensions] ?? 0),
  );
  return { rows, table, scales, layers: forLayers((name) => layers[name].values) };
}
