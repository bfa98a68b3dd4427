import { describe, expect, it } from 'vitest';
import { nameAsQuoted } from '../../../src/reader/text/name-as-quoted.js';
import { nameIn } from '../../../src/reader/text/name-in.js';

describe('the name of a quoted author', () => {
  it('may begin like a sentence where all of its words are capitalised', () => {
    expect(nameAsQuoted('The Donald')).toBe('The Donald');
  });

  it('is no beginning of a sentence', () => {
    expect(nameAsQuoted('The dealer')).toBeNull();
  });
});

describe('the name beside a date', () => {
  it.each(['Old Man Winter Jr.', '*Star*', 'Will I Am', '[TSC]Bob'])('may be %s', (name) => {
    expect(nameIn(name)).toBe(name);
  });

  it.each([
    ['[av] Bob', 'Bob'],
    ['Bob on', 'Bob'],
    ['*Bob', 'Bob'],
  ])('is in %s', (printed, name) => {
    expect(nameIn(printed)).toBe(name);
  });
});
