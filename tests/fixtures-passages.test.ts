// Passages to learn recovery events from. `fixtures/passages` holds tellings that were invented and annotated for this
// project: no customer and no case in them is real. `fixtures/annotations` holds what was noted about texts of public
// sets, without these texts; `npm run passages -- DATA_FOLDER OUT_FOLDER` joins the two.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCounted } from '../src/model/event.js';
import { isProblem } from '../src/problem.js';
import { goldPassages } from '../src/reader/tables/gold-passages.js';
import { defaultSettings } from '../src/settings.js';
import { annotatedPassage } from './bench/annotated-passage.js';
import { readAnnotation } from './bench/annotation.js';

interface WrittenPassage {
  readonly id: string;
  readonly text: string;
  readonly has_event: boolean;
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

const filesOf = (folder: string) =>
  readdirSync(join('fixtures', folder))
    .sort()
    .map((name) => ({ name, text: readFileSync(join('fixtures', folder, name), 'utf8') }));
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('the passages that were written for this project', () => {
  const files = filesOf('passages');
  const rows = files.flatMap(({ text }) => linesOf(text).map((line): WrittenPassage => JSON.parse(line)));

  test.each(files)('of $name are gold as they stand', ({ name, text }) => {
    const found = [...goldPassages({ source: name, text, url: null, encoding: 'utf-8' }, defaultSettings)];
    const read = found.flatMap((passage) => (isProblem(passage) ? [] : [passage]));
    const written = linesOf(text).map((line): WrittenPassage => JSON.parse(line));
    expect(read.map((passage) => passage.text)).toEqual(written.map((row) => row.text));
    expect(read.map(({ gold }) => gold.events)).toEqual(
      written.map(({ events }) => events.map(({ text: _, ...event }) => event)),
    );
    expect(
      read.map(({ gold }) => gold.events.some((event) => isCounted({ ...event, mentionOf: null }))),
    ).toEqual(written.map((row) => row.has_event));
    expect(read.filter(({ gold }) => gold.outcome === null || gold.sentiment === null)).toEqual([]);
  });

  test('are told apart by their ids', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('hold the words of every span', () => {
    const wrong = rows.flatMap(({ id, text, events }) =>
      events
        .filter((event) => event.text === '' || text.slice(event.start, event.end) !== event.text)
        .map(() => id),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the annotations of public texts', () => {
  const files = filesOf('annotations').map(({ name, text }) => ({ name, lines: linesOf(text) }));

  test.each(files)('of $name say what they annotate and can all be read', ({ name, lines }) => {
    const [first = '', ...others] = lines;
    expect(first.startsWith(`# ${name.replace(/\.txt$/, '')}: `)).toBe(true);
    expect(others.filter((line) => readAnnotation(line) === null)).toEqual([]);
  });

  test.each(files)('of $name are one a text, in the order of the texts', ({ lines }) => {
    const places = lines.slice(1).map((line) => Number(line.split(' ', 1)[0]));
    expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
  });
});

describe('an annotation', () => {
  const line = '17 failed -1 | 0-9 delay; 10-24 exit@future/other';

  test('joined with its text is gold', () => {
    const annotation = readAnnotation(line);
    expect(annotation && annotatedPassage('notes', annotation, 'Week six! She would quit.')).toEqual({
      id: 'notes:17',
      domain: 'notes',
      text: 'Week six! She would quit.',
      events: [
        {
          type: 'delay',
          stage: 'failure',
          start: 0,
          end: 9,
          text: 'Week six!',
          modality: 'happened',
          perspective: 'own',
        },
        {
          type: 'exit',
          stage: 'outcome',
          start: 10,
          end: 24,
          text: 'She would quit',
          modality: 'future',
          perspective: 'other',
        },
      ],
      outcome: 'failed',
      overall_sentiment: -1,
      has_event: true,
    });
  });

  test('is of another text when a span ends behind it', () => {
    const annotation = readAnnotation(line);
    expect(annotation && annotatedPassage('notes', annotation, 'Week six!')).toBeNull();
  });

  test.each([
    ['an unknown outcome', '17 glory 0 |'],
    ['an unknown type', '17 none 0 | 0-9 miracle'],
    ['an unknown modality', '17 none 0 | 0-9 delay@wished'],
    ['an unknown perspective', '17 none 0 | 0-9 delay/theirs'],
    ['an empty span', '17 none 0 | 9-9 delay'],
    ['a sentiment beyond the scale', '17 none 2 |'],
    ['no bar', '17 none 0'],
  ])('with %s is none', (_, wrong) => {
    expect(readAnnotation(wrong)).toBeNull();
  });
});
