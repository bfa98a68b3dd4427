import type { LabelledSet } from './labelled-text.js';
import type { SentimentLabel } from './sentiment.js';

/** What the user asks for when a model is learned, besides the texts. */
export interface TrainingRequest {
  /** Files of labelled texts that the probabilities are fitted to; none: a part of the others. */
  readonly calibration: readonly string[];
  /** A file of word vectors, `null` for none. */
  readonly vectors: string | null;
  readonly seed: number;
  /** How many words the model knows at most. */
  readonly words: number;
}

/** A set of labelled texts in figures. */
export interface SetSize extends Readonly<Record<SentimentLabel, number>> {
  readonly name: string;
}

/** A model that was learned, with what it was learned from. */
export interface TrainedModel {
  /** The bytes of its file. */
  readonly file: Uint8Array;
  readonly options: Readonly<Record<string, number>>;
  readonly vectors: string | null;
  readonly sets: readonly SetSize[];
  readonly calibration: readonly SetSize[];
}

/** How many texts of each label a set has. */
export function countLabels({ name, texts }: LabelledSet): SetSize {
  const count = (wanted: SentimentLabel) => texts.filter(({ label }) => label === wanted).length;
  return { name, positive: count('positive'), neutral: count('neutral'), negative: count('negative') };
}

/** A set of annotated passages in figures. */
export interface PassageSetSize {
  readonly name: string;
  readonly passages: number;
  /** Events, of all modalities and perspectives. */
  readonly events: number;
}

/** A model of events that was learned, with what it was learned from. */
export interface TrainedEventModel {
  /** The bytes of its file. */
  readonly file: Uint8Array;
  readonly vectors: string | null;
  readonly sets: readonly PassageSetSize[];
}
