/** Whole numbers from 0 to below a fixed size: a bit each. */
export type NumberSet = Uint32Array;

/** An empty set for numbers below that size. */
export function numberSet(size: number): NumberSet {
  return new Uint32Array((size + 31) >>> 5);
}

/** Puts a number in. */
export function addNumber(set: NumberSet, number: number): void {
  set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
}

/** Puts all numbers of another set of the same size in. */
export function addNumbers(set: NumberSet, other: NumberSet): void {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) | (other[at] ?? 0);
}

/** Whether a number is in. */
export function hasNumber(set: NumberSet, number: number): boolean {
  return (((set[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}
