import {
  adviceAuxiliaries,
  adviceVerbs,
  aheadWords,
  anyCompany,
  conditionLeads,
  definite,
  genericSubjects,
  habitPhrases,
  habitWords,
  hypotheticalAuxiliaries,
  perception,
  repeatedTimes,
  selfWords,
  untilLeads,
} from '../../lexicon/modality-cues.js';
import type { Token } from '../token.js';
import type { Agent } from './agents.js';
import type { Clause } from './clauses.js';
import { type Decision, decided } from './decision.js';
import { negationIn } from './negation.js';
import { isHabitual, isPresent } from './tense.js';

/** What holds for all clauses of a sentence. */
interface SentenceFacts {
  /** Whether the sentence opens with a condition, or holds one. */
  readonly conditional: boolean;
  /** Whether the writer or his own stand in the sentence. */
  readonly ownCase: boolean;
}

/** What of a sentence its clauses' modalities depend on. */
export function sentenceFacts(tokens: readonly Token[], clauses: readonly Clause[]): SentenceFacts {
  return {
    conditional: clauses.some((other) => conditionLeads.has(leadOf(tokens, other))),
    ownCase: tokens.some(({ lower }) => selfWords.has(lower)),
  };
}

/** A clause with its sentence. */
interface Place extends SentenceFacts {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly agent: Agent | undefined;
  /** Whether no main or coordinate clause follows. */
  readonly last: boolean;
}

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
  const place: Place = {
    ...facts,
    tokens,
    clause,
    agent,
    last: clauses.slice(index + 1).every(({ kind }) => kind !== 'main' && kind !== 'coordinate'),
  };
  return (
    question(place) ??
    advice(place) ??
    hypothetical(place) ??
    future(place) ??
    negated(place) ??
    generic(place)
  );
}

function leadOf(tokens: readonly Token[], { lead, from }: Clause): string {
  return lead ?? tokens[from]?.lower ?? '';
}

/** The index of the first token of the clause that satisfies `is`, −1 when none does. */
function indexIn({ tokens, clause }: Place, is: (token: Token, at: number) => boolean): number {
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token && is(token, at)) return at;
  }
  return -1;
}

function question(place: Place): Decision | null {
  const { tokens, clause, last } = place;
  // `why was I charged twice?`: that he was is not asked.
  const presupposes = ['why', 'how come'].includes(leadOf(tokens, clause)) && indexIn(place, isModal) < 0;
  if (presupposes) return null;
  const inside = indexIn(place, ({ lower }) => lower.startsWith('?'));
  const closing = tokens.findLastIndex(({ lower }) => lower.startsWith('?'));
  const atEnd = closing >= 0 && tokens.slice(closing + 1).every(({ pos }) => pos === 'PUNCT');
  const mark = inside < 0 && last && atEnd ? closing : inside;
  // `they charge a fee (who does that?)`: the bracket asks, not what stands before it.
  const bracket = tokens.findIndex(({ lower }, at) => lower === '(' && at > clause.verb && at < mark);
  if (mark >= 0 && (bracket < 0 || clause.verb < 0)) return decided('question', tokens, mark, '?');
  const first = tokens[clause.from];
  const inverted =
    clause.from === clause.verbFrom && first?.pos === 'AUX' && tokens[clause.from + 1]?.pos === 'PRON';
  return inverted && clause.kind === 'main' ? decided('question', tokens, clause.from) : null;
}

function isModal({ lemma, pos }: Token): boolean {
  return pos === 'AUX' && (hypotheticalAuxiliaries.has(lemma) || lemma === 'will');
}

function advice(place: Place): Decision | null {
  const { tokens, clause, agent } = place;
  const verb = tokens[clause.verb];
  const perfect = indexIn(place, ({ lemma, pos }) => lemma === 'have' && pos === 'AUX') >= 0;
  if (agent?.party === 'reader') {
    const auxiliary = indexIn(
      place,
      ({ lemma, lower }) => adviceAuxiliaries.has(lemma) || adviceAuxiliaries.has(lower),
    );
    if (auxiliary >= 0 && !perfect)
      return decided('advice', tokens, auxiliary, `you ${tokens[auxiliary]?.lower}`);
    const imperative = agent.head === '' && verb?.lower === verb?.lemma && verb?.pos === 'VERB';
    // The verb is no cue that a pattern could name.
    if (imperative) return { modality: 'advice', cue: verb?.lower ?? null, at: -1 };
  }
  const would = indexIn(place, ({ lower, lemma }) => lower === "'d" || lemma === 'would');
  if (agent?.party === 'customer' && would >= 0 && !perfect && verb && adviceVerbs.has(verb.lemma)) {
    return isHabit(tokens) ? null : decided('advice', tokens, would, `I would ${verb.lower}`);
  }
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

function hypothetical(place: Place): Decision | null {
  const { tokens, clause, agent, conditional } = place;
  const lead = leadOf(tokens, clause);
  if (conditionLeads.has(lead)) return decided('hypothetical', tokens, clause.from, lead);
  const auxiliary = indexIn(
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

function isPerfect({ tokens, clause }: Place): boolean {
  return tokens.slice(clause.verbFrom + 1, clause.verb).some(({ lemma }) => lemma === 'have');
}

function future(place: Place): Decision | null {
  const { tokens, clause, agent } = place;
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
  const lead = leadOf(tokens, clause);
  return untilLeads.has(lead) && isPresent(tokens, clause)
    ? decided('future', tokens, clause.from, lead)
    : null;
}

function negated({ tokens, clause }: Place): Decision | null {
  const at = negationIn(tokens, clause);
  return at < 0 ? null : decided('negated', tokens, at);
}

/** A rule of life or the habit of others; what happens to the writer each time happened to him. */
function generic(place: Place): Decision | null {
  const { tokens, clause, agent, ownCase } = place;
  if (!ownCase && !isThisThing(place)) {
    const habit = indexIn(place, ({ lower }) => habitWords.has(lower));
    if (habit >= 0) return decided('generic', tokens, habit);
  }
  const surface = ` ${tokens
    .slice(clause.from, clause.to)
    .map(({ lower }) => lower)
    .join(' ')} `;
  const phrase = habitPhrases.find(
    ({ words, others }) => !(ownCase && others) && surface.includes(` ${words} `),
  );
  if (phrase) return decided('generic', tokens, -1, phrase.words);
  if (isHabitual(tokens, clause) && hasBareSubject(place)) return decided('generic', tokens, clause.from);
  if (agent === undefined || agent.party === 'company' || !genericSubjects.has(agent.head)) return null;
  const head = indexIn(place, ({ lower }) => lower === agent.head);
  if (anyCompany.has(agent.head)) {
    const named = tokens.slice(clause.from, head).some(({ lower }) => definite.has(lower));
    if (named || head === clause.from) return null;
  }
  return decided('generic', tokens, head, agent.head);
}

/** `the MCU always reboots`: this one does. */
function isThisThing({ tokens, clause, agent }: Place): boolean {
  if (agent?.party !== 'thing') return false;
  return tokens
    .slice(clause.from, Math.max(clause.verbFrom, clause.from))
    .some(({ lower }) => definite.has(lower) || lower === 'it');
}

/** `screens fail`, `a screen fails`: any of them. */
function hasBareSubject({ tokens, clause }: Place): boolean {
  // `a few weeks ago, the unit stops`: the subject stands behind the comma.
  const comma = tokens.findLastIndex(
    ({ pos }, at) => pos === 'PUNCT' && at >= clause.from && at < clause.verbFrom - 1,
  );
  const subject = tokens
    .slice(Math.max(clause.from, comma + 1), clause.verbFrom)
    .filter(({ pos }) => pos !== 'CCONJ' && pos !== 'SCONJ');
  const [first] = subject;
  if (first === undefined || subject.some(({ pos }) => pos === 'PROPN' || pos === 'PRON')) return false;
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'any') return true;
  const head = subject.findLast(({ pos }) => pos === 'NOUN');
  const isBare = subject.every(({ pos }) => ['NOUN', 'ADJ', 'ADV', 'ADP', 'PUNCT'].includes(pos));
  return isBare && head !== undefined && head.lower !== head.lemma && head.lower.endsWith('s');
}
