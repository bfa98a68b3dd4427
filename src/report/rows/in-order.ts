/** Things that wait until all are known. */
export interface InOrder<T> {
  add(item: T): void;
  /** How many were added. */
  count(): number;
  /** All of them, or the first ones, in their order; equal ones as they came. */
  take(): readonly T[];
}

/** So many things more than are wanted are kept before the last ones are dropped. */
const slack = 1000;

/**
 * Puts things in order.
 * @param limit how many of the first are wanted, `null` for all; hardly more of them are kept in memory
 */
export function inOrder<T>(compare: (a: T, b: T) => number, limit: number | null): InOrder<T> {
  let kept: readonly T[] = [];
  let added: T[] = [];
  let count = 0;
  const take = (): readonly T[] => {
    // Array.prototype.toSorted is stable, so what came first stays first.
    const sorted = [...kept, ...added].toSorted(compare);
    return limit === null ? sorted : sorted.slice(0, limit);
  };
  return {
    add(item) {
      added.push(item);
      count += 1;
      if (limit !== null && added.length > limit + slack) {
        kept = take();
        added = [];
      }
    },
    count: () => count,
    take,
  };
}
