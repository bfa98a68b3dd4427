import type { EpisodeStatus } from './episode.js';
import type { EventType, RecoveryEvent, Stage } from './event.js';
import type { SentimentLabel } from './sentiment.js';

/** What is judged of an event; its span lies in the text of its passage. */
export type ToldEvent = Pick<RecoveryEvent, 'type' | 'stage' | 'start' | 'end' | 'modality' | 'perspective'>;

/** What somebody, or this program, makes of a passage. */
export interface PassageReading {
  readonly events: readonly ToldEvent[];
  /** `null` where it is not given. */
  readonly outcome: EpisodeStatus | null;
  readonly sentiment: SentimentLabel | null;
}

/** A passage as a human read it, and as this program did. */
export interface JudgedPassage {
  readonly gold: PassageReading;
  readonly found: PassageReading;
}

/** The passages of one gold file. */
export interface JudgedPassages {
  readonly name: string;
  readonly passages: readonly JudgedPassage[];
}

/** How far two sets agree; the measures are 0…1, `null` where they have no meaning. */
export interface Agreement {
  readonly gold: number;
  readonly found: number;
  /** In both. */
  readonly right: number;
  /** `right` of `found`. */
  readonly precision: number | null;
  /** `right` of `gold`. */
  readonly recall: number | null;
  readonly f1: number | null;
}

/** How many of a number of things; `share` is 0…1, `null` of none. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
}

/** In how many passages one of two types that annotators swap was found in the place of the other. */
export interface SwappedPair {
  readonly gold: EventType;
  readonly found: EventType;
  readonly passages: number;
}

/** The figures of a file, or of several together. Events are those of the core types, without `context`. */
export interface EventSum {
  readonly name: string;
  readonly passages: number;
  /** Passages that hold an event of the writer's own that happened. */
  readonly hasEvent: Agreement;
  /** The sets of types of such events, passage by passage, all added up. */
  readonly types: Agreement;
  /** Mean F1 of the types that at least five passages of the gold hold. */
  readonly typesMacroF1: number | null;
  /** As `types`, where a type that annotators swap with the one of the gold counts as right. */
  readonly typesForgiving: Agreement;
  /** The sets of stages. */
  readonly stages: Agreement;
  /** Events of the same type whose spans overlap, one to one, of every modality and perspective. */
  readonly spans: Agreement;
  /** Of these pairs, those that agree on whether the event happened. */
  readonly happened: Share;
  /** Gold events that did not happen and were found as if they had. */
  readonly falseHappened: Share;
  /** Gold events of quotes that were found as the writer's own. */
  readonly quotedLeakage: Share;
  readonly outcomes: Share;
  /** Overall sentiment. */
  readonly sentiment: Share;
  readonly byStage: Readonly<Partial<Record<Stage, Agreement>>>;
  readonly byType: Readonly<Partial<Record<EventType, Agreement>>>;
  readonly swapped: readonly SwappedPair[];
}

/** The figures of a run: each file, and all passages together. */
export interface EventFigures {
  readonly files: readonly EventSum[];
  readonly all: EventSum;
}
