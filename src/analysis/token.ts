import type { Span } from '../model/span.js';

/** A token of a text. */
export interface Token extends Span {
  /** As written, lower-cased, with straight apostrophes. */
  readonly lower: string;
  /** The base form, lower-cased: `did` → `do`, `n't` → `not`. */
  readonly lemma: string;
  /** Universal part of speech: `VERB`, `NOUN`, … */
  readonly pos: string;
}

/** A sentence with its tokens; line breaks are no tokens. */
export interface ParsedSentence extends Span {
  readonly tokens: readonly Token[];
}
