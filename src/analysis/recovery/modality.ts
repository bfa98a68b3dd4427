import {
  adviceAuxiliaries,
  adviceVerbs,
  conditionLeads,
  futureMatrix,
  genericSubjects,
  habitPhrases,
  habitWords,
  hypotheticalAuxiliaries,
  hypotheticalGerundMatrix,
  hypotheticalMatrix,
  implicativeMatrix,
  negations,
} from '../../lexicon/modality-cues.js';
import type { Modality } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import type { Clause } from './clauses.js';

/** A modality with the word that decided it, `null` for the default. */
export interface Decision {
  readonly modality: Modality;
  readonly cue: string | null;
}

const happened: Decision = { modality: 'happened', cue: null };

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
  for (const [index, clause] of clauses.entries()) {
    const own = ownModality(tokens, clause, agents[index], isLastMain(clauses, index));
    decisions.push(own ?? inherited(tokens, clause, clauses[clause.parent], decisions[clause.parent]));
  }
  return decisions;
}

/** Whether a negation stands in the clause, before the verb or right after it. */
function isNegated(tokens: readonly Token[], clause: Clause): string | null {
  const negation = tokens.slice(clause.from, clause.to).find(({ lower, lemma }, offset, words) => {
    if (lower === 'not' && words[offset + 1]?.lower === 'only') return false;
    if (lemma === 'not' || lower === 'never') return clause.from + offset <= clause.verb + 1;
    return negations.has(lower);
  });
  return negation?.lower ?? null;
}

function isLastMain(clauses: readonly Clause[], index: number): boolean {
  return clauses.slice(index + 1).every((clause) => clause.kind !== 'main' && clause.kind !== 'coordinate');
}

function ownModality(
  tokens: readonly Token[],
  clause: Clause,
  agent: Agent | undefined,
  last: boolean,
): Decision | null {
  const words = tokens.slice(clause.from, clause.to);
  return (
    question(tokens, words, clause, last) ??
    advice(tokens, words, clause, agent) ??
    hypothetical(tokens, words, clause) ??
    future(words) ??
    negated(tokens, clause) ??
    generic(words, agent)
  );
}

function question(
  tokens: readonly Token[],
  words: readonly Token[],
  clause: Clause,
  last: boolean,
): Decision | null {
  const asked =
    words.some(({ lower }) => lower.startsWith('?')) || (last && tokens.at(-1)?.lower.startsWith('?'));
  if (asked) return { modality: 'question', cue: '?' };
  const first = tokens[clause.from];
  const inverted = clause.from === clause.verbFrom && first?.pos === 'AUX' && words[1]?.pos === 'PRON';
  return inverted && clause.kind === 'main' && first ? { modality: 'question', cue: first.lower } : null;
}

function advice(
  tokens: readonly Token[],
  words: readonly Token[],
  clause: Clause,
  agent: Agent | undefined,
): Decision | null {
  const auxiliary = words.find(
    ({ lemma, lower }) => adviceAuxiliaries.has(lemma) || adviceAuxiliaries.has(lower),
  );
  const perfect = words.some(({ lemma, pos }) => lemma === 'have' && pos === 'AUX');
  if (agent?.party === 'reader') {
    if (auxiliary && !perfect) return { modality: 'advice', cue: `you ${auxiliary.lower}` };
    const verb = tokens[clause.verb];
    const imperative =
      agent.head === '' && verb !== undefined && verb.lower === verb.lemma && verb.pos === 'VERB';
    if (imperative) return { modality: 'advice', cue: verb.lower };
  }
  const verb = tokens[clause.verb];
  const would = words.some(({ lower, lemma }) => lower === "'d" || lemma === 'would');
  if (agent?.party === 'customer' && would && !perfect && verb && adviceVerbs.has(verb.lemma)) {
    return { modality: 'advice', cue: `I would ${verb.lower}` };
  }
  const imperative = words.slice(0, 2).find(({ lower }) => lower === 'let');
  if (imperative && words[1]?.lower !== "'s" && words[1]?.lower !== 'us')
    return { modality: 'advice', cue: 'let' };
  return null;
}

function hypothetical(tokens: readonly Token[], words: readonly Token[], clause: Clause): Decision | null {
  const lead = clause.lead ?? tokens[clause.from]?.lower ?? '';
  if (conditionLeads.has(lead)) return { modality: 'hypothetical', cue: lead };
  const group = tokens.slice(clause.verbFrom < 0 ? clause.to : clause.verbFrom, clause.verb + 1);
  const auxiliary = group.find(({ lemma, pos }) => pos === 'AUX' && hypotheticalAuxiliaries.has(lemma));
  const past = auxiliary?.lower === 'could' && words.some(({ lower }) => negations.has(lower));
  if (auxiliary && !past) return { modality: 'hypothetical', cue: auxiliary.lower };
  return null;
}

function future(words: readonly Token[]): Decision | null {
  for (const [index, { lower, lemma, pos }] of words.entries()) {
    const next = words[index + 1]?.lower;
    if (pos === 'AUX' && lemma === 'will') return { modality: 'future', cue: lower };
    if ((lower === 'going' && next === 'to') || lower === 'gonna')
      return { modality: 'future', cue: 'going to' };
    if (lemma === 'hope') return { modality: 'future', cue: lower };
    if (lower === 'time' && next === 'soon') return { modality: 'future', cue: 'any time soon' };
  }
  return null;
}

function negated(tokens: readonly Token[], clause: Clause): Decision | null {
  const cue = isNegated(tokens, clause);
  return cue === null ? null : { modality: 'negated', cue };
}

function generic(words: readonly Token[], agent: Agent | undefined): Decision | null {
  const habit = words.find(({ lower }) => habitWords.has(lower));
  if (habit) return { modality: 'generic', cue: habit.lower };
  const surface = ` ${words.map(({ lower }) => lower).join(' ')} `;
  const phrase = habitPhrases.find((candidate) => surface.includes(` ${candidate} `));
  if (phrase) return { modality: 'generic', cue: phrase };
  const anybody = agent && genericSubjects.has(agent.head);
  return anybody ? { modality: 'generic', cue: agent.head } : null;
}

/** What a dependent clause takes from the clause on which it hangs. */
function inherited(
  tokens: readonly Token[],
  clause: Clause,
  parent: Clause | undefined,
  decision: Decision | undefined,
): Decision {
  if (parent === undefined || decision === undefined) return happened;
  const matrix = tokens[parent.verb]?.lemma ?? '';
  const dependent = clause.kind === 'infinitive' || clause.kind === 'gerund';
  if (dependent && decision.modality !== 'happened') return decision;
  const excess = tokens
    .slice(Math.max(parent.from, clause.from - 2), clause.from)
    .find(({ lower }) => lower === 'too');
  if (clause.kind === 'infinitive' && excess) return { modality: 'hypothetical', cue: 'too … to' };
  const thought =
    decision.modality === 'future' || (parent.kind === 'infinitive' && decision.modality !== 'happened');
  if (clause.kind === 'complement' && thought) return decision;
  if (clause.kind === 'infinitive') {
    if (tokens[parent.verb]?.lower === 'going') return { modality: 'future', cue: 'going to' };
    if (implicativeMatrix.has(matrix)) return happened;
    if (futureMatrix.has(matrix)) return { modality: 'future', cue: matrix };
    if (hypotheticalMatrix.has(matrix)) return { modality: 'hypothetical', cue: matrix };
  }
  if (clause.kind === 'gerund' && hypotheticalGerundMatrix.has(matrix)) {
    return { modality: 'hypothetical', cue: matrix };
  }
  if (clause.kind === 'complement' && (matrix === 'hope' || matrix === 'wish')) {
    return { modality: matrix === 'hope' ? 'future' : 'hypothetical', cue: matrix };
  }
  const sameBreath = clause.kind === 'coordinate' && clause.from + 1 >= clause.verbFrom;
  const carried = ['hypothetical', 'future', 'generic', 'advice', 'question'].includes(decision.modality);
  return sameBreath && carried ? decision : happened;
}
