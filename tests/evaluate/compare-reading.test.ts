import { describe, expect, it } from 'vitest';
import { compareReading } from '../../src/evaluate/reading/compare-reading.js';
import { readExpectedThreads } from '../../src/evaluate/reading/expected-threads.js';
import { sumReadings } from '../../src/evaluate/reading/sum-readings.js';
import { samplePost, sampleThread } from '../report/sample-thread.js';

const quote = {
  author: 'Bo',
  text: 'Mine too.',
  post: null,
  postId: null,
  origin: 'marked',
  confidence: 1,
  at: 0,
  quotes: [],
} as const;
const thread = sampleThread({
  posts: [samplePost(1), samplePost(2, { text: 'Same here.', quotes: [quote] })],
});

/** The gold of the thread above with one post changed. */
function gold(change: object) {
  const [first, second] = thread.posts;
  const expected = readExpectedThreads(
    JSON.stringify({ threads: [{ ...thread, posts: [first, { ...second, ...change }] }] }),
  );
  if (expected === null) throw new Error('no gold');
  return expected;
}

describe('compareReading', () => {
  it('finds nothing where all is as expected', () => {
    expect(compareReading(gold({}), [thread])).toEqual({});
  });

  it('does not mind white space, nor a date that is more precise', () => {
    expect(compareReading(gold({ text: ' Same\n here. ', postedAt: '2024-03-05' }), [thread])).toEqual({});
  });

  it.each([
    ['authors', { author: 'Zoe' }, 'post 2: expected "Zoe", not "Ann"'],
    ['dates', { postedAt: '2020-01-01' }, 'post 2: expected "2020-01-01", not "2024-03-05T07:08:00Z"'],
    ['quotes', { quotes: [] }, 'post 2: expected "0 quotes", not "1 quotes"'],
    ['quotes', { quotes: [{ ...quote, author: 'Cy' }] }, 'post 2: expected "Cy", not "Bo"'],
  ])('tells the first place that differs in %s', (measure, change, place) => {
    expect(compareReading(gold(change), [thread])).toEqual({ [measure]: place });
  });

  it('counts quotes wrong where own words are, because they are two sides of one cut', () => {
    const differences = compareReading(gold({ text: 'Other words.' }), [thread]);
    expect(Object.keys(differences)).toEqual(['words', 'quotes']);
  });

  it('counts everything of the posts wrong where their number is', () => {
    const differences = compareReading(gold({}), [{ ...thread, posts: thread.posts.slice(0, 1) }]);
    expect(Object.keys(differences)).toEqual(['posts', 'authors', 'dates', 'words', 'quotes']);
  });
});

describe('gold', () => {
  it('may be one thread, and leave out what it does not judge', () => {
    const expected = readExpectedThreads('{"posts": [{"author": "Ann"}, {"author": "Ann"}]}');
    expect(expected && compareReading(expected, [thread])).toEqual({});
  });

  it.each(['', '[]', '{"thread": 1}', 'no json'])('is refused: %j', (text) => {
    expect(readExpectedThreads(text)).toBeNull();
  });
});

describe('sumReadings', () => {
  it('counts what is right by platform and in all', () => {
    const figures = sumReadings([
      { name: 'b', platform: 'xenforo2', differences: {} },
      { name: 'a', platform: 'phpbb3', differences: { dates: 'post 1' } },
    ]);
    expect(figures.sums.map(({ platform, cases, right }) => [platform, cases, right.dates])).toEqual([
      ['phpbb3', 1, 0],
      ['xenforo2', 1, 1],
      ['all', 2, 1],
    ]);
  });
});
