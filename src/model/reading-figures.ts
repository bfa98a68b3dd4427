/** What is judged of a page, each all or nothing. */
export const readingMeasures = ['posts', 'authors', 'dates', 'words', 'quotes', 'nextPage'] as const;
export type ReadingMeasure = (typeof readingMeasures)[number];

/** How well one gold case was read. */
export interface ReadingCase {
  /** The path of its folder. */
  readonly name: string;
  /** The platform that the gold names, else the one that it was read as. */
  readonly platform: string;
  /** The first place that differs, by measure; a measure that is right is missing. */
  readonly differences: Readonly<Partial<Record<ReadingMeasure, string>>>;
}

/** How many cases of a platform were read right, by measure. */
export interface ReadingSum {
  readonly platform: string;
  readonly cases: number;
  readonly right: Readonly<Record<ReadingMeasure, number>>;
}

/** The figures of a run: every case, and the sums of the platforms with `all` as the last. */
export interface ReadingFigures {
  readonly cases: readonly ReadingCase[];
  readonly sums: readonly ReadingSum[];
}
