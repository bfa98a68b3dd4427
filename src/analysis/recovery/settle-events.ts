import { type EventType, type RecoveryEvent, stageOf } from '../../model/event.js';

/** What is settled of an event. */
type Settled = Pick<
  RecoveryEvent,
  'type' | 'stage' | 'modality' | 'perspective' | 'actor' | 'target' | 'post'
>;

/** Verdicts, and what they are where there is no case on which they could be. */
const verdicts: ReadonlyMap<EventType, EventType> = new Map([
  ['satisfied', 'praise'],
  ['loyalty', 'praise'],
  ['dissatisfied', 'criticism'],
]);

const companySide = new Set(['company', 'frontline', 'manager', 'executive']);

/**
 * Settles the events of a thread once all of them are known. A verdict is an outcome only for a customer who tells of a
 * failure, of his complaint or of a response; else it is general praise or criticism. Where nothing shows that anybody
 * deals with a company and nobody of a company did anything, what happened happened to oneself.
 * @param customerOf the customer whose post an event lies in
 * @param companyInSight whether the thread shows a company
 */
export function settleEvents<E extends Settled>(
  events: readonly E[],
  customerOf: (event: E) => string,
  companyInSight: boolean,
): readonly E[] {
  const acted = events.some(
    (event) => event.modality === 'happened' && opensCase(event) && hasCompany(event),
  );
  const kept = companyInSight || acted ? events : events.filter(hasCompany);
  const withCase = new Set(kept.filter(opensCase).map(customerOf));
  const answered = new Set(kept.filter(isAnswer).map(customerOf));
  return kept.map((event) => {
    const general = verdicts.get(event.type);
    const needed = general === 'praise' ? answered : withCase;
    if (general === undefined || needed.has(customerOf(event)) || event.perspective === 'quoted')
      return event;
    return { ...event, type: general, stage: stageOf(general) };
  });
}

function hasCompany({ stage, actor, target }: Settled): boolean {
  return stage === 'context' || [actor, target].some((one) => one !== null && companySide.has(one.level));
}

/** What a good verdict can be about: something the company did, or that it is over. */
function isAnswer({ stage, type, modality, perspective }: Settled): boolean {
  const counts = modality === 'happened' && perspective === 'own';
  return counts && (stage === 'response' || type === 'resolved');
}

function opensCase({ stage, modality, perspective }: Settled): boolean {
  const counts = modality === 'happened' && perspective === 'own';
  return counts && (stage === 'failure' || stage === 'complaint' || stage === 'response');
}
