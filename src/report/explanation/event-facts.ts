import { type Actor, isCounted, type RecoveryEvent } from '../../model/event.js';
import { reasonNotCounted } from '../table/not-counted.js';

function actorText(actor: Actor): string {
  const more = [actor.name, actor.role, actor.level].filter((part) => part !== null && part !== actor.text);
  return `${actor.text} (${more.join(', ')})`;
}

function cueText(cue: string | null): string {
  return cue === null ? 'nothing says otherwise' : `by “${cue}”`;
}

/** What an event holds and why, a line each. */
export function eventFacts(event: RecoveryEvent): readonly string[] {
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['issue', event.issue],
    ['actor', event.actor && actorText(event.actor)],
    ['target', event.target && actorText(event.target)],
    ['channel', event.channel],
    ['remedy', event.remedy],
    ['time', event.time && `${event.time.text}${event.time.speed === null ? '' : ` (${event.time.speed})`}`],
    ['count', event.count],
  ];
  return [
    `${event.stage}; ${isCounted(event) ? 'counted' : `not counted: ${reasonNotCounted(event)}`}; confidence ${event.confidence.toFixed(2)}`,
    event.rule === 'learned'
      ? `learned, most of all from “${event.trigger}”`
      : `rule ${event.rule}, trigger “${event.trigger}”`,
    `modality ${event.modality} (${cueText(event.cues.modality)})`,
    `perspective ${event.perspective} (${cueText(event.cues.perspective)})`,
    ...facts.filter(([, value]) => value !== null).map(([name, value]) => `${name} ${value}`),
  ];
}
