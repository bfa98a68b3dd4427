import type { Span } from './span.js';

/** Somebody else's words inside a post. */
export interface Quote {
  readonly author: string | null;
  /** The quoted words without the quotes nested in them. */
  readonly text: string;
  /** The number of the quoted post in this thread, `null` when it is not here or not known. */
  readonly post: number | null;
  /** The platform's id of the quoted post, where the page gives it. */
  readonly postId: string | null;
  /** Whether the page marks the quote, or it was recognised without marks. */
  readonly origin: 'marked' | 'inferred';
  /** How sure it is that these words are quoted, 0…1; 1 for marked quotes. */
  readonly confidence: number;
  /** Offset in the post's `text` before which the quote stood. */
  readonly at: number;
  readonly quotes: readonly Quote[];
}

/** A stretch of own words that is no prose: code is never scored, a spoiler was hidden. */
export interface Mark extends Span {
  readonly kind: 'code' | 'spoiler';
}

/** What some pages tell of a post and others do not; `null` where the page is silent. */
export interface PostDetails {
  /** How the page marks the author: staff, moderator, company, his title. */
  readonly badge: string | null;
  /** The date as the page prints it. */
  readonly dateText: string | null;
  /** The number that the page prints beside the post; the post's `number` is its position. */
  readonly printedNumber: number | null;
  /** When it was last edited, ISO 8601. */
  readonly editedAt: string | null;
  /** The note that tells of the edit. */
  readonly editNote: string | null;
  readonly signature: string | null;
  /** How many readers reacted: likes, thanks, votes. */
  readonly reactions: number | null;
  /** The number of the post that it answers, where the platform keeps a tree. */
  readonly parent: number | null;
  /** How deep it stands in that tree, from 0. */
  readonly depth: number | null;
}

/** The details of a post of which nothing is known. */
export const noDetails: PostDetails = {
  badge: null,
  dateText: null,
  printedNumber: null,
  editedAt: null,
  editNote: null,
  signature: null,
  reactions: null,
  parent: null,
  depth: null,
};

/** One post of a thread, the author's own words and the quotes apart. */
export interface Post extends PostDetails {
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
  readonly marks: readonly Mark[];
  readonly quotes: readonly Quote[];
}
