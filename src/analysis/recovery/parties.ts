import type { RecoveryEvent } from '../../model/event.js';
import type { Agent } from './agents.js';
import type { TokenRange } from './event-span.js';
import { actorOf } from './scene.js';
import type { SentenceReading } from './sentence-reading.js';

const companySide = new Set(['company', 'frontline', 'manager', 'executive']);

/** Who acts in an event, and whom it is aimed at, from the agent of its clause and from who is named in it. */
export function partiesOf(
  stage: RecoveryEvent['stage'],
  agent: Agent | undefined,
  range: TokenRange,
  reading: SentenceReading,
): Pick<RecoveryEvent, 'actor' | 'target'> {
  const mention = reading.mentions.find(
    ({ from, to, level }) => from >= range.from && to <= range.to && companySide.has(level),
  );
  const named = mention ? actorOf(mention, reading) : null;
  if (stage === 'complaint') {
    return { actor: agent?.party === 'customer' ? agent.actor : null, target: named };
  }
  if (stage === 'response' || stage === 'failure') {
    return { actor: agent?.party === 'company' ? agent.actor : named, target: null };
  }
  return { actor: agent?.actor ?? null, target: null };
}
