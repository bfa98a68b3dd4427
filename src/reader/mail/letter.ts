import type { layouts } from '../paragraphs.js';

/**
 * A message of mail, or an article of a newsgroup, before it has its place in a thread. It is data alone, which can go
 * from one thread of the program to another.
 */
export interface Letter {
  /** The input that it stands in. */
  readonly source: string;
  /** Its Message-ID without the brackets. */
  readonly id: string | null;
  /** The ids of the letters that it continues, the one that it answers last. */
  readonly references: readonly string[];
  /** The name of the sender, never a whole address. */
  readonly author: string | null;
  /** The part of his address before the `@`. */
  readonly localPart: string | null;
  readonly subject: string | null;
  /** ISO 8601 with the offset of the header. */
  readonly postedAt: string | null;
  /** The date as the header has it. */
  readonly dateText: string | null;
  /** Milliseconds since 1970, to sort by. */
  readonly time: number | null;
  /** Where the list keeps it (RFC 5064). */
  readonly permalink: string | null;
  /** The words, quotes among them, every quoted line with `> ` for each level. */
  readonly lines: readonly string[];
  /** How the lines become paragraphs. */
  readonly layout: keyof typeof layouts;
  /** A signature that HTML marks; others stand in the lines. */
  readonly signature: string | null;
}
