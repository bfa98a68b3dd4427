import {
  type ClauseNetwork,
  forLayers,
  type NetworkLayers,
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

const { dimensions, filters, inner } = networkOptions;
const types = learnedTypes.length;

/** The log-odds of an event in a clause of which nothing is known. */
const firstIntercept = -4;

/** A network that has learned nothing yet. */
export function createNetwork({ rows, values }: FirstVectors, random: Random): Network {
  const drawn = (length: number, spread: number): Parameter =>
    parameter(Float32Array.from({ length }, () => random.normal() * spread));
  const zeros = (length: number): Parameter => parameter(new Float32Array(length));
  return {
    rows,
    vectors: parameter(values),
    layers: {
      windows: drawn(3 * dimensions * filters, 1 / Math.sqrt(3 * dimensions)),
      denied: drawn(3 * filters, 1 / Math.sqrt(3 * dimensions)),
      filterBias: zeros(filters),
      inner: drawn(inner * filters, 1 / Math.sqrt(filters)),
      innerBias: zeros(inner),
      outputs: drawn(3 * types * inner, 0.03),
      signs: zeros(types * ruleSignCount),
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
