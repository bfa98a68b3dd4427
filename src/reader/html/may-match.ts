/** What a selector names that must stand in the text of any page on which it matches. */
const names = /[.#]([\w-]{3,})|=\s?["']?([^"'\]&]{3,})/gu;
const negations = /:not\([^)]*\)/gu;

const wordsOf = new Map<string, readonly (readonly string[])[]>();

/** The words of each alternative of a selector; classes and ids are looked for as they are written. */
function alternatives(selector: string): readonly (readonly string[])[] {
  const known = wordsOf.get(selector);
  if (known) return known;
  const words = selector
    .replace(negations, '')
    .split(',')
    .map((one) => Array.from(one.matchAll(names), ([, name, value]) => name ?? value ?? ''));
  wordsOf.set(selector, words);
  return words;
}

/**
 * Whether a selector can match on a page of this text. Looking for words takes a small part of the time that
 * asking the parsed page does, and of all the platforms' signs few can match.
 */
export function mayMatch(text: string, selector: string): boolean {
  return alternatives(selector).some((words) => words.every((word) => text.includes(word)));
}
