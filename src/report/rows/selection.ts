import type { SentimentLabel } from '../../model/sentiment.js';

/** What rows can be chosen by: the labels, and `mixed` for posts in which both sides are strong. */
export const labelChoices = ['positive', 'neutral', 'negative', 'mixed'] as const satisfies readonly (
  | SentimentLabel
  | 'mixed'
)[];

/** By which column rows are sorted. */
export interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** Which rows and columns of a level are written, and in what order. Columns go by their name or their key. */
export interface Selection {
  /** In the order wanted, `null` for all. */
  readonly columns: readonly string[] | null;
  /** `null`: as they come. */
  readonly sort: SortOrder | null;
  /** At most so many rows of all inputs together, `null` for all. */
  readonly limit: number | null;
  /** Only rows with one of these; none named: all rows. */
  readonly labels: readonly (typeof labelChoices)[number][];
}

export const wholeSelection: Selection = { columns: null, sort: null, limit: null, labels: [] };
