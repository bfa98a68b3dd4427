import { describe, expect, it } from 'vitest';
import { isoDate, isoDateOfEpoch } from '../../src/reader/dates/iso-date.js';

describe('isoDate', () => {
  it.each([
    ['2023-10-28T19:41:54+1100', '2023-10-28T19:41:54+11:00'],
    ['2006-08-08T22:13+00:00', '2006-08-08T22:13:00+00:00'],
    ['2019-05-24 19:46:00', '2019-05-24T19:46:00'],
    ['2019-05-24T19:46:00.123Z', '2019-05-24T19:46:00Z'],
    ['2016-02-29', '2016-02-29'],
    ['2016-13-01', null],
    ['2016-04-31', null],
    ['2016-04-30T24:00', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('reads %j as %j', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });
});

describe('isoDateOfEpoch', () => {
  it('reads seconds and milliseconds', () => {
    expect(isoDateOfEpoch(1454500000)).toBe('2016-02-03T11:46:40Z');
    expect(isoDateOfEpoch(1454500000000)).toBe('2016-02-03T11:46:40Z');
  });

  it('is null out of range', () => {
    expect([isoDateOfEpoch(Number.NaN), isoDateOfEpoch(1e300)]).toEqual([null, null]);
  });
});
