import { type EventType, stageOf } from '../../model/event.js';

/** Verdicts, and what they are where there is no case on which they could be. */
export const generalVerdicts: ReadonlyMap<EventType, EventType> = new Map([
  ['satisfied', 'praise'],
  ['loyalty', 'praise'],
  ['dissatisfied', 'criticism'],
]);

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

/**
 * Whether an event is a verdict on the handling of a case: one stands behind it.
 * @param told the types of what the customer tells of his own case
 */
export function isVerdictOnCase(verdict: EventType, told: ReadonlySet<EventType>): boolean {
  if (!generalVerdicts.has(verdict)) return false;
  const any = (is: (type: EventType) => boolean): boolean => [...told].some(is);
  const voiced = any((type) => stageOf(type) === 'failure' || stageOf(type) === 'complaint');
  if (verdict !== 'satisfied') return voiced || any((type) => stageOf(type) === 'response');
  return any((type) => remedies.has(type)) || (voiced && any((type) => answers.has(type)));
}
