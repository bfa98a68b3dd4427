import { figure } from '../../model-head.js';
import { fromCharacters, mostWritten, toCharacters } from '../../number-characters.js';
import { type ClauseNetwork, forLayers, layerNames, type NetworkLayers } from './clause-network.js';

/*
 * The part of an event model's file that holds the network: a word a line in the order of the rows of its table; the
 * table in whole numbers of one character; then each layer likewise. Its head stands in the file's first line.
 */

/** What the first line of the file says of the network. */
export interface NetworkHead {
  readonly words: number;
  /** What the numbers of each column of the table are to be multiplied by. */
  readonly scales: readonly number[];
  /** What the steps of the numbers of each layer are to be multiplied by. */
  readonly layers: Readonly<Record<keyof NetworkLayers, number>>;
}

/** The head and the lines of a network. */
export function encodeNetwork({ rows, table, scales, layers }: ClauseNetwork): {
  readonly head: NetworkHead;
  readonly lines: readonly string[];
} {
  const head: NetworkHead = {
    words: rows.size,
    scales: Array.from(scales, figure),
    layers: forLayers((name) => scaleOf(layers[name])),
  };
  const lines = [
    ...rows.keys(),
    toCharacters(table),
    ...layerNames.map((name) => layerCharacters(layers[name], head.layers[name])),
  ];
  return { head, lines };
}

/** How many lines a network takes. */
export function networkLines({ words }: NetworkHead): number {
  return words + 1 + layerNames.length;
}

/** The network of a head and its lines, `null` when they are none. */
export function decodeNetwork(head: NetworkHead, lines: readonly string[]): ClauseNetwork | null {
  const words = lines.slice(0, head.words);
  const [table = '', ...layerLines] = lines.slice(head.words);
  if (table.length !== head.words * head.scales.length) return null;
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    table: fromCharacters(table),
    scales: Float64Array.from(head.scales),
    layers: forLayers((name, at) => layerNumbers(layerLines[at] ?? '', head.layers[name])),
  };
}

/** Steps of the second character in one of the first. */
const finer = 2 * mostWritten + 1;

/** Two characters a number: whole steps of `finer` times the scale, and the rest in steps of the scale. */
function layerCharacters(numbers: Float32Array, scale: number): string {
  const parts = new Int8Array(2 * numbers.length);
  for (const [at, number] of numbers.entries()) {
    const steps = Math.round(number / scale);
    const coarse = Math.round(steps / finer);
    parts[2 * at] = coarse;
    parts[2 * at + 1] = steps - coarse * finer;
  }
  return toCharacters(parts);
}

function layerNumbers(line: string, scale: number): Float32Array {
  const parts = fromCharacters(line);
  return Float32Array.from(
    { length: parts.length / 2 },
    (_, at) => ((parts[2 * at] ?? 0) * finer + (parts[2 * at + 1] ?? 0)) * scale,
  );
}

function scaleOf(numbers: Float32Array): number {
  let largest = 0;
  for (const number of numbers) largest = Math.max(largest, Math.abs(number));
  return figure(largest / (mostWritten * finer)) || 1;
}
