import { afternoonWords, agoUnits, dayInTwoWords, dayWords, morningWords } from './date-words.js';
import { monthOf } from './month-names.js';
import { namedPersianDay, persianToIso } from './persian.js';
import { withMonthNumber } from './vietnamese-months.js';
import { westernDigits } from './western-digits.js';

/** A time of day, `HH:MM:SS`; empty when the text gives none. */
type Clock = string;

/** What a date in words says. */
export type VisibleDate =
  | {
      readonly kind: 'day';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly clock: Clock;
    }
  /** `03/04/2009`: which is the day depends on the page; with dots, `03.04.2009`, the day is first. */
  | {
      readonly kind: 'numbers';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly dotted: boolean;
      readonly clock: Clock;
    }
  | { readonly kind: 'days-ago'; readonly days: number; readonly clock: Clock }
  | { readonly kind: 'ago'; readonly seconds: number };

const clockPattern = /(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?:\s{0,2}([ap])(?:\.?m)?(?!\p{L}))?/iu;
const longYearFirst = /\b(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\w)/u;
const dayAndMonth = /\b(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?!\d)/u;
const yearPattern = /(?:^|[^\d])((?:19|20)\d{2})/u;
const agoPattern = /(?<!\d)(\d{1,9}|an?|one)\s{0,2}(\p{L}{1,20})\.?\s{1,2}ago\b/iu;
const dayBesideMonth = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|[.ªº°])?(?:\s+(?:de|of))?[\s,-]*$/iu;
const dayAfterMonth = /^[\s,.-]*(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)/iu;

/** `20.15` behind a date, as Finnish and Danish boards write it. */
const dottedClock = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?:\s?uhr)?\s*$/iu;
/** `10 May 20`, `10-May-20`. */
const shortYearBehind = /\d{1,2}[\s-]\p{L}{3,9}\.?[\s-](\d{2})(?!\d)/u;

/** Longer texts hold no date of a post. */
const longestDate = 120;

/** Reads a date as a forum prints it; `null` when the text holds none. */
export function readVisibleDate(text: string): VisibleDate | null {
  const line = withMonthNumber(westernDigits(text.slice(0, longestDate))).trim();
  if (!/\d/u.test(line)) return relative(line, '');
  const dotted = clockPattern.test(line) ? null : dottedClock.exec(line);
  const before =
    dotted === null ? null : dateOf(line.slice(0, dotted.index), clockOf(dotted[0].replace(/\./gu, ':')));
  return before ?? dateOf(line.replace(clockPattern, ' '), clockOf(line));
}

function dateOf(rest: string, clock: Clock): VisibleDate | null {
  return named(rest, clock) ?? yearFirst(rest, clock) ?? numbers(rest, clock) ?? relative(rest, clock);
}

function clockOf(text: string): Clock {
  const found = clockPattern.exec(text);
  if (found === null) return '';
  const [, hours = '', minutes = '', seconds = '00', half] = found;
  const isAfternoon = half === undefined ? halfOf(text, found) : half.toLowerCase() === 'p';
  const hour = isAfternoon === null ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return '';
  return `${pad(hour)}:${minutes}:${seconds}`;
}

/** Whether words of other languages beside a time of day say that it is after noon; `null` without them. */
function halfOf(text: string, { 0: clock, index }: RegExpExecArray): boolean | null {
  const behind = /^\s{0,2}([\p{L}.]{1,6})/u.exec(text.slice(index + clock.length))?.[1] ?? '';
  const before = /(\p{L}{2})\s?$/u.exec(text.slice(0, index))?.[1] ?? '';
  const words = [behind.toLowerCase().replace(/\./gu, ''), /\p{Script=Latin}/u.test(before) ? '' : before];
  if (words.some((word) => afternoonWords.includes(word))) return true;
  return words.some((word) => morningWords.includes(word)) ? false : null;
}

/** `28 October 2023`, `Oct 28th, 2023`, `2023. október 28.` */
function named(text: string, clock: Clock): VisibleDate | null {
  const short = (/['’](\d{2})(?!\d)/u.exec(text) ?? shortYearBehind.exec(text))?.[1];
  const year = Number(
    yearPattern.exec(text)?.[1] ?? (short === undefined ? Number.NaN : fullYear(Number(short))),
  );
  if (Number.isNaN(year)) return persian(text, clock);
  let date: VisibleDate | null = null;
  // The last month counts: in French and Spanish `mar.` before it is a Tuesday.
  for (const { 0: word, index } of text.matchAll(/\p{L}{3,}\.?/gu)) {
    const month = monthOf(word);
    if (month === null) continue;
    const before = dayBesideMonth.exec(text.slice(0, index));
    const after = dayAfterMonth.exec(text.slice(index + word.length));
    const day = Number(before?.[1] ?? after?.[1] ?? Number.NaN);
    if (exists(year, month, day)) date = { kind: 'day', year, month, day, clock };
  }
  return date;
}

function persian(text: string, clock: Clock): VisibleDate | null {
  const [year, month, day] = namedPersianDay(text) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? null
    : { kind: 'day', year, month, day, clock };
}

function yearFirst(text: string, clock: Clock): VisibleDate | null {
  const found = longYearFirst.exec(text);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  // Years of this size are of the Persian calendar: 1400 began in March 2021.
  const [realYear = year, realMonth = month, realDay = day] =
    year > 1300 && year < 1500 ? (persianToIso(year, month, day) ?? []) : [];
  return exists(realYear, realMonth, realDay)
    ? { kind: 'day', year: realYear, month: realMonth, day: realDay, clock }
    : null;
}

function numbers(text: string, clock: Clock): VisibleDate | null {
  const found = dayAndMonth.exec(text);
  if (found === null) return null;
  const [, first = '', separator, second = '', shortYear = ''] = found;
  const year = shortYear.length === 2 ? fullYear(Number(shortYear)) : Number(shortYear);
  return {
    kind: 'numbers',
    first: Number(first),
    second: Number(second),
    year,
    dotted: separator === '.',
    clock,
  };
}

function relative(text: string, clock: Clock): VisibleDate | null {
  const ago = agoPattern.exec(text);
  const unit = agoUnits.get(ago?.[2]?.toLowerCase() ?? '');
  if (ago && unit !== undefined) {
    const count = /^\d/u.test(ago[1] ?? '') ? Number(ago[1]) : 1;
    return { kind: 'ago', seconds: count * unit };
  }
  const joined = text.toLowerCase().replace(dayInTwoWords, '$1');
  for (const { 0: word } of joined.matchAll(/\p{L}+/gu)) {
    const days = dayWords.get(word);
    if (days !== undefined) return { kind: 'days-ago', days, clock };
  }
  return null;
}

/** Forums are younger than 1970 and two digits of a year older than this century's thirties are of the last. */
function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

/** Whether the calendar knows the day. */
export function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
