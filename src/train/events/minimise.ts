/** A function of many numbers: writes its slope into `slope` and returns its value. */
export type Objective = (at: Float64Array, slope: Float64Array) => number;

/** How many steps back the curvature is estimated from. */
const memory = 7;

/** A step must lower the value by this share of what the slope promises (Armijo). */
const sufficient = 1e-4;

/**
 * The numbers at which a smooth function is least, or near it: limited-memory BFGS with backtracking (Nocedal and
 * Wright, Numerical Optimization, 2nd edition 2006, algorithms 3.1 and 7.4).
 * @param start where to begin
 * @param steps how many steps are taken at most
 */
export function minimise(objective: Objective, start: Float64Array, steps: number): Float64Array {
  let at = Float64Array.from(start);
  let slope = new Float64Array(at.length);
  let value = objective(at, slope);
  const moved: Float64Array[] = [];
  const bent: Float64Array[] = [];
  for (let step = 0; step < steps; step += 1) {
    const way = direction(slope, moved, bent);
    const promised = product(slope, way);
    if (promised >= 0) break;
    let length = step === 0 ? Math.min(1, 1 / Math.sqrt(product(slope, slope))) : 1;
    let next = at;
    let nextSlope = slope;
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 30; tries += 1) {
      next = at.map((number, index) => number + length * (way[index] ?? 0));
      nextSlope = new Float64Array(at.length);
      nextValue = objective(next, nextSlope);
      if (nextValue <= value + sufficient * length * promised) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    const before = at;
    const slopeBefore = slope;
    const move = next.map((number, index) => number - (before[index] ?? 0));
    const bend = nextSlope.map((number, index) => number - (slopeBefore[index] ?? 0));
    if (product(move, bend) > 0) {
      moved.push(move);
      bent.push(bend);
      if (moved.length > memory) {
        moved.shift();
        bent.shift();
      }
    }
    const gain = value - nextValue;
    [at, slope, value] = [next, nextSlope, nextValue];
    if (gain < 1e-7 * Math.abs(value)) break;
  }
  return at;
}

/** The two-loop recursion: minus the slope, bent by what the last steps showed of the curvature. */
function direction(
  slope: Float64Array,
  moved: readonly Float64Array[],
  bent: readonly Float64Array[],
): Float64Array {
  const way = slope.map((number) => -number);
  const shares: number[] = [];
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    const [move, bend] = [moved[index] ?? way, bent[index] ?? way];
    const share = product(move, way) / product(move, bend);
    shares[index] = share;
    add(way, bend, -share);
  }
  const [lastMove, lastBend] = [moved.at(-1), bent.at(-1)];
  if (lastMove && lastBend) {
    const scale = product(lastMove, lastBend) / product(lastBend, lastBend);
    for (let index = 0; index < way.length; index += 1) way[index] = (way[index] ?? 0) * scale;
  }
  for (const [index, move] of moved.entries()) {
    const bend = bent[index] ?? move;
    add(way, move, (shares[index] ?? 0) - product(bend, way) / product(move, bend));
  }
  return way;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1)
    to[index] = (to[index] ?? 0) + times * (what[index] ?? 0);
}

/**
 * What the first `size` numbers cost by their squares (ridge; Hoerl and Kennard 1970): half of `strength` times their
 * sum. Writes its slope, which is 0 for the numbers behind them, over what `slope` holds.
 */
export function ridgeLoss(at: Float64Array, slope: Float64Array, size: number, strength: number): number {
  let loss = 0;
  for (let index = 0; index < size; index += 1) {
    const weight = at[index] ?? 0;
    slope[index] = strength * weight;
    loss += (strength / 2) * weight * weight;
  }
  slope.fill(0, size);
  return loss;
}
