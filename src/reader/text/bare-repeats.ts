import { wordsOf } from '../compared-words.js';

/** Fewer words are repeated by chance; more are found as runs of words. */
const fewestWords = 3;
const mostWords = 12;

/** A phrase that so many authors wrote is a habit. */
const authorsOfHabit = 2;

/** How sure three repeated words are, and how much surer each further one makes it. */
const leastConfidence = 0.6;
const confidencePerWord = 0.05;
const highestConfidence = 0.9;

/** A short text that an earlier post holds. */
export interface BareRepeat {
  readonly author: string | null;
  readonly post: number;
  /** 0…1 */
  readonly confidence: number;
}

/** The clauses of the posts so far, to recognise short ones that are repeated without any mark. */
export interface BareRepeats {
  readonly add: (own: string, author: string | null) => void;
  /** The last post of another author that holds the text from the beginning of a clause or to its end. */
  readonly find: (text: string, author: string | null) => BareRepeat | null;
}

interface Clause {
  readonly words: readonly string[];
  readonly post: number;
  readonly author: string | null;
}

/** Starts without any posts. Takes time and memory in proportion to the words added. */
export function createBareRepeats(): BareRepeats {
  /** By the first three and by the last three of their words. */
  const clauses = new Map<string, readonly Clause[]>();
  let posts = 0;
  const remember = (words: readonly string[], clause: Clause) => {
    const key = words.join(' ');
    clauses.set(key, [...(clauses.get(key) ?? []), clause].slice(-mostWords));
  };
  return {
    add(own, author) {
      for (const sentence of own.split(/[.!?…:;,\n]+/u)) {
        const words = wordsOf(sentence);
        if (words.length < fewestWords) continue;
        const clause = { words, post: posts, author };
        remember(words.slice(0, fewestWords), clause);
        remember(words.slice(-fewestWords), clause);
      }
      posts++;
    },
    find(text, author) {
      const words = wordsOf(text);
      if (words.length < fewestWords || words.length > mostWords) return null;
      const whole = words.join(' ');
      const starting = clauses.get(words.slice(0, fewestWords).join(' ')) ?? [];
      const ending = clauses.get(words.slice(-fewestWords).join(' ')) ?? [];
      const found = [
        ...starting.filter((clause) => clause.words.join(' ').startsWith(whole)),
        ...ending.filter((clause) => clause.words.join(' ').endsWith(whole)),
      ].filter((clause) => clause.author !== author);
      const last = found.at(-1);
      if (last === undefined || new Set(found.map((clause) => clause.author)).size >= authorsOfHabit)
        return null;
      const confidence = leastConfidence + (words.length - fewestWords) * confidencePerWord;
      return { author: last.author, post: last.post, confidence: Math.min(highestConfidence, confidence) };
    },
  };
}
