import type { Example, ExampleSet } from './example.js';
import { leastCount } from './options.js';

/** The pairs of words that are learned. */
export interface Pairs {
  /** The place of each, by its key, in the order of the keys. */
  readonly places: ReadonlyMap<number, number>;
  /** How often the examples have the pair of each place. */
  readonly counts: Int32Array;
}

/** The pairs that the examples have often enough. */
export function choosePairs(sets: readonly ExampleSet[]): Pairs {
  const counts = new Map<number, number>();
  for (const { examples } of sets) {
    for (const example of examples) {
      for (let index = 1; index < example.rows.length; index += 1) {
        const key = keyAt(example, index);
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const keys = [...counts].filter(([, count]) => count >= leastCount).map(([key]) => key);
  const sorted = [...Float64Array.from(keys).sort()];
  return {
    places: new Map(sorted.map((key, place) => [key, place])),
    counts: Int32Array.from(sorted, (key) => counts.get(key) ?? 0),
  };
}

/** The examples with the places of their pairs. */
export function placePairs(sets: readonly ExampleSet[], { places }: Pairs): ExampleSet[] {
  const placed = (example: Example): Example => ({
    ...example,
    pairs: example.rows.map((_, index) => {
      const key = keyAt(example, index);
      return key === null ? -1 : (places.get(key) ?? -1);
    }),
  });
  return sets.map(({ name, examples }) => ({ name, examples: examples.map(placed) }));
}

function keyAt({ rows, denied, begins }: Example, index: number): number | null {
  if (begins[index] === 1) return null;
  const before = rows[index - 1] ?? -1;
  const row = rows[index] ?? -1;
  if (before < 0 || row < 0) return null;
  return pairKey(before, denied[index - 1] === 1, row, denied[index] === 1);
}

/** More than twice the rows of any model. */
const most = 2 ** 24;

/** The key of a pair of words that follow each other, by their rows and whether each stands under a negation. */
function pairKey(before: number, deniedBefore: boolean, row: number, denied: boolean): number {
  return (before * 2 + (deniedBefore ? 1 : 0)) * most + row * 2 + (denied ? 1 : 0);
}

/** The places of both words of a key: twice the row, plus 1 under a negation. */
export function pairPlaces(key: number): [before: number, place: number] {
  return [Math.floor(key / most), key % most];
}
