import type { ClauseFacts } from '../../analysis/recovery/learned/clause-facts.js';
import { learnedTypes } from '../../analysis/recovery/learned/event-model.js';
import { isOwnCase } from '../../model/event.js';
import type { ToldEvent } from '../../model/event-figures.js';

/** A passage to learn from. */
export interface Passage {
  readonly clauses: readonly ClauseFacts[];
  /** The names of the features of each clause. */
  readonly features: readonly ReadonlySet<string>[];
  /** Per clause, the places in `learnedTypes` of what it tells as happened in the writer's own case. */
  readonly tells: readonly ReadonlySet<number>[];
  /** Per clause, the places of types of which it may tell a part: nothing is learned from it for these. */
  readonly unsure: readonly ReadonlySet<number>[];
  /** Places of the types that the passage tells. */
  readonly types: ReadonlySet<number>;
}

/**
 * What the clauses of a passage tell according to its annotation: an annotated event belongs to the clause in which a
 * rule found its type, else to the one that it shares most words with.
 * @param placeOf where an offset of the post stands in the passage
 */
export function passageOf(
  clauses: readonly ClauseFacts[],
  features: readonly ReadonlySet<string>[],
  gold: readonly ToldEvent[],
  placeOf: (offset: number) => number,
): Passage {
  const spans = clauses.map(({ sentence: { reading }, clause }) => {
    const { from = 0, to = 0 } = reading.clauses[clause] ?? {};
    const last = reading.tokens[to - 1];
    return { start: placeOf(reading.tokens[from]?.start ?? 0), end: last ? placeOf(last.end - 1) + 1 : 0 };
  });
  const tells = clauses.map(() => new Set<number>());
  const unsure = clauses.map(() => new Set<number>());
  const types = new Set<number>();
  for (const { type, start, end } of gold.filter(isOwnCase)) {
    const place = learnedTypes.indexOf(type);
    if (place < 0) continue;
    types.add(place);
    let best = -1;
    let most = 0;
    for (const [at, span] of spans.entries()) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (shared <= 0) continue;
      unsure[at]?.add(place);
      const share = shared / Math.max(1, Math.min(end - start, span.end - span.start));
      const weight = share + (clauses[at]?.candidates.includes(type) ? 3 : 0) + shared * 1e-6;
      if (weight > most) {
        most = weight;
        best = at;
      }
    }
    tells[best]?.add(place);
  }
  for (const [at, places] of tells.entries()) for (const place of places) unsure[at]?.delete(place);
  return { clauses, features, tells, unsure, types };
}
