import type { Span } from '../model/span.js';
import type { Word } from './word.js';

/** A token of a text: a word in its place. */
export interface Token extends Span {
  /** As written, lower-cased, with straight apostrophes. */
  readonly lower: string;
  /** The base form, lower-cased: `did` → `do`, `n't` → `not`. */
  readonly lemma: string;
  /** Universal part of speech: `VERB`, `NOUN`, … */
  readonly pos: string;
  /** What of it all its like share: what depends on these three alone is worked out once for it. */
  readonly word: Word;
}

/** A sentence with its tokens; line breaks are no tokens. */
export interface ParsedSentence extends Span {
  readonly tokens: readonly Token[];
}

/** A word at its place. */
export function tokenOf(word: Word, start: number, end: number): Token {
  return { start, end, lower: word.lower, lemma: word.lemma, pos: word.pos, word };
}

/** A token as another part of speech, with the same base form unless another one is given. */
export function retagged({ start, end, lower, lemma, word }: Token, pos: string, base = lemma): Token {
  return tokenOf(word.vocabulary.word(lower, base, pos), start, end);
}
