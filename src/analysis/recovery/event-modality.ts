import { concessions, consideredVerbs } from '../../lexicon/modality-cues.js';
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
  const intends = stageOf(rule.type) === 'outcome' && decision.modality === 'future';
  if (!intends && decision.modality !== 'question' && taken.includes(decision.at)) return happened;
  if (isReported(decision, candidate)) return happened;
  if (decision.modality !== 'happened') return decision;
  const place = clauses[clause];
  if (place === undefined) return decision;
  return (
    considered(candidate, place, tokens) ??
    purpose(candidate, place, reading) ??
    general(candidate, place, reading) ??
    named(candidate, reading)
  );
}

const said = new Set(['promise', 'explanation', 'deflection', 'refusal']);

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

/** `I am considering legal action`: only thought of. */
function considered({ triggerFrom }: Candidate, { verb }: Clause, tokens: readonly Token[]): Decision | null {
  const isThought = verb >= 0 && triggerFrom > verb && consideredVerbs.has(tokens[verb]?.lemma ?? '');
  return isThought ? decided('hypothetical', tokens, verb) : null;
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
  const isThing = agents[clause]?.party === 'thing';
  const isLasting = nearSelf || isThing || rule.voice === 'company' || !isHabitual(tokens, place);
  return isLasting ? null : decided('generic', tokens, place.verb);
}

/** A failure that is only named takes the sentence's rule of life, or is granted: `despite some hiccups`. */
function named({ rule, from }: Candidate, { decisions, tokens }: SentenceReading): Decision {
  if (rule.type !== 'unspecified_failure') return happened;
  const granted = [1, 2, 3, 4].find((back) => concessions.has(tokens[from - back]?.lower ?? ''));
  if (granted !== undefined) return decided('generic', tokens, from - granted);
  return decisions.find(({ modality }) => modality === 'generic') ?? happened;
}
