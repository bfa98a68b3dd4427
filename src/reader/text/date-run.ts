import { isDateText, isDateWord } from './is-date-text.js';

/** Dates have no more words. */
const mostWords = 9;

/** Lines that head posts are short, have few other numbers, and a number within the first words of the date. */
const longestLine = 120;
const mostRuns = 3;
const wordsToNumber = 3;

const number = /^\d{1,4}(?:[-./:h]\d{1,4}){0,3}(?:st|nd|rd|th|[ap]\.?m|[.º年月日])?$/iu;
const marks = /^[(\u00AB«]+|[,;:.)»\u00BB]+$/gu;
const signs = /^[-–·•|@]$/u;

/** Everything in a date but its marks, whatever the language. */
function isDateToken(token: string): boolean {
  const bare = token.replace(marks, '');
  if (bare === '') return false;
  return number.test(bare) || signs.test(bare) || (/^\p{L}+$/u.test(bare) && isDateWord(bare.toLowerCase()));
}

/**
 * The longest run of words in a line that is a date in any language that is known: `ma 11:42`, `3 mars 2014 à 10:20`.
 * @returns the date as printed and where it begins, in characters; `null` where there is none
 */
export function dateRun(text: string): { readonly date: string; readonly index: number } | null {
  if (text.length > longestLine || !/\d/u.test(text)) return null;
  const tokens = [...text.matchAll(/\S+/gu)].map(({ 0: token, index }) => ({ token, index }));
  const hasNumber = (from: number) =>
    tokens.slice(from, from + wordsToNumber).some(({ token }) => /\d/u.test(token));
  let runs = 0;
  for (let from = 0; from < tokens.length && runs < mostRuns; ) {
    let to = from;
    // The day may be glued to what stands before.
    const isCut = /\p{L}\d+$/u.test(tokens[from - 1]?.token ?? '');
    const begins = !isCut && hasNumber(from);
    while (begins && to < tokens.length && to - from < mostWords && isDateToken(tokens[to]?.token ?? ''))
      to++;
    for (let first = from; first < Math.min(to, from + 2); first++) {
      for (let last = to; last > first && last > to - 3; last--) {
        const index = tokens[first]?.index ?? 0;
        const end = tokens[last - 1];
        const printed = text.slice(index, (end?.index ?? 0) + (end?.token.length ?? 0));
        const date = printed.replace(/[,;:)»]+$/u, '');
        if (/\d/u.test(date) && date.length > 4 && isDateText(date)) return { date, index };
      }
    }
    if (to > from) runs++;
    from = Math.max(to, from + 1);
  }
  return null;
}
