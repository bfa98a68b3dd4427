/** The text of a file that is too long to be held at once. */
export interface LongDocument {
  /** The input as the user named it. */
  readonly source: string;
  /** Its lines from the first on, without their ends; they are read anew each time. */
  readonly lines: () => AsyncIterable<string>;
}
