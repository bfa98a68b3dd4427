import { describe, expect, it } from 'vitest';
import { surerNames } from '../../../src/reader/text/surer-names.js';
import { textLine } from '../../../src/reader/text/text-line.js';

const page = (...authors: readonly string[]) =>
  authors.flatMap((author, at) => [
    author,
    'Captain',
    `Posted 0${at + 1} May 2014 - 10:13`,
    'The pump stopped again this morning.',
    '',
  ]);

function namesOf(
  authors: readonly (string | null)[],
  lines: readonly string[],
  known: readonly string[] = [],
) {
  const textLines = lines.map(textLine);
  const headings = textLines.flatMap(({ text }, at) =>
    text.startsWith('Posted ')
      ? [{ from: at, to: at + 1, author: null, date: text, number: null, words: '', beside: false }]
      : [],
  );
  return surerNames(authors, headings, textLines, new Set(known), false);
}

const captains = ['Captain', 'Captain', 'Captain'];

describe('authors that are doubtful', () => {
  it('are read again where one name stands above all posts', () => {
    expect(namesOf(captains, page('Marit', 'Odd', 'Marit'))).toEqual(['Marit', 'Odd', 'Marit']);
  });

  it('are read again where they are pictures and counts', () => {
    const found = namesOf(['[av]', '321 posts', 'Marit'], page('Marit', 'Odd', 'Marit'));
    expect(found).toEqual(['Marit', 'Odd', 'Marit']);
  });

  it('stay where the page names them elsewhere', () => {
    expect(namesOf(captains, page('Marit', 'Odd', 'Marit'), ['Captain'])).toEqual(captains);
  });

  it('stay where no other names stand in one place beside the dates', () => {
    const lines = page('Marit', 'Odd', 'Marit').filter((line) => line !== 'Marit' && line !== 'Odd');
    expect(namesOf(captains, lines)).toEqual(captains);
  });
});
