import type { EventModel } from './event-model.js';
import { featureScale } from './feature-kinds.js';

/*
 * The file of an event model: one line of JSON with its small figures, then a feature of clauses a line: its name, a
 * tab, and for each type that it has a weight for two visible characters, the place of the type and the weight as a
 * whole number, to be multiplied by the scale of the file and of the feature's kind; then the features of whole posts
 * likewise, with a scale of their own.
 */

const schema = 'tesla-sentiment-events/2';

/** The largest whole number of a weight, and the smallest without its sign, that one character can be. */
const mostWritten = 46;

const zeroCharacter = 80;
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
}

/** An event model as the text of its file; weights lose what a character a number cannot hold, the least are left out. */
export function encodeEventModel(model: EventModel): string {
  const scale = scaleFor(model.features, featureScale);
  const lines = [...model.features].flatMap(([feature, weights]) => {
    const written = writtenWeights(weights, scale * featureScale(feature));
    return written === '' ? [] : [`${feature}\t${written}`];
  });
  const wholeScale = scaleFor(model.whole.features, () => 1);
  // A feature without any weight stays: it counts for the length of a post.
  const wholeLines = [...model.whole.features].map(
    ([feature, weights]) => `${feature}\t${writtenWeights(weights, wholeScale)}`,
  );
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
  };
  return `${[JSON.stringify(head), ...lines, ...wholeLines].join('\n')}\n`;
}

/** What the whole numbers of weights are multiplied by, so that the largest is one character. */
function scaleFor(features: ReadonlyMap<string, Float64Array>, scaleOf: (feature: string) => number): number {
  let largest = 0;
  for (const [feature, weights] of features) {
    const scale = scaleOf(feature);
    for (let at = 1; at < weights.length; at += 2)
      largest = Math.max(largest, Math.abs(weights[at] ?? 0) / scale);
  }
  return figure(largest / mostWritten) || 1;
}

function writtenWeights(weights: Float64Array, scale: number): string {
  let written = '';
  for (let at = 0; at < weights.length; at += 2) {
    const whole = Math.round((weights[at + 1] ?? 0) / scale);
    if (whole !== 0) written += String.fromCharCode(firstType + (weights[at] ?? 0), zeroCharacter + whole);
  }
  return written;
}

/** The event model that the text of a file holds, `null` when it is no such file. */
export function decodeEventModel(text: string): EventModel | null {
  const [first = '', ...lines] = text.split('\n');
  const head = readHead(first);
  if (head === null || lines.length < head.features + head.whole.features) return null;
  const { whole, cases } = head;
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
  };
}

function readFeatures(
  lines: readonly string[],
  scaleOf: (feature: string) => number,
): ReadonlyMap<string, Float64Array> {
  const features = new Map<string, Float64Array>();
  for (const line of lines) {
    const border = line.indexOf('\t');
    const feature = line.slice(0, border);
    const scale = scaleOf(feature);
    const weights = new Float64Array(line.length - border - 1);
    for (let at = 0; at < weights.length; at += 2) {
      weights[at] = line.charCodeAt(border + 1 + at) - firstType;
      weights[at + 1] = (line.charCodeAt(border + 2 + at) - zeroCharacter) * scale;
    }
    features.set(feature, weights);
  }
  return features;
}

function figure(value: number): number {
  return Number(value.toPrecision(6));
}

function readHead(line: string): ModelHead | null {
  if (!line.startsWith(`{"schema":"${schema}"`)) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
