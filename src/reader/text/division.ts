import { commonWords } from './quote-words.js';

/** A stretch of a part, prepared for the signals. */
export interface Passage {
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly words: readonly string[];
  /** The words that may name what it is about. */
  readonly topics: ReadonlySet<string>;
}

/** One way to divide a part: the first paragraphs quoted, the others the reply. */
export interface Division {
  readonly quoted: Passage;
  readonly reply: Passage;
  readonly replyParagraphs: number;
}

/** Shorter words are rarely topics. */
const shortestTopic = 5;

/** Prepares the text of some paragraphs. */
export function passageOf(text: string): Passage {
  const lower = text.toLowerCase().replaceAll('\u2019', "'");
  const words = lower.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  const stems = words.map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word));
  return {
    lower,
    words,
    topics: new Set(stems.filter((word) => word.length >= shortestTopic && !commonWords.has(word))),
  };
}
