import type { Document } from '../../model/document.js';
import { type EpisodeStatus, episodeStatuses } from '../../model/episode.js';
import {
  type EventType,
  eventTypes,
  type Modality,
  modalities,
  type Perspective,
  perspectives,
  stageOf,
} from '../../model/event.js';
import type { PassageReading, ToldEvent } from '../../model/event-figures.js';
import type { SentimentLabel } from '../../model/sentiment.js';
import type { Thread } from '../../model/thread.js';
import { isProblem, type Problem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { isJsonObject, wholeNumberOf } from './json-value.js';
import { jsonlRows } from './jsonl-rows.js';
import { readPostRow } from './post-row.js';
import { threadsOfRows } from './threads-of-rows.js';

/** A passage that a human annotated. */
export interface GoldPassage {
  /** The passage as it is written. */
  readonly text: string;
  /** The same as the only post of a thread. */
  readonly thread: Thread;
  readonly gold: PassageReading;
}

const types = new Set<string>(Object.values(eventTypes).flat());
const knownModalities = new Set<string>(modalities);
const knownPerspectives = new Set<string>(perspectives);
const statuses = new Set<string>(episodeStatuses);
const sentiments: ReadonlyMap<unknown, SentimentLabel> = new Map<unknown, SentimentLabel>([
  [1, 'positive'],
  [0, 'neutral'],
  [-1, 'negative'],
  ...(['positive', 'neutral', 'negative'] as const).map((label) => [label, label] as const),
]);

/**
 * Reads passages whose events humans annotated, in JSON lines: `text`; `events`, each with `type`, `start` and `end`
 * (UTF-16 code units of the text), `modality` (`happened` when it is missing) and `perspective` (`own`); `outcome`; and
 * `overall_sentiment` (1, 0, −1). A row that cannot be used is a problem; the others go on.
 */
export function* goldPassages(document: Document, settings: Settings): Generator<GoldPassage | Problem> {
  const { source } = document;
  let found = false;
  for (const row of jsonlRows(document)) {
    if (isProblem(row)) {
      yield row;
      continue;
    }
    const cells = new Map(row.cells);
    const post = readPostRow(cells);
    const gold = readGold(cells);
    if (typeof post === 'string' || typeof gold === 'string') {
      yield problem('malformed-row', source, row.place, typeof post === 'string' ? post : String(gold));
      continue;
    }
    found = true;
    for (const thread of threadsOfRows([{ ...post, threadKey: null }], 'jsonl', document, settings))
      yield { text: post.text, thread, gold };
  }
  if (!found) yield problem('malformed-gold', source, 'it has no passages with events');
}

/** What the row says of its passage, or the reason why it cannot be used. */
function readGold(cells: ReadonlyMap<string, unknown>): PassageReading | string {
  const listed = cells.get('events');
  if (!Array.isArray(listed)) return 'it has no list of events';
  const events: ToldEvent[] = [];
  for (const [index, item] of listed.entries()) {
    const event = readEvent(item);
    if (event === null) return `its event ${index + 1} is none`;
    events.push(event);
  }
  const outcome = cells.get('outcome') ?? null;
  if (outcome !== null && !isOneOf<EpisodeStatus>(statuses, outcome)) return 'its outcome is not known';
  return { events, outcome, sentiment: sentiments.get(cells.get('overall_sentiment')) ?? null };
}

function readEvent(item: unknown): ToldEvent | null {
  if (!isJsonObject(item)) return null;
  const { type, modality = 'happened', perspective = 'own' } = item;
  const start = wholeNumberOf(item.start);
  const end = wholeNumberOf(item.end);
  if (start === null || end === null || !isOneOf<EventType>(types, type)) return null;
  if (!isOneOf<Modality>(knownModalities, modality) || !isOneOf<Perspective>(knownPerspectives, perspective))
    return null;
  return { type, stage: stageOf(type), start, end, modality, perspective };
}

function isOneOf<T extends string>(names: ReadonlySet<string>, value: unknown): value is T {
  return typeof value === 'string' && names.has(value);
}
