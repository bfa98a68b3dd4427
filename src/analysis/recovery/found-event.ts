import { concessions } from '../../lexicon/modality-cues.js';
import { type RecoveryEvent, stageOf } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import { channelIn, countIn, remedyIn, timeIn } from './arguments.js';
import type { Candidate } from './event-matcher.js';
import { clauseRange, phraseRange, type TokenRange } from './event-span.js';
import type { Decision } from './modality.js';
import { standpointOf } from './perspective.js';
import { actorOf } from './scene.js';
import type { SentenceReading } from './sentence-reading.js';

/** An event before it has its place in a thread. */
export type FoundEvent = Omit<RecoveryEvent, 'id' | 'post' | 'quote' | 'mentionOf'>;

const happened: Decision = { modality: 'happened', cue: null };
const companySide = new Set(['company', 'frontline', 'manager', 'executive']);

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
  const { perspective, cue } = standpointOf(tokens, range, agent, mentions, rule.span === 'phrase');
  const decision = modalityFor(candidate, reading);
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
    ...parties(stage, agent, range, reading),
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

/**
 * A negation that belongs to the event leaves it happened; a failure that is only named takes the sentence's
 * rule of life, or is granted (`despite some hiccups`).
 */
function modalityFor({ rule, clause, from }: Candidate, { decisions, tokens }: SentenceReading): Decision {
  const decision = decisions[clause] ?? happened;
  if (rule.negation === 'included' && decision.modality === 'negated') return happened;
  if (rule.type !== 'unspecified_failure' || decision.modality !== 'happened') return decision;
  const granted = tokens.slice(Math.max(0, from - 4), from).find(({ lower }) => concessions.has(lower));
  if (granted) return { modality: 'generic', cue: granted.lower };
  return decisions.find(({ modality }) => modality === 'generic') ?? decision;
}

function parties(
  stage: RecoveryEvent['stage'],
  agent: Agent | undefined,
  range: TokenRange,
  reading: SentenceReading,
): Pick<FoundEvent, 'actor' | 'target'> {
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

/** How sure it is, by what was found of the clause; a rank, not a calibrated probability. */
function confidenceOf({ rule }: Candidate, agent: Agent | undefined): number {
  if (rule.type === 'unspecified_failure') return 0.5;
  if (rule.by === undefined) return 0.7;
  return agent === undefined || agent.party === 'unknown' ? 0.7 : 0.9;
}
