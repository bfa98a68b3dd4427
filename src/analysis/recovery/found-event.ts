import { type RecoveryEvent, stageOf } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import { channelIn, countIn, remedyIn, timeIn } from './arguments.js';
import type { Candidate } from './event-matcher.js';
import { modalityOf } from './event-modality.js';
import { clauseRange, phraseRange } from './event-span.js';
import { partiesOf } from './parties.js';
import { standpointOf } from './perspective.js';
import type { SentenceReading } from './sentence-reading.js';

/** An event before it has its place in a thread. */
export type FoundEvent = Omit<RecoveryEvent, 'id' | 'post' | 'quote' | 'mentionOf'>;

/** Makes the event that a candidate tells, with its arguments from the clause around it. */
export function foundEvent(
  candidate: Candidate,
  reading: SentenceReading,
  findIssue: (tokens: readonly Token[]) => string | null,
): FoundEvent {
  const { rule, clause, triggerFrom, triggerTo } = candidate;
  const { text, tokens, mentions } = reading;
  const range =
    rule.span === 'phrase'
      ? phraseRange(tokens, candidate.from, candidate.to)
      : clauseRange(tokens, reading.clauses, clause);
  const words = tokens.slice(range.from, range.to);
  const agent = reading.agents[clause];
  const decision = modalityOf(candidate, reading);
  const { perspective, cue } =
    rule.by === 'customer' && agent?.head === 'you' && decision.modality === 'happened'
      ? { perspective: 'other' as const, cue: 'you' }
      : standpointOf(tokens, range, agent, mentions, rule.span === 'phrase', tellerOf(reading, clause));
  const stage = stageOf(rule.type);
  const start = tokens[range.from]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? start;
  return {
    type: rule.type,
    stage,
    start,
    end,
    text: text.slice(start, end),
    trigger: text.slice(tokens[triggerFrom]?.start, tokens[triggerTo - 1]?.end),
    ...partiesOf(stage, agent, range, reading),
    channel: rule.channel ?? (stage === 'response' || stage === 'complaint' ? channelIn(words) : null),
    issue: rule.issue ?? (stage === 'failure' ? findIssue(words) : null),
    remedy: rule.remedy ?? (stage === 'response' ? remedyIn(words) : null),
    time: timeIn(words, text),
    count: countIn(words),
    modality: decision.modality,
    perspective,
    confidence: confidenceOf(candidate, agent),
    rule: rule.id,
    cues: { modality: decision.cue, perspective: cue },
  };
}

/** Who says it, where a clause is what somebody says. */
function tellerOf({ clauses, agents }: SentenceReading, clause: number): Agent | undefined {
  const { kind, parent } = clauses[clause] ?? { kind: 'main', parent: -1 };
  const said = kind === 'coordinate' ? clauses[parent] : clauses[clause];
  return said?.kind === 'complement' ? agents[said.parent] : undefined;
}

/** How sure it is, by what was found of the clause; a rank, not a calibrated probability. */
function confidenceOf({ rule }: Candidate, agent: Agent | undefined): number {
  if (rule.type === 'unspecified_failure') return 0.5;
  if (rule.by === undefined) return 0.7;
  return agent === undefined || agent.party === 'unknown' ? 0.7 : 0.9;
}
