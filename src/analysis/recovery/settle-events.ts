import { type EventType, isOwnCase, type RecoveryEvent, stageOf } from '../../model/event.js';
import { generalVerdicts, isVerdictOnCase } from './verdicts.js';

/** An event before it has its name in a thread. */
export type PlacedEvent = Omit<RecoveryEvent, 'id' | 'mentionOf'>;

/** Whose post an event lies in. */
export type CustomerOf = (event: Pick<RecoveryEvent, 'post'>) => string;

/**
 * Settles what depends on a case, once all events of a thread are known: a verdict is an outcome only for a customer who
 * tells of a failure, of his complaint or of a response; else it is general praise or criticism, and an end without a
 * case is none.
 */
export function settleEvents(events: readonly PlacedEvent[], customerOf: CustomerOf): readonly PlacedEvent[] {
  const troubled = new Set(events.filter(isTrouble).map(customerOf));
  const kept = events.filter((event) => !ends.has(event.type) || troubled.has(customerOf(event)));
  const toldBy = typesByCustomer(kept, customerOf);
  return kept.map((event) => {
    const general = generalVerdicts.get(event.type);
    if (general === undefined || event.perspective === 'quoted') return event;
    const told = toldBy.get(customerOf(event)) ?? new Set();
    return isVerdictOnCase(event.type, told) ? event : { ...event, type: general, stage: stageOf(general) };
  });
}

/** The types of what each customer tells of his own case. */
export function typesByCustomer(
  events: readonly PlacedEvent[],
  customerOf: CustomerOf,
): ReadonlyMap<string, ReadonlySet<EventType>> {
  const told = new Map<string, Set<EventType>>();
  for (const event of events) {
    if (!isOwnCase(event) || event.stage === 'context') continue;
    const customer = customerOf(event);
    told.set(customer, (told.get(customer) ?? new Set()).add(event.type));
  }
  return told;
}

/** What ends a case; without one it tells of the product's virtues or of life: `it works great now`. */
const ends = new Set<EventType>(['resolved', 'in_progress']);

/** What shows that there is a case. */
function isTrouble(event: PlacedEvent): boolean {
  return (
    opensCase(event) || (isOwnCase(event) && (event.type === 'dissatisfied' || event.type === 'unresolved'))
  );
}

/** Whether an event of the writer's own case tells that there is one: a failure, a complaint or a response. */
export function opensCase(event: PlacedEvent): boolean {
  return isOwnCase(event) && ['failure', 'complaint', 'response'].includes(event.stage);
}
