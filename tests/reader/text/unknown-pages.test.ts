import { describe, expect, it } from 'vitest';
import { learnHeadings } from '../../../src/reader/text/learn-headings.js';
import { textLine } from '../../../src/reader/text/text-line.js';

const learn = (...lines: readonly string[]) => learnHeadings(lines.map(textLine))?.headings ?? [];
const words = ['', 'The pump stopped again this morning.', ''];

describe('the headings of unknown boards', () => {
  it('have the same words before the names of all authors', () => {
    const found = learn(
      '#7 Sent by Marit Moen » 04 May 2014 10:13',
      ...words,
      '#8 Sent by Odd » 04 May 2014 10:22',
      ...words,
      '#9 Sent by Marit Moen » 04 May 2014 10:30',
      ...words,
    );
    expect(found.map(({ author }) => author)).toEqual(['Marit Moen', 'Odd', 'Marit Moen']);
  });

  it('have dates in the language of the board', () => {
    const found = learn(
      'Marit, 14 марта 2024 в 18:42',
      ...words,
      'Odd, 14 марта 2024 в 19:05',
      ...words,
      'Marit, вчера в 08:10',
      ...words,
    );
    expect(found.map(({ date }) => date)).toEqual([
      '14 марта 2024 в 18:42',
      '14 марта 2024 в 19:05',
      'вчера в 08:10',
    ]);
  });

  it('may be dates with nothing beside them, where they are in order', () => {
    const found = learn(
      '« 04 May 2014 10:13 »',
      ...words,
      '« 04 May 2014 10:22 »',
      ...words,
      '« 04 May 2014 10:30 »',
      ...words,
    );
    expect(found).toHaveLength(3);
  });

  it('are not the dates of a list that begins with the newest', () => {
    const found = learn(
      '« 06 May 2014 10:13 »',
      ...words,
      '« 05 May 2014 10:22 »',
      ...words,
      '« 04 May 2014 10:30 »',
      ...words,
    );
    expect(found).toEqual([]);
  });

  it('are found by the name of an author where the date has another shape', () => {
    const found = learn(
      'Marit, 04 May 2014 10:13',
      ...words,
      'Odd, 04 May 2014 10:22',
      ...words,
      'the answer that came from Marit, 05 May 2014',
      ...words,
      'Odd, 06 May 2014 10:30',
      ...words,
    );
    expect(found.map(({ author }) => author)).toEqual(['Marit', 'Odd', 'Marit', 'Odd']);
  });
});
