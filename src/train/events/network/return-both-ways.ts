import {
  gatesPerColumn,
  newOf,
  type Reading,
  shareOf,
  shareSlope,
} from '../../../analysis/recovery/learned/both-ways.js';

/**
 * The way back of `readBothWays`: the slopes of the gates, from those of what was given.
 * @param pulls the slopes of `given`
 */
export function returnBothWays(
  gates: Float32Array,
  columns: number,
  { held }: Reading,
  pulls: Float32Array,
): Float32Array {
  const width = gatesPerColumn * columns;
  const rows = gates.length / width;
  const slopes = new Float32Array(gates.length);
  const half = columns / 2;
  for (let column = 0; column < columns; column += 1) {
    const forwards = column < half;
    let carried = 0;
    for (let step = 0; step < rows; step += 1) {
      // Back from the end of the way that the column went.
      const row = forwards ? rows - 1 - step : step;
      const last = forwards ? row - 1 : row + 1;
      const place = row * columns + column;
      const gate = row * width + column;
      const fresh = gates[gate] ?? 0;
      const keep = gates[gate + columns] ?? 0;
      const give = gates[gate + 2 * columns] ?? 0;
      const kept = shareOf(keep);
      const before = last < 0 || last >= rows ? 0 : (held[last * columns + column] ?? 0);
      const pull = pulls[place] ?? 0;
      const own = pull * shareOf(give) + carried;
      slopes[gate] = Math.abs(fresh) < 1 ? own * (1 - kept) : 0;
      slopes[gate + columns] = own * (before - newOf(fresh)) * slopeAt(keep);
      slopes[gate + 2 * columns] = pull * (held[place] ?? 0) * slopeAt(give);
      carried = own * kept;
    }
  }
  return slopes;
}

/** How much the share of a gate grows with it. */
function slopeAt(gate: number): number {
  return Math.abs(gate) * shareSlope < 0.5 ? shareSlope : 0;
}
