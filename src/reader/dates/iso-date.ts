const isoPattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function inRange(text: string | undefined, highest: number): boolean {
  return Number(text ?? 0) <= highest;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (zone.toUpperCase() === 'Z') return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/**
 * A machine-readable date as ISO 8601: `2023-10-28T19:41:54+1100` → `2023-10-28T19:41:54+11:00`. The offset is
 * the one of the text; without one there is none in the result. A day stays a day. `null` for anything else,
 * dates that the calendar does not know among them.
 */
export function isoDate(text: string | null | undefined): string | null {
  const found = isoPattern.exec((text ?? '').trim());
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const days = daysOfMonth[Number(month) - 1];
  if (days === undefined || Number(day) < 1 || Number(day) > days) return null;
  if (!inRange(hour, 23) || !inRange(minute, 59) || !inRange(second, 60)) return null;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? '00'}${offsetOf(zone)}`;
}

/** Seconds (or, from 13 digits, milliseconds) since 1970 as ISO 8601 in UTC; `null` when out of range. */
export function isoDateOfEpoch(epoch: number): string | null {
  const milliseconds = Math.abs(epoch) < 1e11 ? epoch * 1000 : epoch;
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
