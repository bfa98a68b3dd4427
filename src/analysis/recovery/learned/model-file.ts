import { figure, largestWhole } from '../../stored/figures.js';
import {
  encodeParts,
  int8s,
  openParts,
  type Parts,
  type StoredParts,
  startsOf,
  uint16s,
} from '../../stored/parts.js';
import { openStrings, storeStrings } from '../../stored/strings.js';
import type { EventModel } from './event-model.js';
import { featureScale } from './feature-kinds.js';
import type { FeatureWeights } from './feature-weights.js';
import { type NetworkHead, networkHead, openNetwork, storeNetwork } from './network-file.js';

/*
 * The file of an event model, as `stored/parts.ts` has it: its head with all small figures; the features of clauses with
 * the types that they have a weight for and their weights in whole numbers, to be multiplied by the scale of the file and
 * of the feature's kind; then the features of whole posts likewise, with a scale of their own; then the network, see
 * `network-file.ts`.
 */

const schema = 'tesla-sentiment-events/5';

interface ModelHead {
  readonly schema: typeof schema;
  readonly scale: number;
  readonly threshold: number;
  readonly intercepts: readonly number[];
  readonly post: { readonly weights: readonly number[]; readonly intercepts: readonly (number | null)[] };
  readonly whole: { readonly scale: number; readonly intercepts: readonly number[] };
  readonly cases: { readonly weights: readonly number[]; readonly intercepts: readonly number[] };
  readonly network: NetworkHead;
}

/** An event model as the bytes of its file; weights lose what a whole number cannot hold, the least are left out. */
export function encodeEventModel(model: EventModel): Uint8Array {
  const scale = scaleFor(model.features, featureScale);
  const wholeScale = scaleFor(model.whole.features, () => 1);
  const head: ModelHead = {
    schema,
    scale,
    threshold: figure(model.threshold),
    intercepts: Array.from(model.intercepts, figure),
    post: {
      weights: Array.from(model.post.weights, figure),
      intercepts: Array.from(model.post.intercepts, (value) => (Number.isNaN(value) ? null : figure(value))),
    },
    whole: { scale: wholeScale, intercepts: Array.from(model.whole.intercepts, figure) },
    cases: {
      weights: Array.from(model.cases.weights, figure),
      intercepts: Array.from(model.cases.intercepts, figure),
    },
    network: networkHead(model.network),
  };
  const features = wholeNumbers(model.features, (feature) => scale * featureScale(feature));
  return encodeParts(head, {
    ...storeFeatures(
      'features',
      features.filter(({ types }) => types.length > 0),
    ),
    // A feature without any weight stays: it counts for the length of a post.
    ...storeFeatures(
      'whole',
      wholeNumbers(model.whole.features, () => wholeScale),
    ),
    ...storeNetwork(model.network),
  });
}

/** What the whole numbers of weights are multiplied by, so that the largest is the largest. */
function scaleFor(features: FeatureWeights, scaleOf: (feature: string) => number): number {
  let largest = 0;
  for (const { name, weights } of rowsOf(features))
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight) / scaleOf(name));
  return figure(largest / largestWhole) || 1;
}

/** A feature with its types and their weights. */
interface Feature {
  readonly name: string;
  readonly types: readonly number[];
  readonly weights: readonly number[];
}

function rowsOf({ rows, starts, types, weights, scaleOf }: FeatureWeights): readonly Feature[] {
  return Array.from(rows.keys(), (name, row) => ({
    name,
    types: [...types.subarray(starts[row], starts[row + 1])],
    weights: Array.from(weights.subarray(starts[row], starts[row + 1]), (weight) => weight * scaleOf(name)),
  }));
}

/** Features with their weights in steps of a scale, without those of no step. */
function wholeNumbers(features: FeatureWeights, scaleOf: (feature: string) => number): readonly Feature[] {
  return rowsOf(features).map(({ name, types, weights }) => {
    const whole = weights.map((weight) => Math.round(weight / scaleOf(name)));
    return {
      name,
      types: types.filter((_, at) => whole[at] !== 0),
      weights: whole.filter((steps) => steps !== 0),
    };
  });
}

function storeFeatures(name: string, features: readonly Feature[]): Parts {
  return {
    ...storeStrings(
      name,
      features.map((feature) => feature.name),
    ),
    [`${name}Counts`]: Uint16Array.from(features, ({ types }) => types.length),
    [`${name}Types`]: Uint8Array.from(features.flatMap(({ types }) => types)),
    [`${name}Weights`]: Int8Array.from(features.flatMap(({ weights }) => weights)),
  };
}

/** The event model that the bytes of a file hold, `null` when it is no such file. */
export function decodeEventModel(file: Uint8Array): EventModel | null {
  const parts = openParts<ModelHead>(file, schema);
  if (parts === null) return null;
  const { scale, threshold, intercepts, post, whole, cases, network: networkFigures } = parts.head;
  const network = openNetwork(networkFigures, parts);
  const features = openFeatures(parts, 'features', (feature) => scale * featureScale(feature));
  const wholeFeatures = openFeatures(parts, 'whole', () => whole.scale);
  if (network === null || features === null || wholeFeatures === null) return null;
  return {
    features,
    threshold,
    intercepts: Float64Array.from(intercepts),
    post: {
      weights: Float64Array.from(post.weights),
      intercepts: Float64Array.from(post.intercepts, (value) => value ?? Number.NaN),
    },
    whole: { features: wholeFeatures, intercepts: Float64Array.from(whole.intercepts) },
    cases: {
      weights: Float64Array.from(cases.weights),
      intercepts: Float64Array.from(cases.intercepts),
    },
    network,
  };
}

function openFeatures(
  parts: Pick<StoredParts<unknown>, 'part'>,
  name: string,
  scaleOf: FeatureWeights['scaleOf'],
): FeatureWeights | null {
  const rows = openStrings(parts, name);
  const starts = startsOf(uint16s(parts.part(`${name}Counts`)));
  const types = parts.part(`${name}Types`);
  const weights = int8s(parts.part(`${name}Weights`));
  const isWhole =
    starts.length === rows.size + 1 && starts[rows.size] === types.length && types.length === weights.length;
  return isWhole ? { rows, starts, types, weights, scaleOf } : null;
}
