import type { ClauseNetwork } from './clause-network.js';
import { learnedTypes } from './event-model.js';
import { blockBytes } from './vector-functions.js';

const numberBytes = Float32Array.BYTES_PER_ELEMENT;

/** How many ways there are to negate the word before, in and after the middle of a window. */
const denials = 8;

/** A network as it lies in the memory of the vector functions. All places and sizes are in bytes. */
export interface NetworkMemory {
  readonly bytes: number;
  /** How long the rows of filters, of inner units and of types are, with zeros behind them. */
  readonly sizes: { readonly filters: number; readonly inner: number; readonly sums: number };
  readonly places: NetworkPlaces;
  /** Puts the weights of the layers in their places. */
  fill(numbers: Float32Array): void;
  /**
   * Where it stands what a word gives to the filters as the one before, in and after the middle of a window; worked out
   * where a word is met first.
   */
  wordPlace(key: string, numbers: Float32Array): number;
}

interface NetworkPlaces {
  readonly words: number;
  /** What no word gives: zeros. */
  readonly noWord: number;
  /** What the filters begin with, a row for each way of negation: bit 0 stands for the word before the middle. */
  readonly denied: number;
  /** A column for each filter, of the inner units. */
  readonly innerMatrix: number;
  readonly innerBias: number;
  /** A column for each inner unit of the clause before, of the clause itself and of the one after it, of the types. */
  readonly outputs: number;
  readonly intercepts: number;
  /** What is worked out for a clause. */
  readonly pooled: number;
  readonly pooledEnd: number;
  readonly units: number;
  readonly sums: number;
}

/** Lays a network out. */
export function layOutNetwork(network: ClauseNetwork): NetworkMemory {
  const { layers, rows } = network;
  const types = learnedTypes.length;
  const [filters, inner] = [layers.filterBias.length, layers.innerBias.length];
  const sizes = { filters: rowBytes(filters), inner: rowBytes(inner), sums: rowBytes(types) };
  let bytes = 0;
  const take = (size: number): number => {
    bytes += size;
    return bytes - size;
  };
  const words = take(rows.size * 3 * sizes.filters);
  const noWord = take(3 * sizes.filters);
  const denied = take(denials * sizes.filters);
  const innerMatrix = take(filters * sizes.inner);
  const innerBias = take(sizes.inner);
  const outputs = take(3 * sizes.inner * (sizes.sums / numberBytes));
  const intercepts = take(sizes.sums);
  const pooled = take(sizes.filters);
  const units = take(3 * sizes.inner);
  const sums = take(sizes.sums);
  const pooledEnd = pooled + filters * numberBytes;
  const isReady = new Uint8Array(rows.size);
  return {
    bytes,
    sizes,
    places: {
      words,
      noWord,
      denied,
      innerMatrix,
      innerBias,
      outputs,
      intercepts,
      pooled,
      pooledEnd,
      units,
      sums,
    },
    fill(numbers) {
      const at = (place: number, row: number, width: number, column: number): number =>
        place / numberBytes + row * (width / numberBytes) + column;
      for (let way = 0; way < denials; way += 1)
        for (let filter = 0; filter < filters; filter += 1) {
          let sum = layers.filterBias[filter] ?? 0;
          for (let word = 0; word < 3; word += 1)
            if (((way >> word) & 1) === 1) sum += layers.denied[word * filters + filter] ?? 0;
          numbers[at(denied, way, sizes.filters, filter)] = sum;
        }
      for (const [place, weight] of layers.inner.entries())
        numbers[at(innerMatrix, place % filters, sizes.inner, Math.floor(place / filters))] = weight;
      for (const [place, weight] of layers.outputs.entries()) {
        // In the file the clause itself comes first, then the one before it.
        const side = [1, 0, 2][Math.floor(place / (inner * types))] ?? 0;
        const unit = place % inner;
        const type = Math.floor(place / inner) % types;
        const column = side * (sizes.inner / numberBytes) + unit;
        numbers[at(outputs, column, sizes.sums, type)] = weight;
      }
      numbers.set(layers.innerBias, innerBias / numberBytes);
      numbers.set(layers.intercepts, intercepts / numberBytes);
    },
    wordPlace(key, numbers) {
      const row = rows.get(key) ?? 0;
      const place = words + row * 3 * sizes.filters;
      if (isReady[row] !== 1)
        addWindowParts(
          network,
          row,
          numbers.subarray(place / numberBytes, (place + 3 * sizes.filters) / numberBytes),
        );
      isReady[row] = 1;
      return place;
    },
  };
}

function rowBytes(numbers: number): number {
  return Math.ceil((numbers * numberBytes) / blockBytes) * blockBytes;
}

/** Adds what a word gives to the filters, three rows of them. */
function addWindowParts({ table, scales, layers }: ClauseNetwork, row: number, parts: Float32Array): void {
  const filters = layers.filterBias.length;
  const width = parts.length / 3;
  for (let column = 0; column < scales.length; column += 1) {
    const number = (table[row * scales.length + column] ?? 0) * (scales[column] ?? 0);
    for (let place = 0; place < 3; place += 1) {
      const weights = (place * scales.length + column) * filters;
      const start = place * width;
      for (let filter = 0; filter < filters; filter += 1)
        parts[start + filter] =
          (parts[start + filter] ?? 0) + number * (layers.windows[weights + filter] ?? 0);
    }
  }
}
