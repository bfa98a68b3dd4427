import { concessions, consideredVerbs, selfWords } from '../../lexicon/modality-cues.js';
import { stageOf } from '../../model/event.js';
import type { Token } from '../token.js';
import type { Clause } from './clauses.js';
import { type Decision, decided, happened } from './decision.js';
import type { Candidate } from './event-matcher.js';
import type { SentenceReading } from './sentence-reading.js';
import { isHabitual } from './tense.js';

/** Negations that reach no farther than the noun after them, or than what they introduce. */
const nearNegations = new Set(['no', 'none', 'nothing', 'without', 'nor', 'neither', 'instead', 'zero']);

/** Verbs after which the purpose in the infinitive was carried out: `it took a week to fix it`. */
const achieving = new Set([
  'take',
  'manage',
  'have',
  'get',
  'come',
  'go',
  'proceed',
  'continue',
  'start',
  'begin',
  'end',
]);

/** The modality of an event: that of its clause, as far as its cue speaks of the event and is no part of it. */
export function modalityOf(candidate: Candidate, reading: SentenceReading): Decision {
  const { rule, clause, taken } = candidate;
  const { decisions, tokens, clauses, voice } = reading;
  const decision = decisions[clause] ?? happened;
  if (decision.modality === 'negated') {
    if (rule.negation !== undefined || isBeyond(decision, candidate, tokens)) return happened;
  }
  if (voice === 'company' && isDoneBySaying(rule.voice, rule.type) && decision.modality !== 'negated')
    return happened;
  // `I would not go back`: no more than a threat.
  const intends =
    (stageOf(rule.type) === 'outcome' && decision.modality === 'future') ||
    (rule.type === 'exit' && decision.modality === 'hypothetical');
  const isNamed = taken.includes(decision.at) && decision.cue !== 'going to';
  if (!intends && decision.modality !== 'question' && isNamed) return happened;
  if (isReported(decision, candidate)) return happened;
  if (decision.modality !== 'happened') return decision;
  const place = clauses[clause];
  if (place === undefined) return decision;
  return (
    modal(candidate, tokens) ??
    considered(candidate, place, tokens) ??
    purpose(candidate, place, reading) ??
    claimed(candidate, place, reading) ??
    general(candidate, place, reading) ??
    named(candidate, reading)
  );
}

const said = new Set(['promise', 'explanation', 'deflection', 'refusal']);

/** The levels of single people. */
const persons = new Set<string>(['frontline', 'manager', 'executive']);

/** What is said lies ahead or is only thought of, that it was said does not: `they told me parts would take a week`. */
function isReported({ modality, at }: Decision, { rule, triggerTo }: Candidate): boolean {
  return said.has(rule.type) && at >= triggerTo && (modality === 'hypothetical' || modality === 'future');
}

/** What a company writes to a customer is done by being written: `we will look into it`, `may we have your number?`. */
function isDoneBySaying(voice: 'company' | undefined, type: string): boolean {
  return voice === 'company' || type === 'investigate' || type === 'apology';
}

/** A negation that stands after the event and speaks of something else: `I wrote to them with no answer`. */
function isBeyond({ at, cue }: Decision, { triggerTo }: Candidate, tokens: readonly Token[]): boolean {
  if (at < triggerTo || !nearNegations.has(cue ?? '')) return false;
  if (cue === 'without' || cue === 'instead' || cue === 'nor') return true;
  const before = tokens[at - 1];
  return at > triggerTo + 1 || ['PUNCT', 'CCONJ', 'ADP', 'NUM'].includes(before?.pos ?? '');
}

/** `I was told a manager would call me`: what lies ahead in a clause that was not parted from the one before it. */
function modal({ rule, triggerFrom, taken }: Candidate, tokens: readonly Token[]): Decision | null {
  if (said.has(rule.type)) return null;
  const at = tokens[triggerFrom - 1]?.lemma === 'be' ? triggerFrom - 2 : triggerFrom - 1;
  const { pos, lower = '' } = tokens[at] ?? {};
  if (pos !== 'AUX' || taken.includes(at)) return null;
  return ahead.has(lower) ? decided('future', tokens, at) : null;
}

const ahead = new Set(['would', 'will', "'ll", 'might', 'may']);

/** `I am considering legal action`: only thought of. */
function considered({ triggerFrom }: Candidate, { verb }: Clause, tokens: readonly Token[]): Decision | null {
  const isThought = verb >= 0 && triggerFrom >= verb && consideredVerbs.has(tokens[verb]?.lemma ?? '');
  return isThought ? decided('hypothetical', tokens, verb) : null;
}

/** `they say that it is fixed`: the company's word for it is no end of the matter. */
function claimed(
  { rule }: Candidate,
  place: Clause,
  { agents, clauses, tokens }: SentenceReading,
): Decision | null {
  if (rule.type !== 'resolved' || place.kind !== 'complement') return null;
  const parent = clauses[place.parent];
  const isTold = agents[place.parent]?.party === 'company' || agents[place.parent]?.passive === true;
  return parent !== undefined && isTold ? decided('hypothetical', tokens, parent.verb) : null;
}

/** What somebody came or asked for lies ahead: `I called to get it fixed`. */
function purpose({ rule, clause }: Candidate, place: Clause, reading: SentenceReading): Decision | null {
  const { agents, clauses, tokens } = reading;
  if (place.kind !== 'infinitive' || rule.by !== 'company') return null;
  const parent = clauses[place.parent];
  const party = agents[place.parent]?.party ?? 'unknown';
  if (party === 'company' || agents[clause]?.party === 'company' || parent === undefined) return null;
  if (party !== 'customer' && achieving.has(tokens[parent.verb]?.lemma ?? '')) return null;
  return decided('future', tokens, place.from);
}

/** What is told in the present where the writer is nowhere near is true of anybody: `they charge for it`. */
function general(
  { rule, clause }: Candidate,
  place: Clause,
  { agents, tokens, nearSelf }: SentenceReading,
): Decision | null {
  const agent = agents[clause];
  // `the technician reckons that it is normal`: one person says it of one thing.
  const isOne = said.has(rule.type) && persons.has(agent?.actor?.level ?? '') && !agent?.head.endsWith('s');
  // `they take your money`: whoever reads this, unless the writer stands beside it.
  const isYours = tokens.slice(place.from, place.to).some(({ lower }) => lower === 'your');
  const isNear = nearSelf && !(isYours && !tokens.some(({ lower }) => selfWords.has(lower)));
  const isLasting =
    isNear || isOne || agent?.party === 'thing' || rule.voice === 'company' || !isHabitual(tokens, place);
  return isLasting ? null : decided('generic', tokens, place.verb);
}

/** A failure that is only named takes the sentence's rule of life, or is granted: `despite some hiccups`. */
function named({ rule, from }: Candidate, { decisions, tokens }: SentenceReading): Decision {
  if (rule.type !== 'unspecified_failure') return happened;
  const granted = [1, 2, 3, 4].find((back) => concessions.has(tokens[from - back]?.lower ?? ''));
  if (granted !== undefined) return decided('generic', tokens, from - granted);
  return decisions.find(({ modality }) => modality === 'generic') ?? happened;
}
