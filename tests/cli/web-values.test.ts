import { describe, expect, test } from 'vitest';
import { pageRange, seconds, someSeconds } from '../../src/cli/web-values.js';

describe('pages', () => {
  test.each([
    ['all', null],
    ['3', { first: 3, last: 3 }],
    ['2-5', { first: 2, last: 5 }],
    ['2-', { first: 2, last: null }],
  ])('may be asked for as %s', (value, range) => {
    expect(pageRange(value)).toEqual(range);
  });

  test.each(['0', '5-2', 'some', '', '-3', '1,3', ' 1 - 3', 'ALL', '99999999', '1-5-9', '１'])(
    'are refused as %j',
    (value) => {
      expect(() => pageRange(value)).toThrow('Write all, the number of a page, or two such as 1-5.');
    },
  );
});

describe('seconds', () => {
  test.each([
    ['0', 0],
    ['0.25', 0.25],
    ['86400', 86_400],
  ])('may be %s', (value, number) => {
    expect(seconds(value)).toBe(number);
  });

  test.each(['-1', 'long', '', '1e3', 'Infinity', '86401', '0x10'])('are refused as %j', (value) => {
    expect(() => seconds(value)).toThrow('A number of seconds from 0 to 86400 is needed.');
  });

  test('that are to pass have to be more than none', () => {
    expect(() => someSeconds('0')).toThrow('A number of seconds above 0 is needed.');
  });
});
