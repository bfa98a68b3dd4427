import { boardMonths, monthLanguages } from './date-words.js';

const days = [3, 17];

/** Month names and their short forms in one language, as a date of it writes them. */
function namesIn(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      for (const day of days) {
        const date = new Date(Date.UTC(2001, month, day));
        const part = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
        for (const name of [alone.format(date), part]) {
          const key = name.toLowerCase().replace(/\./gu, '');
          if (/^\p{L}{3,}$/u.test(key) && !names.has(key)) names.set(key, month + 1);
        }
      }
    }
  }
  return names;
}

const languages = new Map<string, ReadonlyMap<string, number>>();

/** The month, 1…12, that a word names in any of the known languages; `null` when none does. */
export function monthOf(word: string): number | null {
  const key = word.toLowerCase().replace(/\./gu, '');
  if (!/^\p{L}{3,}$/u.test(key)) return null;
  const board = boardMonths.get(key);
  if (board !== undefined) return board;
  for (const language of monthLanguages) {
    let names = languages.get(language);
    if (names === undefined) {
      names = namesIn(language);
      languages.set(language, names);
    }
    const month = names.get(key);
    if (month !== undefined) return month;
  }
  return null;
}
