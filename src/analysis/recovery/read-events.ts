import { selfWords } from '../../lexicon/modality-cues.js';
import { tesla } from '../../lexicon/profiles/tesla.js';
import type { Profile } from '../../model/profile.js';
import type { ParsedSentence, Token } from '../token.js';
import { ofWords } from '../word.js';
import { addresseeOf } from './addressee.js';
import { findAgents } from './agents.js';
import { type Clause, splitClauses } from './clauses.js';
import { type Candidate, createEventMatcher } from './event-matcher.js';
import { type FoundEvent, foundEvent } from './found-event.js';
import { createIssueFinder, type IssueFinder } from './issues.js';
import type { ReadSentence, ToldEvent } from './learned/clause-facts.js';
import { createMentionFinder } from './mentions.js';
import { decideModalities } from './modality.js';
import { companiesIn } from './post-companies.js';
import { readImperative } from './read-imperative.js';
import { readNames } from './read-names.js';
import { readQuantities } from './read-quantities.js';
import { readRoles } from './read-roles.js';
import { readVerbs } from './read-verbs.js';
import type { Discourse } from './scene.js';
import type { SentenceReading } from './sentence-reading.js';
import { isToldBy } from './told-again.js';
import { isSaidBy, spokenSentences } from './voices.js';

/** Reads the sentences of one text and what the rules find in them. */
export type EventReader = (sentences: readonly ParsedSentence[], text: string) => readonly ReadSentence[];

/** Makes a reader for a company's profile. */
export function createEventReader(profile: Profile = tesla): EventReader {
  const findMentions = createMentionFinder(profile);
  const findIssue = createIssueFinder(profile);
  const match = createEventMatcher();
  return (sentences, text) => {
    const companies = companiesIn(sentences);
    const opening = findMentions(sentences[0]?.tokens ?? [], { voice: 'customer', companies });
    const addressee = addresseeOf(sentences, text, opening);
    const discourse: Discourse = { person: null, company: null, outsider: false, addressee };
    const read: ReadSentence[] = [];
    let before: readonly FoundEvent[] = [];
    let last: readonly FoundEvent[] = [];
    const spokenOnes = spokenSentences(sentences, text);
    const personal = spokenOnes.map(
      ({ tokens, voice }) =>
        voice === 'company' || tokens.some(({ word }) => isPersonal(word)) || isDropped(tokens),
    );
    const addressed = addressee !== null;
    for (const [index, { tokens: spoken, voice }] of spokenOnes.entries()) {
      const named = readVerbs(readImperative(readNames(readQuantities(spoken), companies, text)));
      const mentions = findMentions(named, { voice, companies });
      const tokens = readRoles(named, mentions);
      const nearSelf = addressed || [index - 1, index, index + 1].some((near) => personal[near] === true);
      const scene = { text, tokens, mentions, discourse, voice, nearSelf };
      const clauses = splitClauses(tokens);
      const agents = findAgents(clauses, scene);
      const candidates = match(scene, clauses, agents, recentTypes(before, last));
      const decisions = decideModalities(tokens, clauses, agents);
      // Written out: to spread the scene takes as long as to find the mentions.
      const reading = { text, tokens, mentions, discourse, voice, nearSelf, clauses, agents, decisions };
      const told = eventsOf(candidates, reading, findIssue);
      read.push({
        reading,
        candidates: candidates.map(({ rule, clause }) => ({ type: rule.type, clause })),
        told,
      });
      [before, last] = [last, told.map(({ event }) => event)];
    }
    return read;
  };
}

/** A word for the writer or his own, or a company's handle. */
const isPersonal = ofWords(
  ({ lower }) => selfWords.has(lower) || (lower.startsWith('@') && lower.length > 1),
);

/** A sentence that opens with a verb in the past leaves out who did it: `Took it back twice`. */
function isDropped([first, second]: readonly Token[]): boolean {
  const opener = first?.pos === 'ADV' || first?.pos === 'CCONJ' ? second : first;
  return opener?.pos === 'VERB' && opener.lower !== opener.lemma && !opener.lower.endsWith('ing');
}

/** The types of what happened or was said in the writer's own case. */
function recentTypes(
  before: readonly FoundEvent[],
  last: readonly FoundEvent[],
): ReadonlySet<FoundEvent['type']> {
  if (before.length === 0 && last.length === 0) return noTypes;
  const happened = [...before, ...last].filter(({ modality }) => modality === 'happened');
  return new Set(happened.map(({ type }) => type));
}

const noTypes: ReadonlySet<FoundEvent['type']> = new Set();

/** What the candidates of a sentence tell, each thing once. */
function eventsOf(
  candidates: readonly Candidate[],
  reading: SentenceReading,
  findIssue: IssueFinder,
): readonly ToldEvent[] {
  if (candidates.length === 0) return [];
  const { clauses, voice } = reading;
  const told: ToldEvent[] = [];
  const events: FoundEvent[] = [];
  for (const candidate of candidates) {
    const event = foundEvent(candidate, reading, findIssue);
    const says = candidate.rule.type === 'explanation' && candidate.rule.weak === true;
    if (says && saysMore(candidate, candidates, clauses)) continue;
    if (!isSaidBy(voice, event.type) || isToldBy(event, events)) continue;
    told.push({ event, clause: candidate.clause });
    events.push(event);
  }
  return told;
}

/** What is said counts by itself: `they told me that it was sold out`. */
const outsaying: ReadonlySet<string> = new Set([
  'refusal',
  'deflection',
  'promise',
  'unavailable',
  'billing_problem',
  'communication_failure',
  'broken_promise',
  'investigate',
  'delay',
]);

/** Whether what a company says is told by another event, in the clause or in those that hang on it. */
function saysMore(
  { clause }: Candidate,
  candidates: readonly Candidate[],
  clauses: readonly Clause[],
): boolean {
  return candidates.some(
    (other) =>
      outsaying.has(other.rule.type) && (other.clause === clause || clauses[other.clause]?.parent === clause),
  );
}
