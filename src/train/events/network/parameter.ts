/** Numbers that are learned, with their slopes and what Adam remembers of these (Kingma and Ba 2015). */
export interface Parameter {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
}

/** A parameter that begins with these values. */
export function parameter(values: Float32Array): Parameter {
  const zeros = (): Float32Array => new Float32Array(values.length);
  return { values, slopes: zeros(), means: zeros(), squares: zeros() };
}

/** A step of Adam: its number from 1, its length, and how many examples the slopes are the sum of. */
export interface Step {
  readonly number: number;
  readonly rate: number;
  readonly examples: number;
}

const meanShare = 0.9;
const squareShare = 0.999;
const least = 1e-8;

/** Moves some of the numbers against their slopes, which are 0 behind it. */
export function move(
  { values, slopes, means, squares }: Parameter,
  { number, rate, examples }: Step,
  from = 0,
  to = values.length,
): void {
  const ofMeans = 1 / (1 - meanShare ** number);
  const ofSquares = 1 / (1 - squareShare ** number);
  for (let at = from; at < to; at += 1) {
    const slope = (slopes[at] ?? 0) / examples;
    slopes[at] = 0;
    const mean = meanShare * (means[at] ?? 0) + (1 - meanShare) * slope;
    const square = squareShare * (squares[at] ?? 0) + (1 - squareShare) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    values[at] = (values[at] ?? 0) - (rate * mean * ofMeans) / (Math.sqrt(square * ofSquares) + least);
  }
}
