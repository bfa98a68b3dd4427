import type { TextLine } from './text-line.js';

const longestName = 120;
const mostWords = 7;
const picture = /[\p{L}\p{N})_-]\.(?:jpe?g|png|gif|webp|bmp|heic|svg)\]?$/iu;

/** A picture with its size, as Discourse writes it. */
const markdown = /^[^|]{1,60}\|\d{2,5}(?:x\d{2,5}(?:, ?\d{1,3}%)?)?$/u;

/** Whether a line is nothing but the file name of a picture, which browsers print in its place. */
export function isPictureName({ text }: TextLine): boolean {
  if (text.length <= longestName && markdown.test(text)) return true;
  if (text.length > longestName || !picture.test(text) || /^https?:/iu.test(text)) return false;
  const words = text.split(' ');
  // A name of several words has a number; sentences end with a file rarely, and then with one that has none.
  return words.length === 1 || (words.length <= mostWords && /\d/u.test(text) && !/[.!?:;,] /u.test(text));
}
