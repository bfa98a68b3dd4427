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
const pending = new Set<EventType>([
  'in_progress',
  'promise',
  'investigate',
  'contact',
  'response_unspecified',
]);

/** What would not be told had nothing failed: whoever repairs, apologises or refuses was asked to. */
const presupposing = new Set<EventType>([
  'fix',
  'replacement',
  'compensation',
  'apology',
  'refusal',
  'deflection',
  'no_response',
  'resolved',
  'unresolved',
]);

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
 * How an episode ended, from its counted events in the order of telling: what was decisive last decides. A remedy is no
 * recovery when something negative follows it, and a partial one when it came after the customer had left, was given in
 * part, or left him dissatisfied; satisfaction counts once the company responded.
 */
export function statusOf(events: readonly RecoveryEvent[]): EpisodeStatus {
  const asked = events.some(({ stage }) => stage === 'complaint');
  const failed = events.some(({ stage }) => stage === 'failure');
  if (!failed && !asked && !events.some(({ type }) => presupposing.has(type))) return 'none';
  const status = lastDecisive(events);
  if (status === 'recovered') return isPartial(events) ? 'partial' : 'recovered';
  const answered = events.some(({ type }) => type === 'apology');
  return status === 'no_recovery' && (asked || answered) ? 'in_progress' : status;
}

function lastDecisive(events: readonly RecoveryEvent[]): EpisodeStatus {
  let status: EpisodeStatus = 'no_recovery';
  let responded = false;
  for (const { type, stage } of events) {
    if (stage === 'response') responded = true;
    if (resolving.has(type)) status = 'recovered';
    else if (negative.has(type)) status = 'failed';
    else if (type === 'service_error' && status === 'recovered') status = 'failed';
    else if (type === 'satisfied' && responded && (status === 'no_recovery' || status === 'in_progress')) {
      if (!isUnderWay(events)) status = 'recovered';
    } else if (type === 'in_progress' || (pending.has(type) && status !== 'recovered'))
      status = 'in_progress';
  }
  return status;
}

/** Whether the chain says itself that it is not over. */
function isUnderWay(events: readonly RecoveryEvent[]): boolean {
  return events.findLast(({ type }) => type === 'in_progress' || resolving.has(type))?.type === 'in_progress';
}

const inPart = ['only', 'partial', 'portion', 'part of', 'half', 'some of', 'not all', 'not the full'];

function isPartial(events: readonly RecoveryEvent[]): boolean {
  const response = events.findIndex(({ stage }) => stage === 'response');
  const left = events.findIndex(({ type }) => type === 'exit');
  const dissatisfied = events.findLastIndex(({ type }) => type === 'dissatisfied');
  const short = events.some(
    ({ type, text }) => type === 'compensation' && inPart.some((word) => text.toLowerCase().includes(word)),
  );
  return left >= 0 || short || (response >= 0 && dissatisfied > response);
}
