import type { Quote } from '../model/post.js';
import type { Thread } from '../model/thread.js';

/**
 * What makes words look other than they are: embeddings, overrides and isolates of the direction of text, tags but for
 * those of flags, and what cannot be seen between two Latin letters. Between other letters and in emoji the joiners
 * belong to the spelling.
 * Source: Trojan Source (Boucher & Anderson, 2021); Unicode Technical Standard 39, section 3.
 */
const hidden =
  /[\u202A-\u202E\u2066-\u2069]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,8})[\u{E0001}-\u{E007F}]|(?<=\p{Script=Latin})[\u200B-\u200D\u2060-\u2064](?=\p{Script=Latin})/gu;

const countIn = (text: string | null): number => text?.match(hidden)?.length ?? 0;

const countInQuote = ({ author, text, quotes }: Quote): number =>
  countIn(author) + countIn(text) + sum(quotes.map(countInQuote));

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** How many characters of a thread's title, names and words hide what the words are, from 0. */
export function countHiddenCharacters({ title, posts }: Thread): number {
  return (
    countIn(title) +
    sum(
      posts.map(
        ({ author, text, quotes }) => countIn(author) + countIn(text) + sum(quotes.map(countInQuote)),
      ),
    )
  );
}
