/**
 * What rows of gates make of a sequence that is read forwards by the first half of the columns and backwards by the
 * second: every column keeps a part of what it held, takes a part of what is new, and gives a part of both away. The
 * recurrence of quasi-recurrent networks with their fo-pooling (Bradbury et al. 2017, arXiv:1611.01576, section 2.1):
 * the gates come from the words alone, so that a step costs no product with a matrix. Logistic function and hyperbolic
 * tangent are straight lines between their ends, which costs no accuracy here.
 */
export interface Reading {
  /** What each column holds behind each row. */
  readonly held: Float32Array;
  /** What it gives there, −1…1. */
  readonly given: Float32Array;
}

/** How many gates a row has for each column: what is new, how much of the old is kept, how much is given away. */
export const gatesPerColumn = 3;

/** The share that a gate lets through, 0…1. */
export function shareOf(gate: number): number {
  return Math.min(1, Math.max(0, gate * shareSlope + 0.5));
}

/** How much the share of a gate between its ends grows with it. */
export const shareSlope = 0.25;

/** What a gate takes in, −1…1. */
export function newOf(gate: number): number {
  return Math.min(1, Math.max(-1, gate));
}

/**
 * Reads rows of gates both ways.
 * @param gates a row for each step: of each column what is new, then of each what it keeps, then what it gives
 */
export function readBothWays(gates: Float32Array, columns: number): Reading {
  const width = gatesPerColumn * columns;
  const rows = gates.length / width;
  const held = new Float32Array(rows * columns);
  const given = new Float32Array(rows * columns);
  const half = columns / 2;
  for (let step = 0; step < rows; step += 1) {
    readStep(gates, held, given, step, step - 1, 0, half, columns);
    const row = rows - 1 - step;
    readStep(gates, held, given, row, step === 0 ? -1 : row + 1, half, columns, columns);
  }
  return { held, given };
}

/** Reads a row behind another one, −1 for none, in some of the columns. */
function readStep(
  gates: Float32Array,
  held: Float32Array,
  given: Float32Array,
  row: number,
  last: number,
  from: number,
  to: number,
  columns: number,
): void {
  const gate = row * gatesPerColumn * columns;
  const place = row * columns;
  const old = last * columns;
  for (let column = from; column < to; column += 1) {
    const fresh = newOf(gates[gate + column] ?? 0);
    const kept = shareOf(gates[gate + columns + column] ?? 0);
    const before = last < 0 ? 0 : (held[old + column] ?? 0);
    const now = kept * before + (1 - kept) * fresh;
    held[place + column] = now;
    given[place + column] = now * shareOf(gates[gate + 2 * columns + column] ?? 0);
  }
}
