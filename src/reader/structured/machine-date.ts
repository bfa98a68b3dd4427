import { isoDate, isoDateOfEpoch } from '../dates/iso-date.js';
import type { HtmlElement } from '../html/page.js';

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
  const values = [
    attribs.datetime,
    attribs.content,
    attribs['data-datetime'],
    attribs['data-time'],
    attribs.title,
  ];
  const iso = values.map((value) => isoDate(value)).find((date) => date !== null);
  if (iso !== undefined) return iso;
  const epoch = epochAttributes
    .map((name) => attribs[name] ?? '')
    .find((value) => /^\d{10}(?:\d{3})?$/u.test(value));
  return epoch === undefined ? null : isoDateOfEpoch(Number(epoch));
}
