/** One row of the table: what was measured and whether it is what it shall be. */
export interface Row {
  readonly measure: string;
  /** What the figure shall be, as a human reads it. */
  readonly bar: string;
  /** What this program came to. */
  readonly figure: string;
  /** What it is measured against came to, in the same run. */
  readonly peer: string;
  readonly holds: boolean;
}

/** Measures one or several rows. */
export interface Measure {
  /** The value of `--only`. */
  readonly name: string;
  run(setting: Setting): Promise<readonly Row[]>;
}

/** On what the measures are taken. */
export interface Setting {
  readonly scale: Scale;
  readonly corpus: Corpus;
  /** A folder for files, which is removed in the end. */
  readonly folder: string;
}

/** How much is measured. */
export interface Scale {
  /** Runs of what is timed in this process, and of child processes; their medians count. */
  readonly runs: number;
  readonly starts: number;
  /** At most so many posts of the corpus. */
  readonly corpusPosts: number;
  /** Posts of the run whose memory is watched, and of each stretch of it. */
  readonly streamedPosts: number;
  readonly stretchPosts: number;
  /** Posts of the longer of two threads. */
  readonly threadPosts: number;
  readonly files: number;
  readonly postsOfFile: number;
}

/** The texts that all are measured on. */
export interface Corpus {
  /** What they are, for the heading of the table. */
  readonly name: string;
  readonly texts: readonly string[];
  /** The same as a CSV file, a row a post, as the program reads it. */
  readonly csv: string;
}
