import type { Span } from './span.js';

/** Somebody else's words inside a post. */
export interface Quote {
  readonly author: string | null;
  /** The quoted words without the quotes nested in them. */
  readonly text: string;
  /** The number of the quoted post in this thread, `null` when it is not here or not known. */
  readonly post: number | null;
  /** Whether the page marks the quote, or it was recognised without marks. */
  readonly origin: 'marked' | 'inferred';
  /** How sure it is that these words are quoted, 0…1; 1 for marked quotes. */
  readonly confidence: number;
  /** Offset in the post's `text` before which the quote stood. */
  readonly at: number;
  readonly quotes: readonly Quote[];
}

/** One post of a thread, the author's own words and the quotes apart. */
export interface Post {
  /** Position in the thread, from 1. */
  readonly number: number;
  /** The platform's id of the post. */
  readonly id: string | null;
  readonly author: string | null;
  /** ISO 8601; with an offset only when the page gives one. */
  readonly postedAt: string | null;
  readonly permalink: string | null;
  /** Own words; paragraphs are separated by a blank line. */
  readonly text: string;
  /** The pieces of one auto-merged post, as spans of `text`; one part for any other post. */
  readonly parts: readonly Span[];
  readonly quotes: readonly Quote[];
}
