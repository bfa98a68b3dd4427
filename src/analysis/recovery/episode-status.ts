import type { EpisodeStatus } from '../../model/episode.js';
import type { EventType, RecoveryEvent } from '../../model/event.js';

const resolving = new Set<EventType>(['resolved', 'fix', 'replacement', 'compensation']);
const negative = new Set<EventType>([
  'unresolved',
  'refusal',
  'deflection',
  'no_response',
  'broken_promise',
  'exit',
]);
const pending = new Set<EventType>(['promise', 'investigate', 'contact', 'response_unspecified']);

/** Whether a chain tells that the recovery failed as well (Bitner 1990; Maxham & Netemeyer 2002). */
export function isDoubleDeviation(events: readonly RecoveryEvent[]): boolean {
  const voiced = events.findIndex(
    ({ stage, type }) => stage === 'complaint' || type === 'promise' || type === 'fix',
  );
  const failsAgain = new Set<EventType>([...negative, 'service_error']);
  failsAgain.delete('exit');
  return voiced >= 0 && events.slice(voiced + 1).some(({ type }) => failsAgain.has(type));
}

/**
 * How an episode ended, from its counted events in the order of telling.
 * A remedy is no recovery when something negative follows it; satisfaction counts once the company responded.
 */
export function statusOf(events: readonly RecoveryEvent[]): EpisodeStatus {
  const stages = new Set(events.map(({ stage }) => stage));
  const asked = stages.has('complaint');
  if (!stages.has('failure') && !asked) return 'none';
  let status: EpisodeStatus = 'no_recovery';
  let responded = false;
  let underWay = false;
  for (const { type, stage } of events) {
    if (stage === 'response' || type === 'in_progress') responded = true;
    if (type === 'in_progress' || resolving.has(type)) underWay = type === 'in_progress';
    if (resolving.has(type)) status = 'recovered';
    else if (type === 'satisfied' && responded && status !== 'failed' && !underWay) status = 'recovered';
    else if (type === 'in_progress') status = 'in_progress';
    else if (pending.has(type) && status === 'no_recovery') status = 'in_progress';
    else if (type === 'dissatisfied' && status === 'recovered') status = 'partial';
    else if (negative.has(type)) status = 'failed';
  }
  return status === 'no_recovery' && asked ? 'in_progress' : status;
}
