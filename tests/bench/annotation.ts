import { type EpisodeStatus, episodeStatuses } from '../../src/model/episode.js';
import {
  type EventType,
  eventTypes,
  type Modality,
  modalities,
  type Perspective,
  perspectives,
  stageOf,
} from '../../src/model/event.js';
import type { ToldEvent } from '../../src/model/event-figures.js';

/** What was noted about a text that lies elsewhere. */
export interface Annotation {
  /** What tells the text from the others of its set. */
  readonly row: string;
  readonly outcome: EpisodeStatus;
  /** −1, 0 or 1 */
  readonly sentiment: number;
  /** Their spans are UTF-16 code units of the text. */
  readonly events: readonly ToldEvent[];
}

const types: ReadonlySet<string> = new Set(Object.values(eventTypes).flat());
const knownModalities: ReadonlySet<string> = new Set(modalities);
const knownPerspectives: ReadonlySet<string> = new Set(perspectives);
const outcomes: ReadonlySet<string> = new Set(episodeStatuses);
const sentiments: ReadonlyMap<string, number> = new Map([-1, 0, 1].map((value) => [String(value), value]));

/**
 * Reads a line `ROW OUTCOME SENTIMENT | START-END TYPE[@MODALITY][/PERSPECTIVE]; …`; without them an event happened, in
 * the writer's own case.
 * @returns `null` when the line is none of these
 */
export function readAnnotation(line: string): Annotation | null {
  const [head = '', tail] = line.split('|');
  const [row = '', outcome, said = '', ...others] = head.trim().split(' ');
  const sentiment = sentiments.get(said);
  if (tail === undefined || row === '' || sentiment === undefined || others.length > 0) return null;
  if (!isOneOf<EpisodeStatus>(outcomes, outcome)) return null;
  const events: ToldEvent[] = [];
  for (const part of tail.split(';').filter((piece) => piece.trim() !== '')) {
    const event = readEvent(part.trim());
    if (event === null) return null;
    events.push(event);
  }
  return { row, outcome, sentiment, events };
}

function readEvent(part: string): ToldEvent | null {
  const [span = '', named = '', ...others] = part.split(' ');
  const [start = Number.NaN, end = Number.NaN] = span.split('-').map(Number);
  const [told = '', perspective = 'own'] = named.split('/');
  const [type, modality = 'happened'] = told.split('@');
  if (others.length > 0 || !(Number.isInteger(start) && Number.isInteger(end) && start < end)) return null;
  if (!isOneOf<EventType>(types, type) || !isOneOf<Modality>(knownModalities, modality)) return null;
  if (!isOneOf<Perspective>(knownPerspectives, perspective)) return null;
  return { type, stage: stageOf(type), start, end, modality, perspective };
}

function isOneOf<T extends string>(names: ReadonlySet<string>, value: string | undefined): value is T {
  return value !== undefined && names.has(value);
}
