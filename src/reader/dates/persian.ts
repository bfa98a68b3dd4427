import { persianMonths } from './date-words.js';

let madeFormat: Intl.DateTimeFormat | null = null;

/** Made when it is first needed: that takes longer than to read a page. */
function persianFormat(): Intl.DateTimeFormat {
  madeFormat ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return madeFormat;
}

const millisecondsOfDay = 86_400_000;

/** A day of the Persian calendar as year, month and day of the Gregorian one; `null` when there is none. */
export function persianToIso(
  year: number,
  month: number,
  day: number,
): readonly [number, number, number] | null {
  // The Persian year begins on the 20th or 21st of March; its months have 29 to 31 days.
  const near = Date.UTC(year + 621, 2, 20) + ((month - 1) * 30.5 + day - 1) * millisecondsOfDay;
  for (let shift = -5; shift <= 5; shift += 1) {
    const date = new Date(near + shift * millisecondsOfDay);
    const parts = new Map(
      persianFormat()
        .formatToParts(date)
        .map(({ type, value }) => [type, Number(value)]),
    );
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day) {
      return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    }
  }
  return null;
}

/** A day with the name of its month, `27 بهمن 1394`, as year, month and day of the Gregorian calendar. */
export function namedPersianDay(text: string): readonly [number, number, number] | null {
  for (const [, day = '', name = '', year = ''] of text.matchAll(
    /(\d{1,2})[\s,،]+(\p{L}{2,10})[\s,،]+(1[34]\d{2})/gu,
  )) {
    const month = persianMonths.get(name);
    if (month !== undefined) return persianToIso(Number(year), month, Number(day));
  }
  return null;
}
