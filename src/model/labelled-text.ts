import type { SentimentLabel } from './sentiment.js';

/** A text that somebody labelled. */
export interface LabelledText {
  readonly text: string;
  readonly label: SentimentLabel;
}

/** Texts that were labelled in the same way: mostly those of one file. */
export interface LabelledSet {
  readonly name: string;
  readonly texts: readonly LabelledText[];
}
