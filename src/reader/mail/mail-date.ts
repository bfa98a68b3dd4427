import { isoDate } from '../dates/iso-date.js';
import { exists } from '../dates/visible-date.js';

/** A date of a header. */
export interface MailDate {
  /** ISO 8601 with the offset that the header gives; `null` when the text is no date that the calendar knows. */
  readonly iso: string | null;
  /** Milliseconds since 1970; without an offset as if it were UTC. */
  readonly time: number | null;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 5322, section 4.3; the letters of military zones and `-0000` tell nothing but UTC. */
const obsoleteZones: ReadonlyMap<string, string> = new Map([
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['z', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);

const clock = '(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?';
const zone = '(?:[ \\t]+([+-]\\d{4}|[a-z]{1,5}))?';

/** `Tue, 4 Jun 2013 10:11:12 -0700`, and `4-Jun-13 10:11` of old programs. */
const dayFirst = new RegExp(
  `^(?:[a-z]{3,9}[,.]?[ \\t]*)?(\\d{1,2})[ \\t-]+([a-z]{3})[a-z]{0,6}\\.?[ \\t-]+(\\d{2,4}),?[ \\t]+${clock}${zone}`,
  'iu',
);

/** `Tue Jun  4 10:11:12 2013`, with a zone before or behind the year: what C's asctime() prints. */
const yearLast = new RegExp(
  `^(?:[a-z]{3,9},?[ \\t]+)?([a-z]{3})[ \\t]+(\\d{1,2})[ \\t]+${clock}${zone}[ \\t]+(\\d{4})${zone}`,
  'iu',
);

/** RFC 5322, section 4.3: years of two digits below 50 are of this century, of three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

/** The offset of a zone; empty for a name that no standard gives one. */
function offsetOf(name: string): string {
  if (name === '-0000') return 'Z';
  const isPossible = /^[+-](?:0\d|1[0-4])[0-5]\d$/u.test(name);
  if (isPossible) return `${name.slice(0, 3)}:${name.slice(3)}`;
  return obsoleteZones.get(name.toLowerCase()) ?? (/^[a-ik-z]$/iu.test(name) ? 'Z' : '');
}

const pad = (value: string | number, length = 2): string => String(value).padStart(length, '0');

function dateOf(
  year: string,
  month: string,
  day: string,
  [hours = '', minutes = '', seconds = '00']: readonly (string | undefined)[],
  offset: string,
): string | null {
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || !exists(fullYear(year), number, Number(day))) return null;
  const date = `${pad(fullYear(year), 4)}-${pad(number)}-${pad(day)}`;
  return isoDate(`${date}T${pad(hours)}:${minutes}:${seconds}${offset}`);
}

function isoOf(text: string): string | null {
  const modern = dayFirst.exec(text);
  if (modern !== null) {
    const [, day = '', month = '', year = '', hours, minutes, seconds, zone = ''] = modern;
    return dateOf(year, month, day, [hours, minutes, seconds], offsetOf(zone));
  }
  const old = yearLast.exec(text);
  if (old === null) return isoDate(text);
  const [, month = '', day = '', hours, minutes, seconds, before = '', year = '', behind = ''] = old;
  return dateOf(year, month, day, [hours, minutes, seconds], offsetOf(before || behind));
}

function timeOf(iso: string): number | null {
  const isZoned = /(?:Z|[+-]\d{2}:\d{2})$/u.test(iso);
  const time = Date.parse(isZoned || iso.length <= 10 ? iso : `${iso}Z`);
  return Number.isNaN(time) ? null : time;
}

/**
 * Reads the date of a header (RFC 5322, sections 3.3 and 4.3; RFC 850 and C's asctime() of older news). Comments, the
 * name of the day and names of zones that no standard defines tell nothing.
 */
export function mailDate(text: string): MailDate {
  const line = text.slice(0, 200).replace(/\s+/gu, ' ').trim();
  const iso = isoOf(line);
  return { iso, time: iso === null ? null : timeOf(iso) };
}
