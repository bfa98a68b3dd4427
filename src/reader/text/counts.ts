/** How often each of some things is among them, in the order of their first places. */
export function countsOf<Item>(items: Iterable<Item>): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What is most often among some things, the first of several, and how often; `null` of none. */
export function mostFrequent<Item>(
  items: Iterable<Item>,
): { readonly item: Item; readonly count: number } | null {
  const [most] = [...countsOf(items)].sort((one, other) => other[1] - one[1]);
  return most === undefined ? null : { item: most[0], count: most[1] };
}

/** What is most often among some things and more than once; `null` where there is nothing twice. */
export function usualOf<Item>(items: Iterable<Item>): Item | null {
  const most = mostFrequent(items);
  return most !== null && most.count > 1 ? most.item : null;
}
