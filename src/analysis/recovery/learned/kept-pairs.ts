import type { Vocabulary } from '../../word.js';
import type { ClauseWord } from './clause-features.js';

type TellPair = (before: ClauseWord | undefined, word: ClauseWord) => number;

/** How many pairs are kept; a power of two. */
const kept = 2 ** 17;

/**
 * The same function, with what it told of the pairs of words that texts had last: few pairs make up most of a text. Each
 * pair has one place, where it is kept until another one needs it.
 */
export function keepPairs(tell: TellPair): TellPair {
  let known: Vocabulary | null = null;
  // Of each place the numbers of both words, 0 for no word and from 1 otherwise, and what was told of them.
  const befores = new Int32Array(kept);
  const words = new Int32Array(kept);
  const told = new Int32Array(kept);
  return (before, word) => {
    const { number, vocabulary } = word.word;
    if (vocabulary !== known) {
      known = vocabulary;
      words.fill(0);
    }
    const first = before === undefined ? 0 : before.word.number + 1;
    const second = number + 1;
    const place = (Math.imul(first, mixing) + second) & (kept - 1);
    if (words[place] !== second || befores[place] !== first) {
      words[place] = second;
      befores[place] = first;
      told[place] = tell(before, word);
    }
    return told[place] ?? 0;
  };
}

/** A large odd number, so that pairs with the same first word lie apart from those with another one. */
const mixing = 0x9e3779b1;
