import { calendarMonths } from './calendar-words.js';
import { boardMonths } from './date-words.js';

/** Of two months that share a name in different languages, the one of the language that is named first. */
const months = new Map<string, number>();
for (const [at, names] of calendarMonths.entries()) {
  for (const name of names.split(' ')) months.set(name, at + 1);
}
for (const [name, month] of boardMonths) months.set(name, month);

/** The month, 1…12, that a word names in any of the known languages; `null` when none does. */
export function monthOf(word: string): number | null {
  return months.get(word.toLowerCase().replaceAll('.', '')) ?? null;
}
