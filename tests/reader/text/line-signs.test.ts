import { describe, expect, it } from 'vitest';
import { isEditNote } from '../../../src/reader/text/edit-notes.js';
import { headingReadings } from '../../../src/reader/text/heading-readings.js';
import { isFromTextBrowser } from '../../../src/reader/text/is-from-text-browser.js';
import { readQuoteOpening } from '../../../src/reader/text/quote-opening.js';
import { isReactionOrFile } from '../../../src/reader/text/reactions-and-files.js';
import { textLine } from '../../../src/reader/text/text-line.js';
import { unwrap, wrapColumn } from '../../../src/reader/text/unwrap.js';
import { withoutFiles, withoutSmileys } from '../../../src/reader/text/without-smileys.js';

describe('notes of edits', () => {
  it.each([
    'Last edited by Ada; 3rd May 2012 at 10:12. Reason: typo',
    '« Última modificación: 12 de Abril de 2014, 09:44:00 por Ada »',
    'Последний раз редактировалось Ada; 28.07.2012 в 10:44.',
    'Ostatnio zmieniony przez Ada dnia Wto Mar 04, 2008 10:05 pm',
  ])('are seen: %s', (text) => expect(isEditNote(textLine(text))).toBe(true));

  it.each(['Edited to add 3 photos', 'Bearbeitet wird das nie.'])('are not seen: %s', (text) =>
    expect(isEditNote(textLine(text))).toBe(false),
  );
});

describe('counts of likes and names of files', () => {
  it.each([
    '3 likes',
    'like 2',
    'ada and 4 others',
    'view attachment 12',
    'log.txt (2.1 kib) downloaded 14 times',
  ])('are seen: %s', (text) => expect(isReactionOrFile(text)).toBe(true));

  it.each(['i like it', 'thanks', 'see main.c for 20 minutes'])('are not seen: %s', (text) =>
    expect(isReactionOrFile(text)).toBe(false),
  );
});

describe('headings of quotes', () => {
  it.each([
    ['Iniciado por Ada Ver Mensaje', 'Ada'],
    ['Quote Originally Posted by Ada View Post', 'Ada'],
    ['[snapback]Ada, on 09 Jul 2012 - 6:16 PM, said:', 'Ada'],
    ['Cita de: Ada en 25 de Octubre de 2013, 12:12:00 pm', 'Ada'],
    ['QUOTE (Ada @ Nov 5 2005, 12:17 AM)', 'Ada'],
    ['Am 3.5.2021 um 10:12 schrieb Ada:', 'Ada'],
  ])('name the author: %s', (line, author) => expect(readQuoteOpening(line)?.author).toBe(author));
});

describe('a line that may head a post', () => {
  const readings = (...texts: readonly string[]) =>
    headingReadings(texts.map(textLine), 0).map(({ text }) => text);

  it('is read without the buttons behind it', () => {
    expect(readings('Ada, Apr 3, 2018 Report')).toContain('Ada, Apr 3, 2018');
  });

  it('is read by its cells, which may go on below', () => {
    expect(readings('Ada      Posted: Tue Feb 13,', 'Member   2007 8:05 pm')).toContain(
      'Posted: Tue Feb 13, 2007 8:05 pm',
    );
  });
});

describe('wrapped lines', () => {
  const lines = [
    'The shop kept the car for nine days and then sent a letter that nobody in',
    'the house could read, because the printer had been out of ink for a week.',
    '',
    'A short line.',
  ].map(textLine);

  it('are joined at the column at which they were wrapped', () => {
    const column = wrapColumn(lines, true) ?? 0;
    expect(unwrap(lines, column)[0]?.text).toContain('nobody in the house');
  });

  it('are not joined with the heading of a quote', () => {
    const quote = ['Originally Posted by Somebody With A Long Name', 'transmissions'].map(textLine);
    expect(unwrap(quote, 50)).toHaveLength(2);
  });
});

describe('what a text browser prints', () => {
  it('is known by its rules and form fields', () => {
    expect(isFromTextBrowser([textLine('━━━━━━━━━━━━━━━━')])).toBe(true);
    expect(isFromTextBrowser([textLine('[            ]')])).toBe(true);
  });

  it('is no copy out of a window', () => {
    expect(isFromTextBrowser(['Ada', 'The lamp is dark.', '  indented'].map(textLine))).toBe(false);
  });

  it('holds the names of smileys, which are no words', () => {
    expect(withoutSmileys('Not again. Sad', 'capital')).toBe('Not again.');
    expect(withoutSmileys('It works [thumbup]', undefined)).toBe('It works');
    expect(withoutSmileys('I am Sad but fine', 'small')).toBe('I am Sad but fine');
    expect(withoutSmileys('[quote]words[/quote] [sic]', undefined)).toBe('[quote]words[/quote] [sic]');
  });

  it('holds what stands for files and times', () => {
    expect(withoutFiles('Here it is View attachment 491235')).toBe('Here it is');
    expect(withoutFiles('Wax works.2019-05-15T06:00:00+00:00')).toBe('Wax works.');
  });
});

describe('bullets', () => {
  it.each(['  • Posts: 12', '    * Posts: 12', '      + Posts: 12'])('are no words: %s', (raw) =>
    expect(textLine(raw).text).toBe('Posts: 12'),
  );

  it.each(['* one of two', '+ one of two'])('that authors type stay: %s', (raw) =>
    expect(textLine(raw).text).toBe(raw),
  );
});
