import type { EventRule } from '../../lexicon/event-rule.js';
import { eventRules } from '../../lexicon/event-rules/index.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import type { Clause } from './clauses.js';
import { compilePattern, type Match, type MatchText, matchAt, type Pattern } from './pattern.js';

/** A rule that matched, with the clause of its trigger. */
export interface Candidate extends Match {
  readonly rule: EventRule;
  /** Index of the clause. */
  readonly clause: number;
}

interface CompiledRule {
  readonly rule: EventRule;
  readonly pattern: Pattern;
  readonly order: number;
}

/** Finds the candidates of a sentence. */
export type EventMatcher = (
  text: MatchText,
  clauses: readonly Clause[],
  agents: readonly Agent[],
) => readonly Candidate[];

/** Makes a matcher of the event rules: each token looks up the rules whose trigger it can open. */
export function createEventMatcher(): EventMatcher {
  const byAnchor = new Map<string, CompiledRule[]>();
  for (const [order, rule] of eventRules.entries()) {
    const pattern = compilePattern(rule.pattern);
    for (const anchor of pattern.anchors) {
      byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), { rule, pattern, order }]);
    }
  }
  return (text, clauses, agents) => {
    const found: (Candidate & { order: number })[] = [];
    for (const [at, token] of text.tokens.entries()) {
      const written = byAnchor.get(token.lower);
      const inflected = byAnchor.get(token.lemma);
      if (written === undefined && inflected === undefined) continue;
      const clause = clauses.findIndex(({ from, to }) => at >= from && at < to);
      for (const { rule, pattern, order } of new Set([...(written ?? []), ...(inflected ?? [])])) {
        const match = matchAt(pattern, text, at);
        if (match && isAct(rule, text.tokens, at) && actsAs(rule, agents[clause]))
          found.push({ ...match, rule, clause, order });
      }
    }
    found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order);
    return withoutOverlaps(found).toSorted((a, b) => a.triggerFrom - b.triggerFrom);
  };
}

/** Where somebody must act, the trigger is no noun: `a call from the manager` is not `call`. */
function isAct({ by }: EventRule, tokens: readonly Token[], at: number): boolean {
  const noun = ['NOUN', 'PROPN'].includes(tokens[at]?.pos ?? '');
  return by === undefined || !noun || !['DET', 'ADJ', 'NUM'].includes(tokens[at - 1]?.pos ?? '');
}

function actsAs({ by }: EventRule, agent: Agent | undefined): boolean {
  if (by === undefined || agent === undefined) return true;
  switch (by) {
    case 'company':
      return agent.party === 'company' || (agent.party === 'unknown' && agent.passive);
    case 'customer':
      return agent.party !== 'company' && agent.party !== 'thing' && agent.party !== 'third_party';
    case 'thing':
      return agent.party === 'thing' || agent.party === 'unknown';
  }
}

/** The first of any that share a word of their triggers. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const overlaps = kept.some(
      ({ triggerFrom, triggerTo }) => candidate.triggerFrom < triggerTo && triggerFrom < candidate.triggerTo,
    );
    if (!overlaps) kept.push(candidate);
  }
  return kept;
}
