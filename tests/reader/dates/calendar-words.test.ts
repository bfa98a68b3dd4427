import { expect, test } from 'vitest';
import { calendarMonths, calendarWeekdays } from '../../../src/reader/dates/calendar-words.js';
import { monthOf } from '../../../src/reader/dates/month-names.js';

test.each([
  ['March', 3],
  ['déc.', 12],
  ['Lis', 11],
  ['июня', 6],
  ['sept', 9],
  ['Smarch', null],
])('%s is the month %s', (word, month) => {
  expect(monthOf(word)).toBe(month);
});

test('every name of a month names one', () => {
  expect(calendarMonths).toHaveLength(12);
  for (const [at, names] of calendarMonths.entries()) {
    for (const name of names.split(' ')) expect([name, monthOf(name)]).toEqual([name, at + 1]);
  }
});

test('names are in small letters, without dots', () => {
  const names = [...calendarMonths, calendarWeekdays].join(' ');
  expect(names).toBe(names.toLowerCase());
  expect(names).toMatch(/^[\p{L} ]+$/u);
});
