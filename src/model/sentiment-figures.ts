import type { Sentiment, SentimentLabel } from './sentiment.js';

/** A text with what humans made of it: a label, a score, or both. */
export interface GoldText {
  readonly text: string;
  readonly label: SentimentLabel | null;
  /** A mean of human ratings, on any scale whose 0 is neutral. */
  readonly score: number | null;
}

/** What humans made of a text, and what was found in it; `null` where it was not scored. */
export interface JudgedText extends Pick<GoldText, 'label' | 'score'> {
  readonly found: Sentiment | null;
}

/** The texts of one gold file. */
export interface JudgedFile {
  readonly name: string;
  readonly texts: readonly JudgedText[];
}

/** How well one label was found. */
export interface LabelFigures {
  /** How many texts the gold gives this label. */
  readonly gold: number;
  /** Of these, how many were found to be what. */
  readonly found: Readonly<Record<SentimentLabel, number>>;
  /** Right ones among those found, 0…1; `null` when the label was never found. */
  readonly precision: number | null;
  /** Right ones among those of the gold, 0…1; `null` when the gold has none. */
  readonly recall: number | null;
  /** Harmonic mean of precision and recall, 0…1; `null` when the gold has none. */
  readonly f1: number | null;
}

/** The figures that can be averaged over files; `null` where the gold does not allow them. */
export interface SentimentMeasures {
  /** Share of the labelled texts whose label was found, 0…1. */
  readonly accuracy: number | null;
  /** Mean F1 of the labels that the gold has, 0…1. */
  readonly macroF1: number | null;
  /** Pearson's r of the scores found and the human ones, −1…1. */
  readonly pearson: number | null;
  /** Expected calibration error of the probability of the label found, 0…1. */
  readonly calibrationError: number | null;
}

/** The figures of a file, or of several together. */
export interface SentimentSum extends SentimentMeasures {
  readonly name: string;
  readonly texts: number;
  /** Texts without words, or in another language; they count as neutral, with a score of 0. */
  readonly notScored: number;
  readonly labels: Readonly<Record<SentimentLabel, LabelFigures>>;
}

/** The figures of a run: each file, all texts together, and the mean over the files. */
export interface SentimentFigures {
  readonly files: readonly SentimentSum[];
  readonly all: SentimentSum;
  readonly mean: SentimentMeasures;
}
