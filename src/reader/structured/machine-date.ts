import { isoDate, isoDateOfEpoch } from '../dates/iso-date.js';
import type { HtmlElement } from '../html/page.js';

/** Attributes in which themes give dates as ISO 8601. */
const isoAttributes = ['datetime', 'content', 'data-datetime', 'data-time', 'title'];

/** Attributes in which themes give the seconds or milliseconds since 1970. */
const epochAttributes = [
  'data-timestamp',
  'data-time',
  'data-ts',
  'data-epoch',
  'data-utime',
  'data-unixtime',
  'data-date',
];

/** The date of an element in the way of machines, `null` when it gives none. */
export function machineDate({ attribs }: Pick<HtmlElement, 'attribs'>): string | null {
  for (const name of isoAttributes) {
    const date = attribs[name] === undefined ? null : isoDate(attribs[name]);
    if (date !== null) return date;
  }
  const epoch = epochAttributes.find((name) => /^\d{10}(?:\d{3})?$/u.test(attribs[name] ?? ''));
  return epoch === undefined ? null : isoDateOfEpoch(Number(attribs[epoch]));
}
