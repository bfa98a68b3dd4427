import { describe, expect, it } from 'vitest';
import { findHeadings } from '../../../src/reader/text/find-headings.js';
import { isButtons } from '../../../src/reader/text/manners/block-words.js';
import { invision } from '../../../src/reader/text/manners/boards.js';
import { vbulletin5 } from '../../../src/reader/text/manners/vbulletin.js';
import { textLine } from '../../../src/reader/text/text-line.js';

const headings = (text: string, manner = invision) => findHeadings(text.split('\n').map(textLine), manner);

describe('headings that are printed for narrow and for wide screens', () => {
  it('are one where the name stands above both', () => {
    const found = headings(
      'Okke\n\nPosted 3 May 2021\n\nOkke\n\nMembers\n12\n\nPosted 3 May 2021\n\nIt leaks again.',
    );
    expect(found.map(({ from, to }) => [from, to])).toEqual([[2, 10]]);
  });

  it('are two where words stand between', () => {
    const found = headings(
      'Okke\n\nPosted 3 May 2021\n\nIt leaks again.\n\nOkke\n\nPosted 3 May 2021\n\nStill.',
    );
    expect(found.length).toBe(2);
  });
});

describe('headings without a date', () => {
  it('are found by the number that is missing', () => {
    const found = headings(
      '#1\n05-03-2021, 10:00 AM\nIt leaks.\n#2\nx\nSo does mine.\n#3\n05-04-2021, 10:00 AM\nOh.',
      vbulletin5,
    );
    expect(found.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('lines of buttons', () => {
  it.each(['antworten award teilen', 'citer | signaler', 'reply 12', 'rispondi'])('are known: %s', (text) => {
    expect(isButtons(text)).toBe(true);
  });

  it.each(['', '12', 'reply to him', 'teilen wir uns das'])('are no words: %s', (text) => {
    expect(isButtons(text)).toBe(false);
  });
});
