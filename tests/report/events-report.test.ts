import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Agreement, EventFigures, EventSum } from '../../src/model/event-figures.js';
import { eventsJson, eventsTable } from '../../src/report/events-report.js';
import { plainStyle } from '../../src/report/index.js';

const half: Agreement = { gold: 4, found: 2, right: 1, precision: 0.5, recall: 0.25, f1: 1 / 3 };
const share = { count: 1, of: 3, share: 1 / 3 };
const sum = (name: string): EventSum => ({
  ...{ name, passages: 2, hasEvent: half, types: half, typesMacroF1: null, typesForgiving: half },
  ...{ stages: half, spans: half, happened: share, falseHappened: share, quotedLeakage: share },
  ...{ outcomes: share, sentiment: { count: 0, of: 0, share: null } },
  byStage: { response: half },
  byType: { fix: half, refusal: { ...half, precision: null } },
  swapped: [{ gold: 'refusal', found: 'deflection', passages: 1 }],
});
const figures = (...names: readonly string[]): EventFigures => ({ files: names.map(sum), all: sum('all') });
const lines = (given: EventFigures, width: number | null = null) =>
  [...eventsTable(given, width, plainStyle)].join('').split('\n');

test('the table tells sets, shares and swaps, then the types of each stage', () => {
  const told = lines(figures('a.jsonl'));
  expect(told[0]).toBe('2 passages');
  const cells = told.map((line) => line.trim().split(/ {2,}/));
  expect(cells).toContainEqual(['types', '4', '2', '1', '0.500', '0.250', '0.333']);
  expect(cells).toContainEqual(['not happened, found as happened', '1', '3', '0.333']);
  expect(cells).toContainEqual(['refusal found as deflection', '1']);
  expect(told.slice(-4, -1).map((line) => line.split(/ {2,}/).slice(0, 3))).toEqual([
    ['response', '4', '2'],
    ['', 'fix', '4'],
    ['', 'refusal', '4'],
  ]);
});

test('the table of several files begins with a line or two each', () => {
  const told = lines(figures('a.jsonl', 'b.jsonl'));
  expect(told.filter((line) => /^[ab]\.jsonl: (types|stages)/.test(line))).toHaveLength(4);
});

test.each([60, 80])('fits a terminal of %i columns', (width) => {
  for (const line of lines(figures('a-long-name/'.repeat(9), 'b'), width))
    expect(stringWidth(line)).toBeLessThanOrEqual(width);
});

test('the JSON has figures of four decimals', () => {
  expect(JSON.parse(eventsJson(figures('a.jsonl')))).toMatchObject({
    schema: 'tesla-sentiment/events/1',
    files: [{ name: 'a.jsonl', types: { f1: 0.3333 }, typesMacroF1: null }],
    all: { byType: { refusal: { precision: null } } },
  });
});
