import { type EventType, type RecoveryEvent, stageOf } from '../../model/event.js';

/** What is settled of an event. */
type Settled = Pick<
  RecoveryEvent,
  'type' | 'stage' | 'modality' | 'perspective' | 'actor' | 'target' | 'post' | 'confidence'
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
 * failure, of his complaint or of a response; else it is general praise or criticism, and an end without a case is none.
 * Events of one type alone in a long text, with nobody of a company near them, are examples or an argument, not a story.
 * Where nothing shows that anybody deals with a company and nobody of a company did anything, what happened happened to
 * oneself.
 * @param customerOf the customer whose post an event lies in
 * @param companyInSight whether the thread shows a company
 * @param lengthOf how much a customer wrote in the thread, in UTF-16 code units
 */
export function settleEvents<E extends Settled>(
  events: readonly E[],
  customerOf: (event: E) => string,
  companyInSight: boolean,
  lengthOf: (customer: string) => number,
): readonly E[] {
  const acted = events.some(
    (event) => event.modality === 'happened' && opensCase(event) && hasCompany(event),
  );
  const dealt = companyInSight || acted ? events : events.filter(hasCompany);
  const troubled = new Set(dealt.filter(isTrouble).map(customerOf));
  const kept = dealt.filter((event) => !ends.has(event.type) || troubled.has(customerOf(event)));
  const toldBy = typesByCustomer(kept, customerOf);
  return kept.map((event) => {
    const customer = customerOf(event);
    const told = toldBy.get(customer) ?? none;
    const general = verdicts.get(event.type);
    if (general !== undefined && event.perspective !== 'quoted' && !hasCase(event.type, told))
      return { ...event, type: general, stage: stageOf(general) };
    const stray = isRoutine(event, told) || (isLone(event, told) && lengthOf(customer) > shortText);
    return stray && isOwn(event) ? { ...event, modality: 'generic' as const } : event;
  });
}

/** The types of what each customer tells of his own case. */
function typesByCustomer<E extends Settled>(
  events: readonly E[],
  customerOf: (event: E) => string,
): ReadonlyMap<string, ReadonlySet<EventType>> {
  const told = new Map<string, Set<EventType>>();
  for (const event of events) {
    if (!isOwn(event) || event.stage === 'context') continue;
    const customer = customerOf(event);
    told.set(customer, (told.get(customer) ?? new Set()).add(event.type));
  }
  return told;
}

const none: ReadonlySet<EventType> = new Set();

/** Whether a verdict can be on the handling of a case. */
function hasCase(verdict: EventType, told: ReadonlySet<EventType>): boolean {
  const any = (is: (type: EventType) => boolean): boolean => [...told].some(is);
  const voiced = any((type) => stageOf(type) === 'failure' || stageOf(type) === 'complaint');
  if (verdict !== 'satisfied') return voiced || any((type) => stageOf(type) === 'response');
  return any((type) => remedies.has(type)) || (voiced && any((type) => answers.has(type)));
}

function isRoutine({ type }: Settled, told: ReadonlySet<EventType>): boolean {
  return routine.has(type) && [...told].every((other) => routine.has(other));
}

/** A failure or response of which nobody of a company is known, and nothing else is told. */
function isLone(event: Settled, told: ReadonlySet<EventType>): boolean {
  const isPart = event.stage === 'failure' || event.stage === 'response';
  return isPart && told.size === 1 && (!hasCompany(event) || event.confidence < sure);
}

function hasCompany({ stage, actor, target }: Settled): boolean {
  return stage === 'context' || [actor, target].some((one) => one !== null && companySide.has(one.level));
}

/** A text of more code units than this has room for a story: some sixty words. */
const shortText = 320;

/** The confidence of an event whose agent is known. */
const sure = 0.8;

/** What passes between a company and its customers when nothing is the matter: `the waiter checked on us`. */
const routine = new Set<EventType>([
  'contact',
  'followup',
  'explanation',
  'investigate',
  'response_unspecified',
  'satisfied',
  'loyalty',
]);

/** What ends a case; without one it tells of the product's virtues or of life: `it works great now`. */
const ends = new Set<EventType>(['resolved', 'in_progress']);

/** What shows that there is a case. */
function isTrouble(event: Settled): boolean {
  return opensCase(event) || (isOwn(event) && (event.type === 'dissatisfied' || event.type === 'unresolved'));
}

/** What the company did that a good verdict can be about, once something failed or was asked for. */
const answers = new Set<EventType>(['contact', 'apology', 'response_unspecified', 'intervention']);

/** What tells of a failure by itself. */
const remedies = new Set<EventType>([
  'fix',
  'replacement',
  'compensation',
  'accommodation',
  'followup',
  'resolved',
]);

function isOwn({ modality, perspective }: Settled): boolean {
  return modality === 'happened' && perspective === 'own';
}

/** A failure, or that the customer turned to the company. */
function isVoiced(event: Settled): boolean {
  return isOwn(event) && (event.stage === 'failure' || event.stage === 'complaint');
}

function opensCase(event: Settled): boolean {
  return isVoiced(event) || (isOwn(event) && event.stage === 'response');
}
