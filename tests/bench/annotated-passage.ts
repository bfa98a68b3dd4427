import { isCounted } from '../../src/model/event.js';
import type { Annotation } from './annotation.js';

/** A text with its annotation, in the form that `evaluate events` reads. */
export interface AnnotatedPassage {
  readonly id: string;
  readonly domain: string;
  readonly text: string;
  readonly events: readonly object[];
  readonly outcome: string;
  readonly overall_sentiment: number;
  /** Whether it tells something that happened in the writer's own case. */
  readonly has_event: boolean;
}

/**
 * Joins an annotation with its text.
 * @returns `null` when a span ends behind the text, which then is another than the one that was annotated
 */
export function annotatedPassage(
  set: string,
  { row, outcome, sentiment, events }: Annotation,
  text: string,
): AnnotatedPassage | null {
  if (events.some(({ end }) => end > text.length)) return null;
  return {
    id: `${set}:${row}`,
    domain: set,
    text,
    events: events.map(({ type, stage, start, end, modality, perspective }) => {
      return { type, stage, start, end, text: text.slice(start, end), modality, perspective };
    }),
    outcome,
    overall_sentiment: sentiment,
    has_event: events.some((event) => isCounted({ ...event, mentionOf: null })),
  };
}
