import { describe, expect, it } from 'vitest';
import { markQuotedLines } from '../../../src/reader/mail/mark-quoted-lines.js';
import { unwrapFlowed } from '../../../src/reader/mail/unwrap-flowed.js';

describe('flowed text', () => {
  it.each([
    ['joins lines that end with a space', ['one ', 'two', 'three'], ['one two', 'three']],
    [
      'joins quoted lines of one level',
      ['> one ', '> two', '>> deep ', '> three'],
      ['> one two', '> > deep ', '> three'],
    ],
    ['leaves the mark of a signature alone', ['one ', '-- ', 'Kim'], ['one ', '-- ', 'Kim']],
    ['takes away the space that protects a line', [' From here ', ' >there'], ['From here >there']],
    ['keeps blank lines', ['one', '', 'two '], ['one', '', 'two ']],
  ])('%s', (_, lines, joined) => {
    expect(unwrapFlowed(lines, false)).toEqual(joined);
  });

  it('loses the space where it is no part of the text', () => {
    expect(unwrapFlowed(['Donau ', 'dampfer  ', 'fährt'], true)).toEqual(['Donaudampfer fährt']);
  });
});

describe('quoted lines', () => {
  it.each([
    ['>>one', '> > one'],
    ['> >> one', '> > > one'],
    ['>one', '> one'],
    ['  > one', '> one'],
    ['>', '> '],
    ['no > quote', 'no > quote'],
    ['>90 kWh', '>90 kWh'],
    ['>:( no', '>:( no'],
  ])('%j', (line, marked) => {
    expect(markQuotedLines([line])).toEqual([marked]);
  });

  it('are quoted beside others, whatever they begin with', () => {
    expect(markQuotedLines(['>one', '>90 kWh'])).toEqual(['> one', '> 90 kWh']);
  });

  it('may begin with the initials of the quoted one, where several do', () => {
    expect(markQuotedLines(['KO> one', 'KO> two'])).toEqual(['> one', '> two']);
    expect(markQuotedLines(['if a> b'])).toEqual(['if a> b']);
    expect(markQuotedLines(['a> b'])).toEqual(['a> b']);
  });
});
