import type { EventType } from '../../model/event.js';
import type { SwappedPair } from '../../model/event-figures.js';
import { neighbouringTypes } from '../../model/neighbouring-types.js';

/** A passage's types by the gold, and those that were found. */
export type TypeSets = readonly [gold: ReadonlySet<EventType>, found: ReadonlySet<EventType>];

const directed = neighbouringTypes.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);

function isSwapped([gold, found]: TypeSets, expected: EventType, actual: EventType): boolean {
  return gold.has(expected) && !gold.has(actual) && found.has(actual) && !found.has(expected);
}

/** The swaps that occur, with the number of passages. */
export function swappedPairs(passages: readonly TypeSets[]): readonly SwappedPair[] {
  return directed
    .map(([gold, found]) => ({
      gold,
      found,
      passages: passages.filter((sets) => isSwapped(sets, gold, found)).length,
    }))
    .filter((pair) => pair.passages > 0);
}

/** The same passage with every swapped type that was found turned into the one of the gold. */
export function forgiveSwaps(sets: TypeSets): TypeSets {
  const forgiven = new Set(sets[1]);
  for (const [gold, found] of directed) {
    if (!isSwapped(sets, gold, found)) continue;
    forgiven.delete(found);
    forgiven.add(gold);
  }
  return [sets[0], forgiven];
}
