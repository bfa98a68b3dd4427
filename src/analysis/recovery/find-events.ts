import type { Actor } from '../../model/event.js';
import type { Profile } from '../../model/profile.js';
import type { ParsedSentence } from '../token.js';
import { findAgents } from './agents.js';
import { splitClauses } from './clauses.js';
import { createEventMatcher } from './event-matcher.js';
import { type FoundEvent, foundEvent } from './found-event.js';
import { createIssueFinder } from './issues.js';
import { createMentionFinder, type MentionFinder } from './mentions.js';
import { decideModalities } from './modality.js';
import type { MatchText } from './pattern.js';
import { readImperative } from './read-imperative.js';
import { actorOf, type Discourse } from './scene.js';
import type { SentenceReading } from './sentence-reading.js';
import { isToldBy, withoutVague } from './told-again.js';

/** Finds the events of one text from its sentences. */
export type EventFinder = (sentences: readonly ParsedSentence[], text: string) => readonly FoundEvent[];

/** Makes a finder for a company's profile. */
export function createEventFinder(profile: Profile): EventFinder {
  const findMentions = createMentionFinder(profile);
  const findIssue = createIssueFinder(profile);
  const match = createEventMatcher();
  return (sentences, text) => {
    const addressee = addresseeOf(sentences, text, findMentions);
    const discourse: Discourse = { person: null, company: null, addressee };
    const events: FoundEvent[] = [];
    for (const sentence of sentences) {
      const reading = readSentence(sentence, text, discourse, findMentions);
      const told: FoundEvent[] = [];
      for (const candidate of match(matchText(reading), reading.clauses, reading.agents)) {
        const event = foundEvent(candidate, reading, findIssue);
        if (!isToldBy(event, told)) told.push(event);
      }
      for (const event of told) events.push(event);
    }
    return withoutVague(events);
  };
}

function readSentence(
  sentence: ParsedSentence,
  text: string,
  discourse: Discourse,
  findMentions: MentionFinder,
): SentenceReading {
  const tokens = readImperative(sentence.tokens);
  const scene = { text, tokens, mentions: findMentions(tokens), discourse };
  const clauses = splitClauses(tokens);
  const agents = findAgents(clauses, scene);
  return { ...scene, clauses, agents, decisions: decideModalities(tokens, clauses, agents) };
}

/** A letter opens with a company person's name and a comma: `you` is him from then on. */
function addresseeOf(
  sentences: readonly ParsedSentence[],
  text: string,
  findMentions: MentionFinder,
): Actor | null {
  const tokens = sentences[0]?.tokens ?? [];
  const mentions = findMentions(tokens);
  const greeted = tokens[0]?.lower === 'dear' || tokens[0]?.lower === 'hi' ? 1 : 0;
  const mention = mentions.find(({ from, name }) => from === greeted && name !== null);
  return mention && tokens[mention.to]?.lower === ',' ? actorOf(mention, { text, tokens, mentions }) : null;
}

/** Clauses that complete the one before them; a gap of a pattern crosses their borders. */
const completing = new Set(['infinitive', 'complement', 'gerund']);

function matchText({ tokens, mentions, clauses }: SentenceReading): MatchText {
  return {
    tokens,
    starting: new Map(mentions.map((mention) => [mention.from, mention])),
    ending: new Map(mentions.map((mention) => [mention.to, mention])),
    walls: new Set(
      clauses.filter(({ kind, from }) => from > 0 && !completing.has(kind)).map(({ from }) => from),
    ),
  };
}
