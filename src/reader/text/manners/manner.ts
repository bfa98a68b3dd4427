import type { DateOrder } from '../../dates/resolve-dates.js';

/**
 * The lines that head a post, in their order, with nothing but short lines between them. The groups `author`,
 * `date` and `number` tell of the post; `rest` is what else stands on the last line and goes on below it.
 */
export type HeadingShape = readonly RegExp[];

/** How a forum software looks as text. A platform family is one such object in a file of its own. */
export interface TextManner {
  /** The family. */
  readonly name: string;
  readonly headings: readonly HeadingShape[];
  /** The heading of the first post, where it is the only one without a number. */
  readonly firstHeading?: HeadingShape;
  /** Whether a post's words stand below its heading, or above it because the heading ends the post. */
  readonly words: 'below-heading' | 'above-heading';
  /** Where the user block stands: over the heading, right below it, or apart because the heading names the author. */
  readonly profile: 'above' | 'below' | 'apart';
  /** How many lines above the heading the name stands, where nothing else shows it. */
  readonly nameAt?: number;
  /** Whether the subject of the post stands between the user block and the heading. */
  readonly subjectAbove?: boolean;
  /** Lines that stand anywhere and mean nothing, such as spacers. */
  readonly noise?: readonly string[];
  /** Whether answers are indented below what they answer. */
  readonly tree?: boolean;
  /** What begins a line of every such page, in lower case. */
  readonly requires?: string;
  /** What the software prints about itself on its pages, in lower case. */
  readonly signs?: readonly string[];
  /** Where the words begin at least, in skins that put the user block in a column beside them. */
  readonly columns?: number;
  /** What begins a line of the user block, in lower case; a value may follow on it or on the next line. */
  readonly labels: readonly string[];
  /** Other lines of a user block, which no label begins. */
  readonly entries?: readonly RegExp[];
  /** Lines that stand below the words and nowhere in them, in lower case. */
  readonly endings: readonly string[];
  /** What begins such a line, in lower case. */
  readonly endingStarts: readonly string[];
  /** A rule across the page: ends a post, divides the words from the signature or from the heading above them. */
  readonly rule: 'ends-post' | 'before-signature' | 'before-words' | 'none';
  /** Whether a line that holds only a no-break space ends the words. */
  readonly hollowEnds: boolean;
  /** Whether what stands below the endings, up to the next user block, is the signature. */
  readonly signatureBelow: boolean;
  /** Whether the reply begins on the line after a quote, with no blank line between. */
  readonly replyFollowsQuote: boolean;
  readonly dateOrder: DateOrder | null;
}

/** What most families have in common. */
export const plainManner = {
  words: 'below-heading',
  profile: 'above',
  labels: [],
  endings: [],
  endingStarts: [],
  rule: 'none',
  hollowEnds: false,
  signatureBelow: false,
  replyFollowsQuote: false,
  dateOrder: null,
} as const satisfies Partial<TextManner>;
