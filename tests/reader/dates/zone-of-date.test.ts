import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../src/reader/dates/resolve-dates.js';

const nothing = { now: null, order: null };
const dateOf = (visible: string) => resolveDates([{ machine: null, visible }], nothing)[0];

describe('the offset at the end of a date', () => {
  it.each([
    ['Wednesday, March 18, 2015 9:14:07 PM UTC', '2015-03-18T21:14:07Z'],
    ['Thursday, February 9, 2012 8:30:00 AM(UTC)', '2012-02-09T08:30:00Z'],
    ['Samstag, 10. Februar 2024 um 15:00:00 GMT+01:00', '2024-02-10T15:00:00+01:00'],
    ['10 Feb 2024 15:00:00 GMT-3', '2024-02-10T15:00:00-03:00'],
    ['Tue, 10 Feb 2024 15:00:00 +0530', '2024-02-10T15:00:00+05:30'],
    ['posted 2014-Mar-4, 8:12 am AEDT', '2014-03-04T08:12:00+11:00'],
    ['Feb 10, 2024 3:00 PM (PST)', '2024-02-10T15:00:00-08:00'],
  ])('is that of "%s"', (visible, date) => {
    expect(dateOf(visible)).toBe(date);
  });

  it.each([
    ['10 Feb 2024 15:00', '2024-02-10T15:00:00'],
    ['10 Feb 2024 UTC', '2024-02-10'],
    ['15:00 - 10 Feb 2024', '2024-02-10T15:00:00'],
    ['10 Feb 2024 3:00 PM EST', '2024-02-10T15:00:00'],
    ['10 Feb 2024 PDT', '2024-02-10'],
  ])('is not made up for "%s"', (visible, date) => {
    expect(dateOf(visible)).toBe(date);
  });
});
