import { describe, expect, it } from 'vitest';
import {
  isBeforeOther,
  isNameAndRank,
  ownerAlone,
  standsBeforeRank,
} from '../../../src/reader/text/name-with-rank.js';
import { textLine } from '../../../src/reader/text/text-line.js';
import { withoutGlued } from '../../../src/reader/text/without-glued.js';

const lines = (...typed: readonly string[]) => typed.map(textLine);

describe('a name with a rank behind it', () => {
  it('is known by the name alone on the line above, however long the rank is', () => {
    expect(standsBeforeRank('Marit', textLine('Marit Smith / Dealer / Supporter of the forum'))).toBe(true);
    expect(standsBeforeRank('Marit', textLine('Marit thinks so'))).toBe(false);
  });

  it('is one line of a user block, also below the number of a list', () => {
    expect(isNameAndRank(lines('  2. M. Odd', '', '    M. Odd Smith / Dealer / Supporter'), 2)).toBe(true);
    expect(isNameAndRank(lines('Odd', '', '', '', '', '', 'Odd Smith'), 6)).toBe(false);
  });

  it('is known where name and rank stand alone too', () => {
    expect(isBeforeOther('Visitor Ann', lines('Visitor Ann', 'Visitors', 'Visitor Ann Visitors'))).toBe(true);
    expect(isBeforeOther('Ann', lines('Ann', 'Anna', 'Ann Arbor'))).toBe(false);
  });

  it('is left out before the owner of a picture', () => {
    expect(ownerAlone('Old hand Siri', lines('Siri', 'Old hand Siri'))).toBe('Siri');
    expect(ownerAlone('Old hand Siri', lines('Location'))).toBe('Old hand Siri');
  });
});

describe('what is glued to names', () => {
  it('is left out where most of three have it', () => {
    expect(withoutGlued(['maritIcon', 'OddIcon', 'big OIcon', null, 'siriIcon'])).toEqual([
      'marit',
      'Odd',
      'big O',
      null,
      'siri',
    ]);
  });

  it('is part of names that only two have', () => {
    expect(withoutGlued(['redVolvo', 'blueVolvo'])).toEqual(['redVolvo', 'blueVolvo']);
  });

  it('is none of two names where it has several words', () => {
    expect(withoutGlued(['maritRegularJoined', 'oddRegularJoined'])).toEqual(['marit', 'odd']);
  });
});
