import type { RecoveryEvent } from '../../model/event.js';

/** Why an event is not counted, in a word: its perspective, else its modality, else its stage, else that it is told again. */
export function reasonNotCounted(
  event: Pick<RecoveryEvent, 'modality' | 'perspective' | 'stage' | 'mentionOf'>,
): string {
  if (event.perspective !== 'own') return event.perspective;
  if (event.modality !== 'happened') return event.modality;
  return event.mentionOf === null ? event.stage : `mention of ${event.mentionOf}`;
}
