import type { RecoveryEvent } from '../../model/event.js';
import type { FoundEvent } from './found-event.js';

/** Types that take in events of a stage: what is promised, asked for or praised is told with them. */
const fillers: ReadonlyMap<RecoveryEvent['type'], RecoveryEvent['stage']> = new Map([
  ['promise', 'response'],
  ['refusal', 'response'],
  ['request', 'response'],
  ['followup', 'outcome'],
  ['satisfied', 'outcome'],
  ['dissatisfied', 'outcome'],
]);

/** Whether an event of a sentence is told by an earlier one of it: the same type, or an act that only fills it. */
export function isToldBy(event: FoundEvent, before: readonly FoundEvent[]): boolean {
  return before.some((other) => {
    if (event.start >= other.end || other.start >= event.end) return false;
    if (event.type === other.type) return true;
    const inside = event.start >= other.start && event.end <= other.end;
    if (event.type === 'unspecified_failure') return inside && other.stage !== 'failure';
    if (other.stage === 'failure' && event.stage === 'response') {
      return inside && event.start === other.start && event.actor === null;
    }
    return inside && event.start > other.start && event.stage === fillers.get(other.type);
  });
}

/** The events without the failures that are named only as an issue, where another one is described. */
export function withoutVague(events: readonly FoundEvent[]): readonly FoundEvent[] {
  const isVague = ({ type }: FoundEvent): boolean => type === 'unspecified_failure';
  const failures = events.filter(
    ({ stage, modality, perspective }) =>
      stage === 'failure' && modality === 'happened' && perspective === 'own',
  );
  if (failures.every(isVague)) return events;
  const vague = new Set(failures.filter(isVague));
  return events.filter((event) => !vague.has(event));
}
