import { describe, expect, it } from 'vitest';
import { withoutTitle } from '../../../src/reader/text/rank-words.js';

describe('the title behind a name', () => {
  it.each([
    ['Marit Senior Member', 'Marit'],
    ['big_odd Administrator', 'big_odd'],
    ['Siri Membre actif', 'Siri'],
    ['Лёха Новый участник', 'Лёха'],
  ])('is left out of %s', (printed, name) => {
    expect(withoutTitle(printed)).toBe(name);
  });

  it.each(['Senior Member', 'Deleted member', 'Moderator', 'Gold Wing', 'Dave New'])(
    '%s stays',
    (printed) => {
      expect(withoutTitle(printed)).toBe(printed);
    },
  );
});
