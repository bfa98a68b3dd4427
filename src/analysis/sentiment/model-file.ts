import { figure } from '../stored/figures.js';
import { encodeParts, int8s, openParts } from '../stored/parts.js';
import { openStrings, storeStrings } from '../stored/strings.js';
import { rowWidth, type WordModel } from './word-model.js';
import { openPairs, storePairs } from './word-pairs.js';

/*
 * A model's file, as `stored/parts.ts` has it: its head with all small figures; the words of the table; the table in
 * whole numbers, to be multiplied by the scale of their column; the pairs of words by the places of both, and the weights
 * of the pairs in whole numbers, to be multiplied by their one scale.
 */

const schema = 'tesla-sentiment-model/3';

/** The small figures of a model, as they stand in the first line of its file. */
interface ModelHead {
  readonly schema: typeof schema;
  readonly filters: number;
  readonly temperature: number;
  readonly scales: readonly number[];
  readonly pairScale: number;
  readonly negated: readonly number[];
  readonly bias: readonly number[];
  readonly attention: readonly number[];
  readonly output: readonly number[];
  readonly ruleWeights: readonly number[];
  readonly intercept: readonly number[];
}

/** A model as the bytes of its file. */
export function encodeModel(model: WordModel): Uint8Array {
  const head: ModelHead = {
    schema,
    filters: model.filters,
    temperature: model.temperature,
    scales: figures(model.scales),
    pairScale: figure(model.pairScale),
    negated: figures(model.negated),
    bias: figures(model.bias),
    attention: figures(model.attention),
    output: figures(model.output),
    ruleWeights: figures(model.ruleWeights),
    intercept: figures(model.intercept),
  };
  return encodeParts(head, {
    ...storeStrings('words', model.rows.keys()),
    table: model.table,
    ...storePairs(model.pairs),
    pairWeights: model.pairWeights,
  });
}

/** The model that the bytes of a file hold, `null` when it is no model's file. */
export function decodeModel(file: Uint8Array): WordModel | null {
  const parts = openParts<ModelHead>(file, schema);
  if (parts === null) return null;
  const { head, part } = parts;
  const rows = openStrings(parts, 'words');
  const pairs = openPairs(parts);
  const table = int8s(part('table'));
  const pairWeights = int8s(part('pairWeights'));
  if (
    table.length !== rows.size * rowWidth(head.filters) ||
    2 * pairWeights.length !== 3 * pairs.places.length
  )
    return null;
  return {
    filters: head.filters,
    rows,
    table,
    scales: Float64Array.from(head.scales),
    pairs,
    pairWeights,
    pairScale: head.pairScale,
    negated: Float32Array.from(head.negated),
    bias: Float32Array.from(head.bias),
    attention: Float32Array.from(head.attention),
    output: Float32Array.from(head.output),
    ruleWeights: Float32Array.from(head.ruleWeights),
    intercept: Float32Array.from(head.intercept),
    temperature: head.temperature,
  };
}

function figures(values: Iterable<number>): number[] {
  return Array.from(values, figure);
}
