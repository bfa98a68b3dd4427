import type { Profile } from '../../model/profile.js';
import type { ParsedSentence } from '../token.js';
import type { FoundEvent } from './found-event.js';
import { createIssueFinder } from './issues.js';
import type { EventModel } from './learned/event-model.js';
import { settleByLearning } from './learned/settle-by-learning.js';
import { createEventReader } from './read-events.js';
import { withoutVague } from './told-again.js';

/** Finds the events of one text from its sentences. */
export type EventFinder = (sentences: readonly ParsedSentence[], text: string) => readonly FoundEvent[];

/**
 * Makes a finder for a company's profile.
 * @param model what was learned, `null`: the rules decide alone
 */
export function createEventFinder(profile: Profile, model: EventModel | null): EventFinder {
  const read = createEventReader(profile);
  const findIssue = createIssueFinder(profile);
  return (sentences, text) => {
    const found = read(sentences, text);
    return withoutVague(
      model === null
        ? found.flatMap(({ told }) => told.map(({ event }) => event))
        : settleByLearning(found, text, model, findIssue),
    );
  };
}
