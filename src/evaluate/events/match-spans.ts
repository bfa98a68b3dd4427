import type { ToldEvent } from '../../model/event-figures.js';

/** An event of the gold with the one that was found for it. */
export type EventPair = readonly [gold: ToldEvent, found: ToldEvent];

/** Whether two spans share a character. */
export function overlap(one: ToldEvent, other: ToldEvent): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Pairs events of the same type whose spans overlap, one to one, those that share most characters first. */
export function matchSpans(gold: readonly ToldEvent[], found: readonly ToldEvent[]): readonly EventPair[] {
  const candidates = gold.flatMap((event) =>
    found
      .filter((other) => other.type === event.type && overlap(event, other))
      .map((other): EventPair => [event, other]),
  );
  candidates.sort((a, b) => shared(b) - shared(a));
  const taken = new Set<ToldEvent>();
  return candidates.filter(([event, other]) => {
    if (taken.has(event) || taken.has(other)) return false;
    taken.add(event);
    taken.add(other);
    return true;
  });
}

function shared([gold, found]: EventPair): number {
  return Math.min(gold.end, found.end) - Math.max(gold.start, found.start);
}
