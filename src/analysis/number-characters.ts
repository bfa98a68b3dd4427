/*
 * Whole numbers as the files of models write them: one visible character of ASCII each, `P` for 0. Base64 would take a
 * third more.
 */

/** The largest whole number that one character can be, and the smallest without its sign. */
export const mostWritten = 46;

/** The code of the character for 0. */
export const zeroCharacter = 80;

/** Whole numbers of at most `mostWritten`, a character each. */
export function toCharacters(numbers: Int8Array): string {
  return Buffer.from(numbers.map((number) => number + zeroCharacter).buffer).toString('latin1');
}

/** The numbers of such characters. */
export function fromCharacters(line: string): Int8Array {
  const bytes = Buffer.from(line, 'latin1');
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = (numbers[at] ?? 0) - zeroCharacter;
  return numbers;
}
