/** The lines that head a post. */
export interface PostHeading {
  /** Its first line. */
  readonly from: number;
  /** The line behind its last. */
  readonly to: number;
  readonly author: string | null;
  readonly date: string | null;
  readonly number: number | null;
  /** What else stands between its lines first. */
  readonly between?: string | null;
  /** What stands before it on its line, where words stand above headings. */
  readonly words: string;
  /** Whether it stands in the right one of two columns. */
  readonly beside: boolean;
}
