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
/** Space, tab, line feed, form feed, carriage return, no-break space. */
const whiteSpace = new Set([32, 9, 10, 12, 13, 160]);
const address =
  /\b(?:https?:\/\/|www\.)[^\s<>"”’)\]]*[^\s<>"”’)\].,;:!?]|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/gu;

/**
 * Makes a copy of a text, of the same length, in which addresses are one word, version numbers hold no full
 * stops (wink-nlp ends a sentence at them), apostrophes are straight, and words longer than `wordCharacters`
 * are cut (wink-nlp's tokenizer is quadratic in the length of a word).
 */
export function mask(text: string, wordCharacters: number): MaskedText {
  const wholes = new Map<number, number>();
  const masked = plainApostrophes(withoutLongWords(text, wordCharacters))
    .replace(address, (found: string, start: number) => {
      wholes.set(start, start + found.length);
      return addressWord.padEnd(found.length);
    })
    .replace(versionNumber, (found) => 'v'.repeat(found.length));
  return { text: masked, wholes };
}

/** Every apostrophe as U+0027, the length unchanged. */
export function plainApostrophes(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc]/gu, "'");
}

/** Spaces in the place of what a word has beyond `most` characters. A loop: patterns overflow on long words. */
function withoutLongWords(text: string, most: number): string {
  const pieces: string[] = [];
  let kept = 0;
  let wordStart = 0;
  const close = (end: number): void => {
    if (end - wordStart <= most) return;
    pieces.push(text.slice(kept, wordStart + most), ' '.repeat(end - wordStart - most));
    kept = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!whiteSpace.has(text.charCodeAt(at))) continue;
    close(at);
    wordStart = at + 1;
  }
  close(text.length);
  return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
}
