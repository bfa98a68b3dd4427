import type { Sentiment, SentimentLabel } from './sentiment.js';
import type { LabelFigures } from './sentiment-figures.js';
import type { Span } from './span.js';

/** A term of a text with what humans say is said of it there. */
export interface GoldTerm extends Span {
  readonly text: string;
  readonly label: SentimentLabel;
  /** The part of the data that it belongs to, such as `test`; `null` when the data has none. */
  readonly split: string | null;
}

/** A gold term with what was found; `null` where it lies in no sentence that was scored. */
export interface JudgedTerm {
  readonly label: SentimentLabel;
  readonly found: Sentiment | null;
  /** The sentiment of the whole sentence that the term stands in. */
  readonly sentence: Sentiment | null;
  /** Whether the sentence has other terms of the gold. */
  readonly several: boolean;
}

/** The terms of one gold file. */
export interface JudgedTerms {
  readonly name: string;
  readonly terms: readonly JudgedTerm[];
}

/** How well labels were found: by the term, and by its whole sentence. */
export interface TermMeasures {
  readonly terms: number;
  /** Share of the terms whose label was found, 0…1; `null` without terms. */
  readonly accuracy: number | null;
  /** Mean F1 of the labels that the gold has, 0…1; `null` without terms. */
  readonly macroF1: number | null;
  /** The same when a term gets the sentiment of its sentence. */
  readonly sentenceAccuracy: number | null;
  readonly sentenceMacroF1: number | null;
}

/** The figures of a file, or of all together. */
export interface TermSum extends TermMeasures {
  readonly name: string;
  /** Terms that lie in no sentence that was scored; they count as neutral. */
  readonly notScored: number;
  /** The terms of sentences with one of them, and of those with more. */
  readonly alone: TermMeasures;
  readonly several: TermMeasures;
  readonly labels: Readonly<Record<SentimentLabel, LabelFigures>>;
}

/** The figures of a run: each file, and all terms together. */
export interface AspectFigures {
  readonly files: readonly TermSum[];
  readonly all: TermSum;
}
