/** Stretches of a text that wink-nlp must not see as they are. */
export interface MaskedText {
  /** As long as the original, so that offsets stay. */
  readonly text: string;
  /** Start → end of each address; one word stands in its place. */
  readonly wholes: ReadonlyMap<number, number>;
}

/** The word that stands for an address. */
const addressWord = 'url';

const versionNumber = /\b[vV]?\d+(?:\.\d+){2,}[a-z]?\b|\b[vV]\d+\.\d+\b/gu;
const address =
  /\b(?:https?:\/\/|www\.)[^\s<>"”’)\]]*[^\s<>"”’)\].,;:!?]|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/gu;

/**
 * Makes a copy of a text, of the same length, in which addresses are one word, version numbers hold no full
 * stops (wink-nlp ends a sentence at them), apostrophes are straight, and words longer than `wordCharacters`
 * are cut (wink-nlp's tokenizer is quadratic in the length of a word).
 */
export function mask(text: string, wordCharacters: number): MaskedText {
  const wholes = new Map<number, number>();
  const longWord = new RegExp(`\\S{${wordCharacters + 1},}`, 'gu');
  const masked = plainApostrophes(text)
    .replace(address, (found: string, start: number) => {
      wholes.set(start, start + found.length);
      return addressWord.padEnd(found.length);
    })
    .replace(versionNumber, (found) => 'v'.repeat(found.length))
    .replace(longWord, (found) => found.slice(0, wordCharacters).padEnd(found.length));
  return { text: masked, wholes };
}

/** Every apostrophe as U+0027, the length unchanged. */
export function plainApostrophes(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc]/gu, "'");
}
