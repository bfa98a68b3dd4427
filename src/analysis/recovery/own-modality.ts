import {
  adviceAuxiliaries,
  adviceVerbs,
  aheadWords,
  conditionLeads,
  hypotheticalAuxiliaries,
  perception,
  repeatedTimes,
  untilLeads,
} from '../../lexicon/modality-cues.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import { type ClausePlace, indexIn, leadOf, type SentenceFacts } from './clause-place.js';
import type { Clause } from './clauses.js';
import { type Decision, decided } from './decision.js';
import { generic } from './generic-modality.js';
import { signs, signsIn } from './modality-signs.js';
import { negationIn } from './negation.js';
import { isPresent } from './tense.js';

/** The modality that a clause's own words give it, `null` where they give none. */
export function ownModality(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  agent: Agent | undefined,
  facts: SentenceFacts,
): Decision | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const { conditional, ownCase, asking } = facts;
  const found = signsIn(tokens, clause.from, clause.to);
  const place: ClausePlace = { tokens, clauses, index, clause, agent, found, conditional, ownCase, asking };
  return (
    question(place) ??
    advice(place) ??
    hypothetical(place) ??
    future(place) ??
    negated(place) ??
    generic(place)
  );
}

const presupposing = new Set(['why', 'how come']);

function question(place: ClausePlace): Decision | null {
  const { tokens, clause, asking } = place;
  // `why was I charged twice?`: that he was is not asked.
  if (presupposing.has(leadOf(tokens, clause)) && indexIn(place, isModal) < 0) return null;
  return (asking ? asked(place) : null) ?? inverted(place);
}

/** What a question mark asks. */
function asked(place: ClausePlace): Decision | null {
  const { tokens, clauses, index, clause } = place;
  const last = clauses.slice(index + 1).every(({ kind }) => kind !== 'main' && kind !== 'coordinate');
  const inside = indexIn(place, ({ lower }) => lower.startsWith('?'));
  const closing = tokens.findLastIndex(({ lower }) => lower.startsWith('?'));
  const atEnd = closing >= 0 && tokens.slice(closing + 1).every(({ pos }) => pos === 'PUNCT');
  const mark = inside < 0 && last && atEnd ? closing : inside;
  // `they charge a fee (who does that?)`: the bracket asks, not what stands before it.
  const bracket = tokens.findIndex(({ lower }, at) => lower === '(' && at > clause.verb && at < mark);
  return mark >= 0 && (bracket < 0 || clause.verb < 0) ? decided('question', tokens, mark, '?') : null;
}

/** `did they call`, with or without a mark. */
function inverted({ tokens, clause }: ClausePlace): Decision | null {
  const first = tokens[clause.from];
  const isInverted =
    clause.from === clause.verbFrom && first?.pos === 'AUX' && tokens[clause.from + 1]?.pos === 'PRON';
  return isInverted && clause.kind === 'main' ? decided('question', tokens, clause.from) : null;
}

function isModal({ lemma, pos }: Token): boolean {
  return pos === 'AUX' && (hypotheticalAuxiliaries.has(lemma) || lemma === 'will');
}

function advice(place: ClausePlace): Decision | null {
  const { tokens, clause, agent, found } = place;
  const verb = tokens[clause.verb];
  const isAuxiliary = (found & signs.modal) !== 0;
  const perfect = isAuxiliary && indexIn(place, ({ lemma, pos }) => lemma === 'have' && pos === 'AUX') >= 0;
  if (agent?.party === 'reader') {
    const auxiliary = !isAuxiliary
      ? -1
      : indexIn(place, ({ lemma, lower }) => adviceAuxiliaries.has(lemma) || adviceAuxiliaries.has(lower));
    if (auxiliary >= 0 && !perfect)
      return decided('advice', tokens, auxiliary, `you ${tokens[auxiliary]?.lower}`);
    const imperative = agent.head === '' && verb?.lower === verb?.lemma && verb?.pos === 'VERB';
    // The verb is no cue that a pattern could name.
    if (imperative) return { modality: 'advice', cue: verb?.lower ?? null, at: -1 };
  }
  const would = !isAuxiliary ? -1 : indexIn(place, ({ lower, lemma }) => lower === "'d" || lemma === 'would');
  if (agent?.party === 'customer' && would >= 0 && !perfect && verb && adviceVerbs.has(verb.lemma)) {
    return isHabit(tokens) ? null : decided('advice', tokens, would, `I would ${verb.lower}`);
  }
  if ((found & signs.let) === 0) return null;
  const told = tokens[clause.from]?.pos === 'PRON' ? [] : [clause.from + 1];
  const let_ = [clause.from, ...told].find((at) => tokens[at]?.lower === 'let');
  const whom = tokens[clause.from + 1]?.lower;
  if (let_ !== undefined && let_ < clause.to && whom !== "'s" && whom !== 'us')
    return decided('advice', tokens, let_);
  return null;
}

/** `whenever I needed to know, I would call`: a habit of the past, not advice. */
function isHabit(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => repeatedTimes.has(lower) || repeatedTimes.has(`${lower} ${tokens[at + 1]?.lower}`),
  );
}

function hypothetical(place: ClausePlace): Decision | null {
  const { tokens, clause, agent, conditional, found } = place;
  const lead = leadOf(tokens, clause);
  if (conditionLeads.has(lead)) return decided('hypothetical', tokens, clause.from, lead);
  const auxiliary =
    (found & signs.modal) === 0
      ? -1
      : indexIn(
          place,
          ({ lemma, pos }, at) =>
            pos === 'AUX' && at >= clause.verbFrom && at <= clause.verb && hypotheticalAuxiliaries.has(lemma),
        );
  // `if it breaks, they fix it`: what a condition leads to.
  const consequence =
    conditional && clause.kind === 'main' && isPresent(tokens, clause) && lead !== 'and' && lead !== 'but';
  if (consequence && auxiliary < 0) return { modality: 'hypothetical', cue: 'if', at: -1 };
  if (auxiliary < 0 || clause.verbFrom < 0) return null;
  const { lower, lemma } = tokens[auxiliary] ?? { lower: '', lemma: '' };
  // `they'd given it away`: had.
  const main = tokens[clause.verb];
  if (lower === "'d" && main?.pos === 'VERB' && main.lower !== main.lemma) return null;
  const denied = negationIn(tokens, clause) >= 0;
  // `I could hear it`, `we could not find it`: so it was.
  if (lower === 'could' && (denied || perception.has(tokens[clause.verb]?.lemma ?? ''))) return null;
  // `they would not listen`, `it would not start`: they were asked, it was tried.
  if (lemma === 'would' && denied && !conditional && !isPerfect(place) && agent?.party !== 'customer')
    return null;
  if (lemma === 'would' && isHabit(tokens)) return null;
  return decided('hypothetical', tokens, auxiliary);
}

function isPerfect({ tokens, clause }: ClausePlace): boolean {
  return tokens.slice(clause.verbFrom + 1, clause.verb).some(({ lemma }) => lemma === 'have');
}

function future(place: ClausePlace): Decision | null {
  const { tokens, clause, found } = place;
  if ((found & signs.ahead) !== 0) {
    const told = ahead(place);
    if (told !== null) return told;
  }
  const lead = leadOf(tokens, clause);
  return untilLeads.has(lead) && isPresent(tokens, clause)
    ? decided('future', tokens, clause.from, lead)
    : null;
}

/** The first word that puts a clause ahead. */
function ahead({ tokens, clause, agent }: ClausePlace): Decision | null {
  const refused = negationIn(tokens, clause) >= 0 && agent?.party !== 'customer' && agent?.party !== 'reader';
  for (let at = clause.from; at < clause.to; at += 1) {
    const { lower = '', lemma = '', pos = '' } = tokens[at] ?? {};
    const next = tokens[at + 1]?.lower;
    // `they will not fix it`: they refuse; `nobody will answer`.
    if (pos === 'AUX' && lemma === 'will' && !refused) return decided('future', tokens, at);
    if ((lower === 'going' && next === 'to') || lower === 'gonna')
      return decided('future', tokens, at, 'going to');
    if (lemma === 'hope') return decided('future', tokens, at);
    if (lower === 'time' && next === 'soon') return decided('future', tokens, at, 'any time soon');
    if (aheadWords.has(lower)) return decided('future', tokens, at);
  }
  return null;
}

function negated({ tokens, clause, found }: ClausePlace): Decision | null {
  if ((found & signs.negation) === 0) return null;
  const at = negationIn(tokens, clause);
  return at < 0 ? null : decided('negated', tokens, at);
}
