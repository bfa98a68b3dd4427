import { expect, it } from 'vitest';
import { namesBelowMarks } from '../../../src/reader/text/names-below-marks.js';
import { textLine } from '../../../src/reader/text/text-line.js';

const typed = [
  'Marit',
  'Joined: 2009',
  'It makes a noise.',
  'Gefällt mir 3',
  'Odd',
  'Joined: 2011',
  'Mine too.',
  'Gefällt mir 12',
  '',
  'Visitor 88',
  'Oslo',
  'Clean the filter.',
  'Gefällt mir 0',
  'Marit',
  'Joined: 2009',
  'Thanks.',
  'Gefällt mir 2',
  'Siri',
  'Joined: 2010',
];
const lines = typed.map(textLine);
const placed = (name: string, from: number, end: number, sure = false) => ({
  name,
  at: typed.indexOf(name, from),
  border: from - 1,
  end,
  sure,
});

it('a name that is none is read again below the line under which the other names stand', () => {
  const found = [
    placed('Marit', 0, 2),
    placed('Odd', 2, 6),
    placed('Oslo', 6, 11),
    placed('Marit', 11, 15),
    placed('Siri', 15, 19),
  ];
  expect(namesBelowMarks(lines, found, new Set()).map(({ name }) => name)).toEqual([
    'Marit',
    'Odd',
    'Visitor 88',
    'Marit',
    'Siri',
  ]);
});

it('what something proves stays', () => {
  const found = [placed('Odd', 2, 6), placed('Oslo', 6, 11, true), placed('Marit', 11, 15)];
  expect(namesBelowMarks(lines, found, new Set())[1]?.name).toBe('Oslo');
});
