import { describe, expect, it } from 'vitest';
import { endOfSubject } from '../../../src/reader/text/end-of-subject.js';
import { playerControls } from '../../../src/reader/text/player-controls.js';
import { readQuoteOpening } from '../../../src/reader/text/quote-opening.js';
import { textLine } from '../../../src/reader/text/text-line.js';
import { unwrap } from '../../../src/reader/text/unwrap.js';
import { asPrinted, inColumns } from '../../../src/reader/text/wide-signs.js';
import { withoutSmileys } from '../../../src/reader/text/without-smileys.js';

const lines = (...texts: readonly string[]) => texts.map(textLine);

describe('the controls of a video player', () => {
  it('are its buttons and clocks in a row', () => {
    expect(
      playerControls(lines('Watch this.', 'Play', '', '0:00', '0:00', 'Settings', 'Fullscreen')),
    ).toEqual([1, 3, 4, 5, 6]);
  });

  it.each([
    [['Play', 'Settings', 'Fullscreen']],
    [['0:00', '0:12', 'Duration 0:12']],
    [['Play', '0:12', 'it goes on']],
    [['Play it again at 0:12', 'Settings of mine', 'Mute them all']],
  ])('are not %j', (texts) => {
    expect(playerControls(lines(...texts))).toEqual([]);
  });
});

describe('a user block that ends with the subject', () => {
  it('has entries of any kind above it', () => {
    const block = lines('Captain', 'Gold: 17', 'Mood: calm', '', 'Re: The kettle hums', 'Mine does too.');
    expect(endOfSubject(block, null)).toBe(5);
    expect(endOfSubject(lines('Captain', 'Gold: 17', 'Mood: calm', 'The kettle'), 'The kettle')).toBe(4);
  });

  it('has no sentences above it', () => {
    expect(endOfSubject(lines('Well.', 'I asked them.', 'They hung up.', 'Re: The kettle'), null)).toBe(0);
    expect(endOfSubject(lines('Captain', 'Re: The kettle'), null)).toBe(0);
  });
});

describe('pictures that are named by a number', () => {
  it('are no words, unlike the numbers of notes', () => {
    expect(withoutSmileys('It works [06]', undefined)).toBe('It works');
    expect(withoutSmileys('It works [6]', undefined)).toBe('It works [6]');
  });
});

describe('wide signs', () => {
  it('count as two columns', () => {
    expect(inColumns('小a土')).toHaveLength(5);
    expect(asPrinted(inColumns('小a土'))).toBe('小a土');
    expect(inColumns('plain')).toBe('plain');
  });
});

describe('a quote that a program wrapped', () => {
  const quoted = '> The belt came off twice this week and nobody at the counter believed me,';

  it('goes on in lower case on the next line', () => {
    const joined = unwrap(lines(quoted, 'not even the old man.', '', 'Mine too.'), Number.POSITIVE_INFINITY);
    expect(joined[0]?.text).toBe(`${quoted} not even the old man.`);
  });

  it('does not go on with an answer', () => {
    expect(unwrap(lines(quoted, 'Mine too.'), Number.POSITIVE_INFINITY)).toHaveLength(2);
    expect(unwrap(lines('> short,', 'mine too.'), Number.POSITIVE_INFINITY)).toHaveLength(2);
  });
});

describe('the heading of a quote in other languages', () => {
  it.each([
    ['Alıntı Kim 77 Nickli Üyeden Alıntı Mesajı göster', 'Kim 77'],
    ['Idézet Eredetileg írta: Kim 77 Hozzászólás megtekintése', 'Kim 77'],
    ['Παράθεση Αρχική Δημοσίευση από Kim 77 Προβολή μηνύματος', 'Kim 77'],
    ['Citazione da: Kim 77 - 12 Marzo 2012, 14:05:11', 'Kim 77'],
    ['Cytat: Kim 77 w 12 Marzec 2012, 14:05:11', 'Kim 77'],
    ['Citace: Kim 77  12 Březen 2012, 14:05:11', 'Kim 77'],
    ['Idézet: Kim 77 - 2012 Március 12, 14:05:11', 'Kim 77'],
    ['Trích dẫn từ: Kim 77 trong 12 Tháng 3, 2012, 14:05:11', 'Kim 77'],
    ['Quote from: 2fast 4u on Thu Mar 03, 2016 9:14 am', '2fast 4u'],
    ['Em 12/03/2012 em 14:05, Kim 77 disse:', 'Kim 77'],
    ['(12.03.2012, 14:05)Kim 77 написал(а):', 'Kim 77'],
    ['Kim 77 píše:', 'Kim 77'],
    ['最初由 小土豆 发布 查看帖子', '小土豆'],
    ['最初由小土豆发布', '小土豆'],
  ])('%s', (line, author) => {
    expect(readQuoteOpening(line)?.author).toBe(author);
  });
});
