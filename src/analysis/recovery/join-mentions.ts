import type { EventType, RecoveryEvent } from '../../model/event.js';

/** Acts that a writer comes back to; told again with the same target they are one act. */
const toldAgain = new Set<EventType>(['escalation', 'third_party_action', 'exit']);

/**
 * Marks each event that tells an earlier one of the same customer again (event hoppers of Rich ERE).
 * @param customerOf the customer whose post an event lies in
 */
export function joinMentions(
  events: readonly RecoveryEvent[],
  customerOf: (event: RecoveryEvent) => string,
): readonly RecoveryEvent[] {
  const first = new Map<string, string>();
  return events.map((event) => {
    const counts = event.modality === 'happened' && event.perspective === 'own';
    if (!counts || !toldAgain.has(event.type)) return event;
    const key = JSON.stringify([customerOf(event), event.type, targetOf(event)]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, event.id);
    return earlier === undefined ? event : { ...event, mentionOf: earlier };
  });
}

function targetOf({ target }: RecoveryEvent): string | null {
  return target?.name ?? target?.role?.toLowerCase() ?? null;
}
