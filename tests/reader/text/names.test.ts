import { describe, expect, it } from 'vitest';
import { unknownAbove } from '../../../src/reader/text/manners/unknown.js';
import { nameDistance } from '../../../src/reader/text/name-distance.js';
import { textLine } from '../../../src/reader/text/text-line.js';
import { blockAbove } from '../../../src/reader/text/user-block.js';
import { withoutRanks } from '../../../src/reader/text/without-ranks.js';
import { withoutRepeatedLines } from '../../../src/reader/text/without-repeated-lines.js';

describe('where names stand above the entries of user blocks', () => {
  it('is where the lines differ most', () => {
    expect(
      nameDistance([
        ['Expert', 'Ada'],
        ['Expert', 'Bo'],
        ['Expert', 'Cy'],
      ]),
    ).toBe(2);
  });

  it('is not where numbers, dates and ranks stand', () => {
    const blocks = [
      ['12', 'Jan 8, 2012', 'Senior Member', 'Ada'],
      ['93', 'May 1, 2015', 'Member', 'Bo'],
    ];
    expect(nameDistance(blocks)).toBe(4);
  });

  it('is not known of blocks that are alike', () => {
    expect(nameDistance([['Expert'], ['Expert']])).toBe(null);
  });
});

describe('names with ranks behind them', () => {
  const plain = (authors: readonly string[], lines: readonly string[] = [], names: readonly string[] = []) =>
    withoutRanks(authors, lines.map(textLine), new Set(names));

  it('lose the rank that most authors have', () => {
    expect(plain(['Ada Regular', 'Bo Regular', 'Cy'])).toEqual(['Ada', 'Bo', 'Cy']);
  });

  it('lose the words that stand before all of them', () => {
    expect(plain(['Írta Ada', 'Írta Bo Berg'])).toEqual(['Ada', 'Bo Berg']);
  });

  it('lose a word that stands before the name of another post', () => {
    expect(plain(['Név Ada', 'Bo', 'Ada'])).toEqual(['Ada', 'Bo', 'Ada']);
  });

  it('lose what stands behind a name that is known', () => {
    expect(plain(['Ada Gast'], [], ['Ada'])).toEqual(['Ada']);
  });

  it('lose a number that the page prints again', () => {
    expect(plain(['Ada 1,204'], ['1,204'])).toEqual(['Ada']);
  });

  it('keep what only one of them has', () => {
    expect(plain(['Ada Lund', 'Bo Kerr', 'Cy'])).toEqual(['Ada Lund', 'Bo Kerr', 'Cy']);
  });
});

describe('user blocks with a line that stands above every post', () => {
  const facts = { names: new Set<string>(), title: null };
  const above = (...pages: readonly (readonly string[])[]) => {
    const parts = pages.map((texts) => ({ lines: texts.map(textLine) }));
    const blocks = parts.map(({ lines }) => blockAbove(lines, unknownAbove, { ...facts, distance: 1 }));
    return withoutRepeatedLines(blocks, parts, unknownAbove, facts).map(({ author }) => author);
  };

  it('have the name on another line', () => {
    expect(above(['Ada', 'Lájk'], ['Bo', 'Lájk'], ['Ada', 'Lájk'])).toEqual(['Ada', 'Bo', 'Ada']);
  });

  it('keep it where it is the only one that may be a name', () => {
    expect(above(['Ada'], ['Ada'], ['Ada'])).toEqual(['Ada', 'Ada', 'Ada']);
  });
});
