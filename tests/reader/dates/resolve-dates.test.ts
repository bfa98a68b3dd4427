import { describe, expect, it } from 'vitest';
import { isZoneAbroad, printedZone } from '../../../src/reader/dates/printed-zone.js';
import { resolveDates } from '../../../src/reader/dates/resolve-dates.js';

const visible = (...texts: string[]) => texts.map((text) => ({ machine: null, visible: text }));
const read = (text: string, now: string | null = null) =>
  resolveDates(visible(text), { now, order: null })[0];

describe('dates in words', () => {
  it.each([
    ['Oct 28, 2023', '2023-10-28'],
    ['May 26, 2025 at 11:12 PM', '2025-05-26T23:12:00'],
    ['Sunday, May 26, 2025 12:05 AM', '2025-05-26T00:05:00'],
    ['January 9th, 2016, 2:30 am', '2016-01-09T02:30:00'],
    ['12 Tháng 3, 2012, 14:05', '2012-03-12T14:05:00'],
    ['12 tháng mười hai 2012 lúc 2:05 pm', '2012-12-12T14:05:00'],
    ['Feb 14, 2026 | 10:24 pm', '2026-02-14T22:24:00'],
    ['Mon Mar 03, 2008 4:10 am', '2008-03-03T04:10:00'],
    ['« Reply #1 on: April 30, 2022, 10:36:08 PM »', '2022-04-30T22:36:08'],
    ['11. Sep 2024, 21:06', '2024-09-11T21:06:00'],
    ['28. Oktober 2023 um 19:41', '2023-10-28T19:41:00'],
    ['28 октября 2023, 19:41', '2023-10-28T19:41:00'],
    ['2023. október 28.', '2023-10-28'],
    ['28. lokakuuta 2023', '2023-10-28'],
    ['3. apríla 2019 12:00', '2019-04-03T12:00:00'],
    ['14 mars 2021', '2021-03-14'],
    ['the 11th of February 2019', '2019-02-11'],
    ['June 14, 20241 yr', '2024-06-14'],
    ['2019-02-24, 05:31 PM', '2019-02-24T17:31:00'],
    ['2021-08-05 12:01:02', '2021-08-05T12:01:02'],
    ['2014年3月12日 12:01', '2014-03-12T12:01:00'],
    ['2014년 3월 2일', '2014-03-02'],
    ['1394/11/27', '2016-02-16'],
    ['۱۳۹۴/۱۱/۲۷', '2016-02-16'],
    ['۲۷ بهمن ۱۳۹۴, ۱۷:۳۱:۰۵', '2016-02-16T17:31:05'],
    ['٣ مارس ٢٠١٢, ٠٩:١٥:٠٠ م', '2012-03-03T21:15:00'],
    ['Μάρτιος 03, 2012, 05:31:09 μμ', '2012-03-03T17:31:09'],
    ['Μάρτιος 03, 2012, 12:31:09 πμ', '2012-03-03T00:31:09'],
    ['Maaliskuu 03, 2012, 05:31:09 ip', '2012-03-03T17:31:09'],
    ['Mart 03, 2012, 05:31:09 ÖS', '2012-03-03T17:31:09'],
    ["3 Mar '12 17:31", '2012-03-03T17:31:00'],
    ['10:15 du 12 mai 2013', '2013-05-12T10:15:00'],
    ['13-05-2004', '2004-05-13'],
    ['05/13/2004', '2004-05-13'],
    ['07.07.07, 08:09', '2007-07-07T08:09:00'],
    ['23.5.2020 klo 7.05', '2020-05-23T07:05:00'],
    ['23 May 20, 20:15', '2020-05-23T20:15:00'],
    ['23-May-09', '2009-05-23'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([['no date at all'], ['31 February 2020'], ['Join Date: n/a'], ['12 posts'], ['']])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('relative dates', () => {
  it.each([['Today at 10:11 AM'], ['Yesterday, 05:31 PM'], ['5 minutes ago'], ['3 yr. ago']])(
    '%s is unknown without a now',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each([
    ['Today at 10:11 AM', '2024-03-01T10:11:00'],
    ['Yesterday, 05:31 PM', '2024-02-29T17:31:00'],
    ['Hôm qua, 05:31 PM', '2024-02-29T17:31:00'],
    ['I går, 17:31', '2024-02-29T17:31:00'],
    ['gestern 17:31', '2024-02-29T17:31:00'],
    ['2 hours ago', '2024-03-01T10:00:00'],
    ['3 days ago', '2024-02-27'],
    ['an hour ago', '2024-03-01T11:00:00'],
  ])('%s', (text, expected) => {
    expect(read(text, '2024-03-01T12:00:00')).toBe(expected);
  });
});

describe('the order of day and month', () => {
  const order = null;
  const now = null;

  it('is proved for all dates of the page by a number over 12', () => {
    const dates = resolveDates(visible('03/04/2009', '05/04/2009', '21/04/2009'), { now, order });
    expect(dates).toEqual(['2009-04-03', '2009-04-05', '2009-04-21']);
  });

  it('is proved by the order in time', () => {
    const dates = resolveDates(visible('03-04-09', '03-05-09', '03-06-09', '04-01-09'), { now, order });
    expect(dates).toEqual(['2009-03-04', '2009-03-05', '2009-03-06', '2009-04-01']);
  });

  it('is proved by the order in time of the posts, whenever they were edited', () => {
    const dates = visible('03-04-09', '03-05-09', '04-01-09', '03-05-09');
    expect(resolveDates(dates, { now, order, inSequence: 3 })).toEqual([
      '2009-03-04',
      '2009-03-05',
      '2009-04-01',
      '2009-03-05',
    ]);
  });

  it('is the habit of the software without any proof, else unknown', () => {
    expect(resolveDates(visible('03/04/2009'), { now, order: 'month-first' })).toEqual(['2009-03-04']);
    expect(resolveDates(visible('03/04/2009'), { now, order })).toEqual([null]);
  });

  it('does not touch what is given for machines', () => {
    const clue = { machine: '2023-10-28T19:41:54+1100', visible: '03/04/2009' };
    expect(resolveDates([clue], { now, order })).toEqual(['2023-10-28T19:41:54+11:00']);
  });
});

describe('the zone that a page prints', () => {
  it.each([
    ['All times are GMT -5. The time now is 05:12 PM.', '-05:00'],
    ['<div>All times are <b>UTC+02:00</b></div>', '+02:00'],
    ['All times are UTC', 'Z'],
    ['Alle Zeitangaben in WEZ +1. Es ist jetzt 20:30 Uhr.', '+01:00'],
    ['All times are UTC + 1 hour [ DST ]', '+02:00'],
    ['All times are UTC [ <abbr title="Daylight Saving Time">DST</abbr> ]', '+01:00'],
    ['Alle Zeiten sind UTC + 1 Stunde [ <abbr title="x">Sommerzeit</abbr> ]', '+02:00'],
    ['All times are GMT + 5:30 Hours', '+05:30'],
    ['All times are GMT +5.5. The time now is 07:55.', '+05:30'],
    ['Часовой пояс GMT +3, время: 14:02.', '+03:00'],
    ['I drove at 5 GMT +1 or so.', null],
    ['All times are GMT +99', null],
  ])('%s', (text, zone) => {
    expect(printedZone(text)).toBe(zone);
  });

  it.each([
    ['All times are GMT -5. The time now is 09:12 AM.', false],
    ['Alle Zeitangaben in WEZ +2.', true],
    ['Múi giờ GMT +7.', true],
    ['Fuseau horaire sur UTC+01:00', true],
    ['They said so.', false],
  ])('says whether the page is not in English: %s', (text, abroad) => {
    expect(isZoneAbroad(text)).toBe(abroad);
  });

  it('is added to times in words, not to days and not to what has one', () => {
    const clues = [
      ...visible('Oct 28, 2023 10:00', 'Oct 28, 2023'),
      { machine: '2023-10-28T10:00:00Z', visible: null },
    ];
    expect(resolveDates(clues, { now: null, order: null, zone: '+02:00' })).toEqual([
      '2023-10-28T10:00:00+02:00',
      '2023-10-28',
      '2023-10-28T10:00:00Z',
    ]);
  });
});
