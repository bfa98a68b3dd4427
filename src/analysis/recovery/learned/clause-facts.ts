import type { EventType } from '../../../model/event.js';
import type { FoundEvent } from '../found-event.js';
import type { SentenceReading } from '../sentence-reading.js';

/** An event that a rule found, with the clause of its trigger. */
export interface ToldEvent {
  readonly event: FoundEvent;
  /** Index of the clause in its sentence. */
  readonly clause: number;
}

/** A sentence with what the rules made of it. */
export interface ReadSentence {
  readonly reading: SentenceReading;
  /** The rules that matched, before it was settled which of them tell an event. */
  readonly candidates: readonly { readonly type: EventType; readonly clause: number }[];
  readonly told: readonly ToldEvent[];
}

/** A clause of a post, with what the rules made of it. */
export interface ClauseFacts {
  readonly sentence: ReadSentence;
  /** Index of the clause in its sentence. */
  readonly clause: number;
  readonly candidates: readonly EventType[];
  readonly told: readonly FoundEvent[];
}

/** The clauses of a post in their order. */
export function clausesOf(sentences: readonly ReadSentence[]): readonly ClauseFacts[] {
  const facts: ClauseFacts[] = [];
  for (const sentence of sentences) {
    const { candidates, told } = sentence;
    for (let clause = 0; clause < sentence.reading.clauses.length; clause += 1) {
      facts.push({
        sentence,
        clause,
        candidates: typesIn(candidates, clause),
        told: eventsIn(told, clause),
      });
    }
  }
  return facts;
}

function typesIn(candidates: ReadSentence['candidates'], clause: number): readonly EventType[] {
  if (candidates.length === 0) return none;
  return candidates.filter((one) => one.clause === clause).map(({ type }) => type);
}

function eventsIn(told: readonly ToldEvent[], clause: number): readonly FoundEvent[] {
  if (told.length === 0) return none;
  return told.filter((one) => one.clause === clause).map(({ event }) => event);
}

const none: readonly never[] = [];
