/** A word apart from its place: every token that is written alike, with the same base form and part of speech, shares it. */
export interface Word {
  /** As written, lower-cased, with straight apostrophes. */
  readonly lower: string;
  /** The base form, lower-cased: `did` → `do`, `n't` → `not`. */
  readonly lemma: string;
  /** Universal part of speech: `VERB`, `NOUN`, … */
  readonly pos: string;
  /** Its place in its vocabulary, from 0. */
  readonly number: number;
  readonly vocabulary: Vocabulary;
}

/** The words that texts have had so far. */
export interface Vocabulary {
  /** The one word of that form, base form and part of speech. */
  word(lower: string, lemma: string, pos: string): Word;
  /** How many words it holds. */
  size(): number;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const byForm = new Map<string, Word[]>();
  let size = 0;
  const vocabulary: Vocabulary = {
    word(lower, lemma, pos) {
      let alike = byForm.get(lower);
      if (alike === undefined) {
        alike = [];
        byForm.set(lower, alike);
      }
      for (const word of alike) if (word.pos === pos && word.lemma === lemma) return word;
      const word: Word = { lower, lemma, pos, number: size, vocabulary };
      size += 1;
      alike.push(word);
      return word;
    },
    size: () => size,
  };
  return vocabulary;
}

/**
 * The same function, worked out once for each word of a vocabulary and kept as long as words of that one are asked for:
 * texts say few words often.
 */
export function ofWords<T>(tell: (word: Word) => T): (word: Word) => T {
  let known: Vocabulary | null = null;
  let told: (T | undefined)[] = [];
  return (word) => {
    if (word.vocabulary !== known) {
      known = word.vocabulary;
      told = [];
    }
    const { number } = word;
    // A list that grows by one place at a time is quicker to read than one with holes.
    while (told.length <= number) told.push(undefined);
    const before = told[number];
    if (before !== undefined) return before;
    const now = tell(word);
    told[number] = now;
    return now;
  };
}
