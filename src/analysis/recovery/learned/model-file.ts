import { figure, readHead } from '../../model-head.js';
import { mostWritten, zeroCharacter } from '../../number-characters.js';
import type { EventModel } from './event-model.js';
import { featureScale } from './feature-kinds.js';
import type { FeatureWeights } from './feature-weights.js';
import { decodeNetwork, encodeNetwork, type NetworkHead, networkLines } from './network-file.js';

/*
 * The file of an event model: one line of JSON with its small figures, then a feature of clauses a line: its name, a
 * tab, and for each type that it has a weight for two visible characters, the place of the type and the weight as a
 * whole number, to be multiplied by the scale of the file and of the feature's kind; then the features of whole posts
 * likewise, with a scale of their own; then the network, see `network-file.ts`.
 */

const schema = 'tesla-sentiment-events/3';

const firstType = 65;

interface ModelHead {
  readonly schema: typeof schema;
  readonly features: number;
  readonly scale: number;
  readonly threshold: number;
  readonly intercepts: readonly number[];
  readonly post: { readonly weights: readonly number[]; readonly intercepts: readonly (number | null)[] };
  readonly whole: {
    readonly features: number;
    readonly scale: number;
    readonly intercepts: readonly number[];
  };
  readonly cases: { readonly weights: readonly number[]; readonly intercepts: readonly number[] };
  readonly network: NetworkHead;
}

/** An event model as the text of its file; weights lose what a character a number cannot hold, the least are left out. */
export function encodeEventModel(model: EventModel): string {
  const scale = scaleFor(model.features, featureScale);
  const lines = writtenLines(model.features, (feature) => scale * featureScale(feature)).filter(
    (line) => !line.endsWith('\t'),
  );
  const wholeScale = scaleFor(model.whole.features, () => 1);
  // A feature without any weight stays: it counts for the length of a post.
  const wholeLines = writtenLines(model.whole.features, () => wholeScale);
  const network = encodeNetwork(model.network);
  const head: ModelHead = {
    schema,
    features: lines.length,
    scale,
    threshold: figure(model.threshold),
    intercepts: Array.from(model.intercepts, figure),
    post: {
      weights: Array.from(model.post.weights, figure),
      intercepts: Array.from(model.post.intercepts, (value) => (Number.isNaN(value) ? null : figure(value))),
    },
    whole: {
      features: wholeLines.length,
      scale: wholeScale,
      intercepts: Array.from(model.whole.intercepts, figure),
    },
    cases: {
      weights: Array.from(model.cases.weights, figure),
      intercepts: Array.from(model.cases.intercepts, figure),
    },
    network: network.head,
  };
  return `${[JSON.stringify(head), ...lines, ...wholeLines, ...network.lines].join('\n')}\n`;
}

/** What the whole numbers of weights are multiplied by, so that the largest is one character. */
function scaleFor({ rows, starts, weights }: FeatureWeights, scaleOf: (feature: string) => number): number {
  let largest = 0;
  for (const [feature, row] of rows) {
    const scale = scaleOf(feature);
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      largest = Math.max(largest, Math.abs(weights[at] ?? 0) / scale);
  }
  return figure(largest / mostWritten) || 1;
}

function writtenLines(
  { rows, starts, types, weights }: FeatureWeights,
  scaleOf: (feature: string) => number,
): string[] {
  return [...rows].map(([feature, row]) => {
    const scale = scaleOf(feature);
    let written = '';
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const whole = Math.round((weights[at] ?? 0) / scale);
      if (whole !== 0) written += String.fromCharCode(firstType + (types[at] ?? 0), zeroCharacter + whole);
    }
    return `${feature}\t${written}`;
  });
}

/** The event model that the text of a file holds, `null` when it is no such file. */
export function decodeEventModel(text: string): EventModel | null {
  const [first = '', ...lines] = text.split('\n');
  const head = readHead<ModelHead>(first, schema);
  if (head === null) return null;
  const { whole, cases } = head;
  const networkFrom = head.features + whole.features;
  if (lines.length < networkFrom + networkLines(head.network)) return null;
  const network = decodeNetwork(head.network, lines.slice(networkFrom));
  if (network === null) return null;
  return {
    features: readFeatures(lines.slice(0, head.features), (feature) => head.scale * featureScale(feature)),
    threshold: head.threshold,
    intercepts: Float64Array.from(head.intercepts),
    post: {
      weights: Float64Array.from(head.post.weights),
      intercepts: Float64Array.from(head.post.intercepts, (value) => value ?? Number.NaN),
    },
    whole: {
      features: readFeatures(lines.slice(head.features, head.features + whole.features), () => whole.scale),
      intercepts: Float64Array.from(whole.intercepts),
    },
    cases: {
      weights: Float64Array.from(cases.weights),
      intercepts: Float64Array.from(cases.intercepts),
    },
    network,
  };
}

function readFeatures(lines: readonly string[], scaleOf: (feature: string) => number): FeatureWeights {
  const rows = new Map<string, number>();
  const starts = new Uint32Array(lines.length + 1);
  for (const [row, line] of lines.entries())
    starts[row + 1] = (starts[row] ?? 0) + (line.length - line.indexOf('\t') - 1) / 2;
  const types = new Uint8Array(starts[lines.length] ?? 0);
  const weights = new Float64Array(types.length);
  let place = 0;
  for (const [row, line] of lines.entries()) {
    const border = line.indexOf('\t');
    const feature = line.slice(0, border);
    const scale = scaleOf(feature);
    rows.set(feature, row);
    for (let at = border + 1; at < line.length; at += 2) {
      types[place] = line.charCodeAt(at) - firstType;
      weights[place] = (line.charCodeAt(at + 1) - zeroCharacter) * scale;
      place += 1;
    }
  }
  return { rows, starts, types, weights };
}
