/** Fewer letters are too often something else. */
const fewestLetters = 3;

/**
 * Whether a name can hardly be anything else in a text: it has a digit, an underscore, a capital after a small letter,
 * or letters of a script without capitals. Names of digits alone never are, they may be a year or a price.
 */
export function isDistinctive(name: string): boolean {
  if (/^[\d\s\p{P}]*$/u.test(name)) return false;
  if (/\p{Lo}/u.test(name)) return [...name].length > 1;
  return name.length >= fewestLetters && (/[\p{N}_]/u.test(name) || /\p{Ll}\p{Lu}/u.test(name));
}

/** Whether a name is made of letters and long enough to be looked for in texts at all. */
export function isWordLike(name: string): boolean {
  return name.length >= fewestLetters && /\p{L}/u.test(name);
}
