/**
 * The index of the first of the items that stands at a position or behind it; their number when none does.
 * @param items in the order of their positions
 */
export function indexFrom<T>(items: readonly T[], positionOf: (item: T) => number, position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && positionOf(item) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
