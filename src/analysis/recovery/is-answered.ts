import type { Stage } from '../../model/event.js';

/** Whether something failed or was asked for, and had a response: that is a case, whatever else it is. */
export function isAnswered(events: readonly { readonly stage: Stage }[]): boolean {
  const stages = new Set(events.map(({ stage }) => stage));
  return stages.has('response') && (stages.has('failure') || stages.has('complaint'));
}
