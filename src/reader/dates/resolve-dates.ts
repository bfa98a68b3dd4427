import { isoDate } from './iso-date.js';
import { zoneOfDate } from './printed-zone.js';
import { exists, readVisibleDate, type VisibleDate } from './visible-date.js';

/** What a page tells of one date. */
export interface DateClue {
  /** For machines: ISO 8601, or what `isoDateOfEpoch` made; trusted first. */
  readonly machine: string | null;
  /** As readers see it. */
  readonly visible: string | null;
}

/** Which of two numbers is the month. */
export type DateOrder = 'month-first' | 'day-first';

/** What helps to understand the dates of one page. */
export interface DateContext {
  /** The clock that the page prints, or that the user gave, ISO 8601; relative dates need it. */
  readonly now: string | null;
  /** How the software writes dates where no date of the page proves its order. */
  readonly order: DateOrder | null;
  /** The offset from UTC that the page prints for all of its times: `+02:00` or `Z`. */
  readonly zone?: string | null;
  /** How many of the dates, from the first, stand in the order of time; all without it. */
  readonly inSequence?: number;
}

/**
 * The dates of a page's posts as ISO 8601, in their order; `null` where a date is missing, only relative to an
 * unknown now, or of an order that nothing proves. A zone is given only where the page gives one.
 * The order of day and month is decided for the page as a whole: by a number over 12, by
 * dots, then by the order in time.
 */
export function resolveDates(clues: readonly DateClue[], context: DateContext): readonly (string | null)[] {
  const seen = clues.map((clue) => (isoDate(clue.machine) === null ? readWords(clue) : null));
  const order = orderOf(seen, context.inSequence ?? seen.length) ?? context.order;
  return clues.map(({ machine, visible }, index) => {
    const stored = isoDate(machine);
    const date = stored ?? toIso(seen[index] ?? null, order, context.now);
    return inZone(date, (stored === null ? zoneOfDate(visible ?? '') : null) ?? context.zone ?? null);
  });
}

/** Some pages write in `datetime` what they should show, and show `7 hours ago`. */
function readWords({ machine, visible }: DateClue): VisibleDate | null {
  const shown = visible === null ? null : readVisibleDate(visible);
  const isAbsolute = shown?.kind === 'day' || shown?.kind === 'numbers';
  return isAbsolute || machine === null ? shown : (readVisibleDate(machine) ?? shown);
}

/** A day has no zone, and what has one keeps it. */
function inZone(date: string | null, zone: string | null): string | null {
  return date === null || zone === null || !/T[\d:]+$/u.test(date) ? date : date + zone;
}

function orderOf(dates: readonly (VisibleDate | null)[], inSequence: number): DateOrder | null {
  const numbers = dates.filter((date) => date?.kind === 'numbers');
  if (numbers.some(({ first }) => first > 12)) return 'day-first';
  if (numbers.some(({ second }) => second > 12)) return 'month-first';
  // Dots divide dates only where the day is first: CLDR has no locale that writes month.day.year.
  if (numbers.some(({ dotted }) => dotted)) return 'day-first';
  const sequence = dates.slice(0, inSequence).filter((date) => date?.kind === 'numbers');
  const grows = (order: DateOrder): boolean => {
    const days = sequence.map((date) => toIso(date, order, null) ?? '');
    return (
      days.length > 2 &&
      new Set(days).size > 1 &&
      days.every((day, at) => at === 0 || day >= (days[at - 1] ?? ''))
    );
  };
  const [monthFirst, dayFirst] = [grows('month-first'), grows('day-first')];
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month-first' : 'day-first';
}

function toIso(date: VisibleDate | null, order: DateOrder | null, now: string | null): string | null {
  switch (date?.kind) {
    case 'day':
      return join(date.year, date.month, date.day, date.clock);
    case 'numbers': {
      const same = date.first === date.second;
      if (order === null && !same) return null;
      const [month, day] = order === 'day-first' ? [date.second, date.first] : [date.first, date.second];
      return exists(date.year, month, day) ? join(date.year, month, day, date.clock) : null;
    }
    case 'days-ago': {
      const today = now === null ? null : new Date(`${now.slice(0, 10)}T00:00:00Z`);
      if (today === null || Number.isNaN(today.getTime())) return null;
      today.setUTCDate(today.getUTCDate() - date.days);
      return join(today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate(), date.clock);
    }
    case 'ago':
      return now === null ? null : before(now, date.seconds);
    default:
      return null;
  }
}

/** `now` less so many seconds, no finer than the day once it is a day or more. */
function before(now: string, seconds: number): string | null {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/u.test(now);
  const time = new Date(zoned || now.length <= 10 ? now : `${now}Z`).getTime() - seconds * 1000;
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString();
  if (seconds >= 86_400 || now.length <= 10) return iso.slice(0, 10);
  return zoned ? `${iso.slice(0, 19)}Z` : iso.slice(0, 19);
}

function join(year: number, month: number, day: number, clock: string): string {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return clock === '' ? date : `${date}T${clock}`;
}
