import { figure } from '../../stored/figures.js';
import { float32s, int8s, type Parts, type StoredParts } from '../../stored/parts.js';
import { openStrings, storeStrings } from '../../stored/strings.js';
import { type ClauseNetwork, forLayers, layerNames } from './clause-network.js';

/*
 * The part of an event model's file that holds the network: the words of its table; the table in whole numbers; then
 * each layer.
 */

/** What the head of the file says of the network. */
export interface NetworkHead {
  /** What the numbers of each column of the table are to be multiplied by. */
  readonly scales: readonly number[];
}

/** What the head of a file says of a network. */
export function networkHead({ scales }: ClauseNetwork): NetworkHead {
  return { scales: Array.from(scales, figure) };
}

/** The parts of a file that hold a network. */
export function storeNetwork({ rows, table, layers }: ClauseNetwork): Parts {
  return {
    ...storeStrings('networkWords', rows.keys()),
    networkTable: table,
    ...Object.fromEntries(layerNames.map((name) => [name, layers[name]])),
  };
}

/** The network of a head and the parts of its file, `null` when they are none. */
export function openNetwork(
  { scales }: NetworkHead,
  parts: Pick<StoredParts<unknown>, 'part'>,
): ClauseNetwork | null {
  const rows = openStrings(parts, 'networkWords');
  const table = int8s(parts.part('networkTable'));
  if (table.length !== rows.size * scales.length) return null;
  const layers = forLayers((name) => float32s(parts.part(name)));
  return { rows, table, scales: Float64Array.from(scales), layers };
}
