import type { ProblemCode } from '../../../problem.js';

/** How pages that stand where a thread should be are recognised. All words are lower case with straight apostrophes. */
export interface WallSigns {
  readonly code: Extract<
    ProblemCode,
    'blocked-by-site' | 'login-required' | 'not-found-page' | 'needs-browser'
  >;
  /** Beginnings of the title or of a heading, up to the end of a word. */
  readonly titles: readonly string[];
  /** Phrases of its message. */
  readonly phrases: readonly string[];
  /** Elements that only such pages have when there is little text on them. */
  readonly elements: string;
}
