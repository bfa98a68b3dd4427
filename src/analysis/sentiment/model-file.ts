import { pairKeyOfPlaces, pairPlaces, type WordModel } from './word-model.js';

/*
 * A model's file: one line of JSON with all small figures; the words of the table, one a line; an empty line; then,
 * each a line of base64, the table in whole numbers of 8 bits, to be multiplied by the scale of their column, the
 * pairs of words as two whole numbers of 32 bits (twice the row, plus 1 under a negation), and the weights of the
 * pairs in 8 bits, to be multiplied by their one scale.
 */

const schema = 'tesla-sentiment-model/1';

/** The small figures of a model, as they stand in the first line of its file. */
interface ModelHead {
  readonly schema: typeof schema;
  readonly filters: number;
  readonly words: number;
  readonly temperature: number;
  readonly pairs: number;
  readonly scales: readonly number[];
  readonly pairScale: number;
  readonly negated: readonly number[];
  readonly bias: readonly number[];
  readonly attention: readonly number[];
  readonly output: readonly number[];
  readonly ruleWeights: readonly number[];
  readonly intercept: readonly number[];
}

/** A model as the text of its file; the weights of pairs lose what 8 bits a number cannot hold. */
export function encodeModel(model: WordModel): string {
  const [pairScale = 0] = figures([
    model.pairWeights.reduce((most, value) => Math.max(most, Math.abs(value) / 127), 0),
  ]);
  const head: ModelHead = {
    schema,
    filters: model.filters,
    words: model.rows.size,
    pairs: model.pairs.size,
    temperature: model.temperature,
    scales: figures(model.scales),
    pairScale,
    negated: figures(model.negated),
    bias: figures(model.bias),
    attention: figures(model.attention),
    output: figures(model.output),
    ruleWeights: figures(model.ruleWeights),
    intercept: figures(model.intercept),
  };
  const pairWeights = Int8Array.from(model.pairWeights, (value) => Math.round(value / (pairScale || 1)));
  const lines = [
    JSON.stringify(head),
    ...model.rows.keys(),
    '',
    ...[model.table, Uint32Array.from([...model.pairs.keys()].flatMap(pairPlaces)), pairWeights].map(
      ({ buffer }) => Buffer.from(buffer).toString('base64'),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The model that the text of a file holds, `null` when it is no model's file. */
export function decodeModel(text: string): WordModel | null {
  const [first = '', ...lines] = text.split('\n');
  const head = readHead(first);
  if (head === null) return null;
  const words = lines.slice(0, head.words);
  const [border, ...encoded] = lines.slice(head.words);
  const [numbers, places, weights] = [0, 1, 2].map((line) => Buffer.from(encoded[line] ?? '', 'base64'));
  const width = 3 * head.filters;
  if (border !== '' || numbers?.length !== head.words * width) return null;
  if (places?.length !== head.pairs * 8 || weights?.length !== head.pairs * 3) return null;
  return {
    filters: head.filters,
    rows: placesOfWords(words),
    table: new Int8Array(numbers.buffer, numbers.byteOffset, numbers.length),
    scales: Float64Array.from(head.scales),
    pairs: placesOfPairs(places),
    pairWeights: new Float32Array(new Int8Array(weights)).map((value) => value * head.pairScale),
    negated: Float32Array.from(head.negated),
    bias: Float32Array.from(head.bias),
    attention: Float32Array.from(head.attention),
    output: Float32Array.from(head.output),
    ruleWeights: Float32Array.from(head.ruleWeights),
    intercept: Float32Array.from(head.intercept),
    temperature: head.temperature,
  };
}

function placesOfWords(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const word of words) places.set(word, places.size);
  return places;
}

function placesOfPairs(bytes: Buffer): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 8)
    places.set(pairKeyOfPlaces(bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)), places.size * 3);
  return places;
}

function figures(values: Iterable<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(6)));
}

function readHead(line: string): ModelHead | null {
  if (!line.startsWith(`{"schema":"${schema}"`)) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
