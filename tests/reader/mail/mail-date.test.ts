import { describe, expect, it } from 'vitest';
import { mailDate } from '../../../src/reader/mail/mail-date.js';

describe('the date of a header', () => {
  it.each([
    ['Tue, 4 Jun 2013 10:11:12 -0700', '2013-06-04T10:11:12-07:00'],
    ['4 Jun 2013 10:11 +0530', '2013-06-04T10:11:00+05:30'],
    ['Tue, 04 Jun 2013 10:11:12 +0200 (CEST)', '2013-06-04T10:11:12+02:00'],
    ['Tue, 4 Jun 2013 10:11:12 GMT', '2013-06-04T10:11:12Z'],
    ['Tue, 4 Jun 2013 10:11:12 -0000', '2013-06-04T10:11:12Z'],
    ['Tue, 4 Jun 2013 10:11:12 EDT', '2013-06-04T10:11:12-04:00'],
    ['Tue, 4 Jun 2013 10:11:12 K', '2013-06-04T10:11:12Z'],
    ['Tuesday, 4-Jun-96 10:11:12 PST', '1996-06-04T10:11:12-08:00'],
    ['4 Jun 49 10:11:12 GMT', '2049-06-04T10:11:12Z'],
    ['4 Jun 113 10:11:12 GMT', '2013-06-04T10:11:12Z'],
    ['Tue Jun  4 10:11:12 2013', '2013-06-04T10:11:12'],
    ['Tue Jun  4 10:11:12 EST 2013', '2013-06-04T10:11:12-05:00'],
    ['Wed Jun 05 10:11:12 +0000 2013', '2013-06-05T10:11:12+00:00'],
    ['Tue,  4\n Jun 2013\t10:11:12 +0000', '2013-06-04T10:11:12+00:00'],
  ])('reads %j', (text, iso) => {
    expect(mailDate(text).iso).toBe(iso);
  });

  it.each([
    ['Tue, 4 Jun 2013 10:11:12 JST', 'is of no standard'],
    ['Tue, 4 Jun 2013 10:11:12 +9900', 'is impossible'],
  ])('has no offset where the zone of %j %s', (text) => {
    expect(mailDate(text).iso).toBe('2013-06-04T10:11:12');
  });

  it.each([
    '',
    'yesterday',
    'Mon, 31 Feb 2014 10:00:00 +0100',
    '4 Juin 2013 10:11:12 GMT',
    '4 Jun 2013 25:00:00 GMT',
  ])('is none in %j', (text) => {
    expect(mailDate(text)).toEqual({ iso: null, time: null });
  });

  it('counts without an offset as if it were UTC', () => {
    expect(mailDate('Tue Jun  4 10:11:12 2013').time).toBe(mailDate('4 Jun 2013 10:11:12 GMT').time);
  });
});
