import type { DateOrder } from '../../dates/resolve-dates.js';
import type { SmileyNames } from '../without-smileys.js';

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
  /** The number of the post below such a first one; 1 where it is not given. */
  readonly secondNumber?: number;
  /** Whether a post's words stand below its heading, or above it because the heading ends the post. */
  readonly words: 'below-heading' | 'above-heading';
  /** Where the user block stands: over the heading, right below it, or apart because the heading names the author. */
  readonly profile: 'above' | 'below' | 'apart';
  /** How many lines above the heading the name stands, where nothing else shows it. */
  readonly nameAt?: number;
  /** Whether the subject of the post stands between the user block and the heading. */
  readonly subjectAbove?: boolean;
  /** Whether posts of one author in a row have the user block only once. */
  readonly blockOnce?: boolean;
  /** How the software names its smileys, which text browsers print. */
  readonly smileys?: SmileyNames;
  /** Lines that stand anywhere and mean nothing, such as spacers. */
  readonly noise?: readonly string[];
  /** Other such lines. */
  readonly noiseShapes?: RegExp;
  /** What goes on with a heading of one line below it, where a program wrapped it. */
  readonly continued?: RegExp;
  /** What a heading of one line holds that goes on below it up to a blank line. */
  readonly runsOn?: RegExp;
  /** What is printed, in lower case and with nothing else, for a post that was deleted. */
  readonly stubs?: readonly string[];
  /** Whether links are shown as cards: the site, the title, what it is about. */
  readonly cards?: boolean;
  /** Whether such cards end with the site: the title, what it is about, the site. */
  readonly hostCards?: boolean;
  /** Whether each post has an indent of its own, as lists and trees do. */
  readonly ownIndent?: boolean;
  /** Other lines that stand above the words, such as votes, in lower case. */
  readonly leads?: readonly RegExp[];
  /** What the last line of the page's head is, in lower case, where words stand above the headings. */
  readonly headEnd?: RegExp;
  /** Whether the title of the thread stands below the first heading, above the words. */
  readonly titleBelow?: boolean;
  /** Whether the first letter of a name stands before it, for his picture. */
  readonly initial?: boolean;
  /** Whether nothing but indents, which browsers do not copy, marks quotes. */
  readonly bareQuotes?: boolean;
  /** Whether what authors call themselves is glued to their names. */
  readonly flairs?: boolean;
  /** Whether quotes begin with the name of the quoted author. */
  readonly mentions?: boolean;
  /** Whether the full name is glued to the author's name. */
  readonly fullName?: boolean;
  /** Lines that stand right above or below what only looks like a heading. */
  readonly strangers?: RegExp;
  /** What stands behind the author's name in headings that print his role on the same line. */
  readonly roles?: RegExp;
  /** Whether answers are indented below what they answer. */
  readonly tree?: boolean;
  /** What a heading weighs, 0…1, where other softwares print lines like it; 1 without it. */
  readonly weight?: number;
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
  /** Other such lines, in lower case. */
  readonly endingShapes?: readonly RegExp[];
  /** A rule across the page: ends a post, divides the words from the signature or from the heading above them. */
  readonly rule: 'ends-post' | 'before-signature' | 'before-words' | 'none';
  /** What else stands last in the words and is none, such as tags. */
  readonly leftovers?: RegExp;
  /** Whether rules stand above and below the words of quotes. */
  readonly rulesInQuotes?: boolean;
  /** Whether a line that holds only a no-break space ends the words. */
  readonly hollowEnds: boolean;
  /** Whether what stands below the endings, up to the next user block, is the signature. */
  readonly signatureBelow: boolean;
  /**
   * Where quotes are tables: so many blank lines a text browser prints above one that ends another at most. Above the
   * next beside it there are more.
   */
  readonly innerGap?: number;
  /** Whether the reply begins on the line after a quote, with no blank line between. */
  readonly replyFollowsQuote: boolean;
  readonly dateOrder: DateOrder | null;
}

/** The name and the day of a first post that software prints as an article, without a number. */
export const articleHeading: HeadingShape = [
  /^(?!joined|registered|messages|location|beigetreten|registriert)(?<author>\S.{0,59}?)(?: discussion starter)?$/iu,
  /^(?<date>\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})$/u,
];

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
