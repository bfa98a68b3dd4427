import { describe, expect, it } from 'vitest';
import { learnBlocks } from '../../../src/reader/text/learn-blocks.js';
import { learnFurniture } from '../../../src/reader/text/page-furniture.js';
import { textLine } from '../../../src/reader/text/text-line.js';

const region = (author: string, ...texts: readonly string[]) => ({ author, lines: texts.map(textLine) });

const page = [
  region('Ada', 'Peukuta', 'The lamp blinks twice and then stays dark.', 'Ada poissa', 'Vastaa 3'),
  region('Bo', 'Peukuta', 'Mine does that in the rain.', '', 'Bo poissa', 'Vastaa 12'),
  region('Cy', 'Peukuta', 'Change the relay.', 'Cy poissa', 'Vastaa 0'),
];

describe('the lines that a board prints in all posts', () => {
  const furniture = learnFurniture(page);

  it('are learned with names and numbers left out', () => {
    expect(furniture.isBelow(textLine('Dora poissa'), 'Dora')).toBe(true);
    expect(furniture.isBelow(textLine('Vastaa 7'), 'Dora')).toBe(true);
  });

  it('are told apart by where they stand', () => {
    expect(furniture.isAbove(textLine('Peukuta'), 'Ada')).toBe(true);
    expect(furniture.isAbove(textLine('Ada poissa'), 'Ada')).toBe(false);
  });

  it('are no words of posts', () => {
    expect(furniture.isBelow(textLine('Change the relay.'), 'Cy')).toBe(false);
  });

  it('are not learned from two posts', () => {
    expect(learnFurniture(page.slice(1)).isBelow(textLine('Bo poissa'), 'Bo')).toBe(false);
  });

  it('are no words that later posts quote', () => {
    const quoting = learnFurniture([
      region('Ada', 'It whines at low speed'),
      region('Bo', 'Ada said:', 'It whines at low speed', '', 'Mine too'),
      region('Cy', 'Ada said:', 'It whines at low speed', '', 'Not here'),
    ]);
    expect(quoting.isBelow(textLine('It whines at low speed'), 'Ada')).toBe(false);
  });
});

describe('a user block in an unknown language', () => {
  const posts = [
    region(
      'Ada',
      'Liittynyt: 3.4.2010',
      'Viestejä: 12',
      'Paikka: Oulu',
      'The lamp blinks twice and stays dark.',
    ),
    region('Bo', 'Liittynyt: 1.1.2012', 'Viestejä: 900', 'Paikka: Turku', 'Mine does that in the rain only.'),
    region('Cy', 'Liittynyt: 9.9.2011', 'Viestejä: 4', 'Paikka: Kemi', 'Yes'),
  ];

  it('is known by the entries that most posts have in common', () => {
    const blockLength = learnBlocks(posts);
    expect(posts.map(blockLength)).toEqual([3, 3, 3]);
  });

  it('is nothing that stands among the words', () => {
    const blockLength = learnBlocks([region('Ada', 'One', 'Two'), region('Bo', 'Three', 'Four')]);
    expect(blockLength(region('Ada', 'One', 'Two'))).toBe(0);
  });
});
