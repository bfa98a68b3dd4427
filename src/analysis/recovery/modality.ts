import {
  futureMatrix,
  hypotheticalGerundMatrix,
  hypotheticalMatrix,
  implicativeMatrix,
  negatingLeads,
  negativeMatrix,
  possibilityWords,
} from '../../lexicon/modality-cues.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import { sentenceFacts } from './clause-place.js';
import type { Clause } from './clauses.js';
import { type Decision, decided, happened } from './decision.js';
import { ownModality } from './own-modality.js';

/**
 * Decides the modality of every clause of a sentence from its own words and from the clause on which it hangs,
 * in the order question, advice, hypothetical, future, negated, generic, happened.
 */
export function decideModalities(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  agents: readonly Agent[],
): readonly Decision[] {
  const decisions: Decision[] = [];
  const facts = sentenceFacts(tokens, clauses);
  for (const [index, clause] of clauses.entries()) {
    const own = ownModality(tokens, clauses, index, agents[index], facts);
    decisions.push(own ?? inherited(tokens, clause, clauses[clause.parent], decisions[clause.parent]));
  }
  return decisions;
}

/** What a dependent clause takes from the clause on which it hangs. */
function inherited(
  tokens: readonly Token[],
  clause: Clause,
  parent: Clause | undefined,
  decision: Decision | undefined,
): Decision {
  const denied = deniedBefore(tokens, clause);
  if (denied !== null) return denied;
  if (parent === undefined || decision === undefined) return happened;
  const matrix = tokens[parent.verb]?.lemma ?? '';
  const dependent = clause.kind === 'infinitive' || clause.kind === 'gerund';
  if (dependent && decision.modality !== 'happened') return decision;
  if (clause.kind === 'infinitive') {
    if (possibilityWords.has(tokens[clause.from - 1]?.lower ?? ''))
      return decided('hypothetical', tokens, clause.from - 1);
    const excess = [clause.from - 1, clause.from - 2].find(
      (at) => at >= parent.from && tokens[at]?.lower === 'too',
    );
    if (excess !== undefined) return decided('hypothetical', tokens, excess, 'too … to');
  }
  const thought =
    decision.modality === 'future' || (parent.kind === 'infinitive' && decision.modality !== 'happened');
  if (clause.kind === 'complement' && thought) return decision;
  if (clause.kind === 'infinitive') {
    if (tokens[parent.verb]?.lower === 'going') return decided('future', tokens, parent.verb, 'going to');
    if (negativeMatrix.has(matrix)) return decided('negated', tokens, parent.verb, matrix);
    if (implicativeMatrix.has(matrix)) return happened;
    if (futureMatrix.has(matrix)) return decided('future', tokens, parent.verb, matrix);
    if (hypotheticalMatrix.has(matrix)) return decided('hypothetical', tokens, parent.verb, matrix);
  }
  if (clause.kind === 'gerund' && hypotheticalGerundMatrix.has(matrix)) {
    return decided('hypothetical', tokens, parent.verb, matrix);
  }
  if (clause.kind === 'complement' && (matrix === 'hope' || matrix === 'wish')) {
    return decided(matrix === 'hope' ? 'future' : 'hypothetical', tokens, parent.verb, matrix);
  }
  const sameBreath = clause.kind === 'coordinate' && clause.from + 1 >= clause.verbFrom;
  const carried = ['hypothetical', 'future', 'generic', 'advice', 'question'].includes(decision.modality);
  return sameBreath && carried ? decision : happened;
}

/** `without telling us`, `instead of fixing it`, `unable to fix it`: what follows did not take place. */
function deniedBefore(tokens: readonly Token[], { kind, from, verbFrom }: Clause): Decision | null {
  if (kind !== 'gerund' && kind !== 'infinitive') return null;
  const before = kind === 'gerund' ? Math.min(from, verbFrom) : from;
  for (const at of [before - 1, before - 2]) {
    if (negatingLeads.has(tokens[at]?.lower ?? '')) return decided('negated', tokens, at);
  }
  return null;
}
