import type { Profile } from '../../model/profile.js';
import type { ParsedSentence } from '../token.js';
import type { FoundEvent } from './found-event.js';
import { createIssueFinder } from './issues.js';
import type { ReadSentence } from './learned/clause-facts.js';
import type { EventModel } from './learned/event-model.js';
import type { JudgedPost } from './learned/judge-case.js';
import { createLearnedSettler } from './learned/settle-by-learning.js';
import { createEventReader } from './read-events.js';
import { withoutVague } from './told-again.js';

/** Finds the events of one text from its sentences. */
export type EventFinder = (sentences: readonly ParsedSentence[], text: string) => FoundStory;

/** The events of a text, and what it tells of its writer's case; `null` where rules decide alone. */
export interface FoundStory {
  readonly events: readonly FoundEvent[];
  readonly judged: JudgedPost | null;
}

/**
 * Makes a finder for a company's profile.
 * @param model what was learned, `null`: the rules decide alone
 */
export function createEventFinder(profile: Profile, model: EventModel | null): EventFinder {
  const read = createEventReader(profile);
  const findIssue = createIssueFinder(profile);
  const settle = model === null ? toldIn : createLearnedSettler(model, findIssue);
  return (sentences, text) => {
    const { events, judged } = settle(read(sentences, text), text);
    return { events: withoutVague(events), judged };
  };
}

function toldIn(sentences: readonly ReadSentence[]): FoundStory {
  return { events: sentences.flatMap(({ told }) => told.map(({ event }) => event)), judged: null };
}
