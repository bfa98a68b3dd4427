import type { EventModel } from './event-model.js';
import { featureScale } from './feature-kinds.js';

/*
 * The file of an event model: one line of JSON with its small figures, then a feature a line: its name, a tab, and for
 * each type that it has a weight for two visible characters, the place of the type and the weight as a whole number, to
 * be multiplied by the scale of the file and of the feature's kind.
 */

const schema = 'tesla-sentiment-events/1';

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
}

/** An event model as the text of its file; weights lose what a character a number cannot hold, the least are left out. */
export function encodeEventModel(model: EventModel): string {
  const largest = [...model.features].reduce(
    (most, [feature, weights]) =>
      weights.reduce((before, number, at) => {
        return at % 2 === 0 ? before : Math.max(before, Math.abs(number) / featureScale(feature));
      }, most),
    0,
  );
  const scale = figure(largest / mostWritten) || 1;
  const lines: string[] = [];
  for (const [feature, weights] of model.features) {
    const written = writtenWeights(weights, scale * featureScale(feature));
    if (written !== '') lines.push(`${feature}\t${written}`);
  }
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
  };
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`;
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
  if (head === null || lines.length < head.features) return null;
  const features = new Map<string, Float64Array>();
  for (const line of lines.slice(0, head.features)) {
    const border = line.indexOf('\t');
    const feature = line.slice(0, border);
    const scale = head.scale * featureScale(feature);
    const weights = new Float64Array(line.length - border - 1);
    for (let at = 0; at < weights.length; at += 2) {
      weights[at] = line.charCodeAt(border + 1 + at) - firstType;
      weights[at + 1] = (line.charCodeAt(border + 2 + at) - zeroCharacter) * scale;
    }
    features.set(feature, weights);
  }
  return {
    features,
    threshold: head.threshold,
    intercepts: Float64Array.from(head.intercepts),
    post: {
      weights: Float64Array.from(head.post.weights),
      intercepts: Float64Array.from(head.post.intercepts, (value) => value ?? Number.NaN),
    },
  };
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
