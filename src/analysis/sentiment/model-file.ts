import { figure, readHead } from '../model-head.js';
import { fromCharacters, mostWritten, toCharacters } from '../number-characters.js';
import { pairKeyOfPlaces, pairPlaces, rowWidth, type WordModel } from './word-model.js';

/*
 * A model's file: one line of JSON with all small figures; the words of the table, one a line; an empty line; then,
 * each a line, the table in whole numbers, to be multiplied by the scale of their column, the pairs of words in base64
 * as two whole numbers of 32 bits (twice the row, plus 1 under a negation), and the weights of the pairs in whole
 * numbers, to be multiplied by their one scale. Whole numbers are written as `number-characters.ts` has it.
 */

const schema = 'tesla-sentiment-model/2';

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

/** A model as the text of its file; the weights of pairs lose what a character a number cannot hold. */
export function encodeModel(model: WordModel): string {
  const [pairScale = 0] = figures([
    model.pairWeights.reduce((most, value) => Math.max(most, Math.abs(value) / mostWritten), 0),
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
    toCharacters(model.table),
    Buffer.from(Uint32Array.from([...model.pairs.keys()].flatMap(pairPlaces)).buffer).toString('base64'),
    toCharacters(pairWeights),
  ];
  return `${lines.join('\n')}\n`;
}

/** The model that the text of a file holds, `null` when it is no model's file. */
export function decodeModel(text: string): WordModel | null {
  const [first = '', ...lines] = text.split('\n');
  const head = readHead<ModelHead>(first, schema);
  if (head === null) return null;
  const words = lines.slice(0, head.words);
  const [border, ...encoded] = lines.slice(head.words);
  const [table = '', pairs = '', weights = ''] = encoded;
  const places = Buffer.from(pairs, 'base64');
  if (border !== '' || table.length !== head.words * rowWidth(head.filters)) return null;
  if (places.length !== head.pairs * 8 || weights.length !== head.pairs * 3) return null;
  return {
    filters: head.filters,
    rows: placesOfWords(words),
    table: fromCharacters(table),
    scales: Float64Array.from(head.scales),
    pairs: placesOfPairs(places),
    pairWeights: Float32Array.from(fromCharacters(weights)).map((value) => value * head.pairScale),
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
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 8) {
    const key = pairKeyOfPlaces(numbers.getUint32(at, true), numbers.getUint32(at + 4, true));
    places.set(key, places.size * 3);
  }
  return places;
}

function figures(values: Iterable<number>): number[] {
  return Array.from(values, figure);
}
