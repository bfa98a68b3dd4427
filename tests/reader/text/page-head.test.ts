import { describe, expect, it } from 'vitest';
import { readPageHead } from '../../../src/reader/text/page-head.js';

const head = (text: string) => readPageHead(text.split('\n'));

describe('readPageHead', () => {
  it.each([
    [
      'the title between lines of the board',
      'Forums\nRegister\n\nA title\n\nThis site may earn commission on links.\nWords',
      { title: 'A title', lines: 6 },
    ],
    [
      'the title above the first line of the board',
      'A title\nThread starter kim\nStart date May 3, 2015\nWords',
      { title: 'A title', lines: 3 },
    ],
    [
      'the title below the link to register',
      'Menu\nLog in\n\nA title\n\nWords',
      { title: 'A title', lines: 4 },
    ],
    ['no title in a salutation', 'Register\n\nDear all,\n\nWords', { title: null, lines: 1 }],
    [
      'no head in a text that starts otherwise',
      'Words.\n\nMore words.\n\nRegister\nagain.',
      { title: null, lines: 0 },
    ],
    ['no head in nothing', '', { title: null, lines: 0 }],
  ])('finds %s', (_, text, expected) => {
    expect(head(text)).toEqual(expected);
  });
});
