import { describe, expect, test } from 'vitest';
import { withoutHostCards } from '../../../src/reader/text/host-cards.js';
import { pictureAboveName } from '../../../src/reader/text/picture-above-name.js';
import { isPictureName } from '../../../src/reader/text/picture-names.js';
import type { RawPost } from '../../../src/reader/text/raw-post.js';
import { isReactionOrFile } from '../../../src/reader/text/reactions-and-files.js';
import { textLine } from '../../../src/reader/text/text-line.js';
import { withoutUndividedSignature } from '../../../src/reader/text/undivided-signature.js';
import { withoutBorders } from '../../../src/reader/text/without-borders.js';
import { withoutNotices } from '../../../src/reader/text/without-notices.js';
import { withoutWidgets } from '../../../src/reader/text/without-widgets.js';

const linesOf = (text: string) => text.split('\n').map(textLine);
const textsOf = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text).join('\n');

const post = (words: string, author = 'Wendel'): RawPost => ({
  author,
  date: null,
  number: null,
  words: linesOf(words),
  isBeside: false,
  shift: 0,
  below: [],
  editNote: null,
  signature: null,
});

describe('lines that say who liked a post', () => {
  test.each([
    'kim likes this.',
    'kim, lee and 3 others like this.',
    'ana and bo like this',
    'anna gefällt das',
    '5 people like this.',
    'like x 4 funny x 2',
  ])('are told: %s', (text) => {
    expect(isReactionOrFile(text)).toBe(true);
  });

  test.each([
    'it is good that you help people out like this.',
    'i really like this.',
    'nobody likes this.',
    'mir gefällt das.',
    'they lied to me and others.',
    'omegamatrix 12',
  ])('are no sentences of the author: %s', (text) => {
    expect(isReactionOrFile(text)).toBe(false);
  });
});

describe('a signature that nothing divides from the words', () => {
  test.each([
    ['It hums.\n\nKombi, 2016', 'Kombi, 2016'],
    ['It hums.\nWagon 2.0 | Roadster I', 'Wagon 2.0 | Roadster I'],
    ['It hums.\n\nWendel paints blue', 'Wendel paints blue'],
    ['It hums.\n━━━━━━━━━━━━━━━━━━━━\nTwo cats\nno car', 'Two cats\nno car'],
  ])('shows by what it is: %j', (words, signature) => {
    expect(withoutUndividedSignature(post(words)).signature).toBe(signature);
  });

  test.each([
    'They asked for two things.\n\nline 4, page 2',
    'It hums.\n\nIt was on line 4, not 2',
    'They wrote\n\nKombi, 2016',
    'It hums.\n\nWendel',
    'It hums.\n━━━━━━━━━━━━━━━━━━━━\nDoes yours?',
  ])('is not taken for one: %j', (words) => {
    expect(withoutUndividedSignature(post(words)).signature).toBeNull();
  });
});

describe('what is no word of the author', () => {
  test('is the card of a link that ends with the site', () => {
    const words = linesOf(
      'Read this:\n\nA guide to glaze\n\nAll about glaze.\nclay.example\n\nThen light it.',
    );
    expect(textsOf(withoutHostCards(words))).toBe('Read this:\n\n\nThen light it.');
  });

  test('is a notice in place of contents of other sites', () => {
    const words = linesOf('Look:\n\nExternal content tube.example\nDisplay all external content\n\nNice.');
    expect(textsOf(withoutNotices(words))).toBe('Look:\n\n\nNice.');
  });

  test('is a poll, with its question', () => {
    const words = linesOf('Hello.\n\nWho did it?\n\n  • the shop\n  • the rain\n\n12 voters\n\nThanks.');
    expect(textsOf(withoutWidgets(words))).toBe('Hello.\n\n\nThanks.');
  });

  test('is the border of a table', () => {
    expect(withoutBorders(['┌────┬────┐', '│one │two │', '└────┴────┘'])).toEqual(['', ' one  two  ', '']);
  });

  test('is part of another post that begins with the picture of its author', () => {
    expect(pictureAboveName(linesOf('Vent first, machines later.\n\n[nell]\nnell\n\nTwo questions.'))).toBe(
      2,
    );
  });

  test.each([
    ['roof.jpg', true],
    ['Screenshot 2019-03-24 at 20.53.png', true],
    ['image|690x388', true],
    ['look at roof.jpg', false],
    ['https://shop.example/roof.jpg', false],
  ])('is the name of a picture: %s', (text, isName) => {
    expect(isPictureName(textLine(text))).toBe(isName);
  });
});
