import type { Places } from '../stored/strings.js';

/** The key of a word in the tables of the learned layer: numbers are one, and so are the names of people mentioned. */
export function wordKey(lower: string): string {
  const first = lower.charCodeAt(0);
  if (first === 64 && lower.length > 1) return '@user';
  // A digit, or a sign before one.
  if (((first >= 48 && first <= 57) || first === 46 || first === 44 || first === 58) && isNumber(lower))
    return '0';
  return lower;
}

/**
 * The row of a word by its key, else of a plainer form of it that has one: without `#` before it, without letters that
 * are drawn out (`sooo`, `loool`), or the last of its parts (`ultra-cheesy`).
 */
export function rowOfWord(rows: Places, key: string): number | undefined {
  const row = rows.get(key);
  if (row !== undefined) return row;
  for (const form of plainForms(key)) {
    const plain = rows.get(form);
    if (plain !== undefined) return plain;
  }
  return undefined;
}

/** The plainer forms of a word, the nearest first; none of what stands in for words. */
export function plainForms(key: string): readonly string[] {
  if (key.startsWith('<')) return [];
  const word = key.startsWith('#') ? key.slice(1) : key;
  const forms = [word, word.replace(drawnOut, '$1$1'), word.replace(drawnOut, '$1')];
  const part = word.slice(word.lastIndexOf('-') + 1);
  return [...forms, part].filter((form) => form !== key && form !== '');
}

/** A letter three times or more. */
const drawnOut = /(\p{L})\1{2,}/gu;

function isNumber(word: string): boolean {
  let digits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code !== 46 && code !== 44 && code !== 58) return false;
  }
  return digits > 0;
}
