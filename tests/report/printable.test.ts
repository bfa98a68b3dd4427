import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '../../src/report/index.js';

describe('printable', () => {
  test.each([
    ['\x1b[2J', '\\x1b[2J'],
    ['\x1b]0;title\x07', '\\x1b]0;title\\x07'],
    ['\x9b2J', '\\x9b2J'],
    ['a\bb\rc\nd\te', 'a\\x08b\\rc\\nd\\te'],
    ['\0', '\\x00'],
    ['\x7f', '\\x7f'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['\u2066x\u2069', '\\u2066x\\u2069'],
    ['a\u200bb\u2060c\ufeff', 'a\\u200bb\\u2060c\\ufeff'],
    ['a\u200db', 'a\\u200db'],
    ['\u{e0041}', '\\u{e0041}'],
    ['a\ud800b', 'a\\ud800b'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['soft\u00adhyphen', 'soft\\xadhyphen'],
  ])('makes %j visible', (text, visible) => {
    expect(printable(text)).toBe(visible);
  });

  test.each(['Zoë', '特斯拉🚗', '👩‍👩‍👧‍👦', '❤️', '👍🏽', '🏳️‍🌈', '👩🏽‍🔧', '1️⃣', 'שלום', 'مرحبا', 'C:\\new'])(
    'leaves %s alone',
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );

  test('keeps tabs and line breaks when asked', () => {
    expect(printable('a\tb\r\nc\x1b', { keepLines: true })).toBe('a\tb\r\nc\\x1b');
  });

  test('leaves nothing that a terminal obeys, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
