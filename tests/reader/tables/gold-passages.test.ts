import { expect, test } from 'vitest';
import { isProblem } from '../../../src/problem.js';
import { goldPassages } from '../../../src/reader/tables/gold-passages.js';
import { defaultSettings } from '../../../src/settings.js';

const read = (...rows: readonly unknown[]) => [
  ...goldPassages(
    {
      source: 'gold.jsonl',
      text: rows.map((row) => JSON.stringify(row)).join('\n'),
      url: null,
      encoding: 'utf-8',
    },
    defaultSettings,
  ),
];

test('a passage has its events, its outcome, its sentiment, and is the only post of a thread', () => {
  const events = [{ type: 'fix', start: 0, end: 13, text: 'They fixed it', modality: 'question' }];
  const [passage] = read({
    text: 'They fixed it?',
    events,
    outcome: 'failed',
    overall_sentiment: -1,
    thread: 't',
  });
  if (passage === undefined || isProblem(passage)) throw new Error('no passage');
  expect(passage.gold).toEqual({
    events: [{ type: 'fix', stage: 'response', start: 0, end: 13, modality: 'question', perspective: 'own' }],
    outcome: 'failed',
    sentiment: 'negative',
  });
  expect(passage.thread.posts.map(({ text }) => text)).toEqual(['They fixed it?']);
});

test.each([
  ['no text', { events: [] }, 'it has no text'],
  ['no events', { text: 'x' }, 'it has no list of events'],
  ['an unknown type', { text: 'x', events: [{ type: 'miracle', start: 0, end: 1 }] }, 'its event 1 is none'],
  ['an unknown outcome', { text: 'x', events: [], outcome: 'glory' }, 'its outcome is not known'],
])('a row with %s is left out', (_, row, reason) => {
  const [found, ...others] = read(row, { text: 'Fine.', events: [] });
  expect(found).toMatchObject({ code: 'malformed-row', message: expect.stringContaining(reason) });
  expect(others.map((other) => isProblem(other))).toEqual([false]);
});

test('a file without passages is no gold', () => {
  expect(read().map((found) => isProblem(found) && found.code)).toEqual(['malformed-gold']);
});
