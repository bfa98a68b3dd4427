import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analysis/index.js';
import { noDetails } from '../../src/model/post.js';
import { defaultSettings } from '../../src/settings.js';

const analyzer = createAnalyzer(defaultSettings);

function analyze(text: string): void {
  const parts = [{ start: 0, end: text.length }];
  const facts = { number: 1, id: null, author: null, postedAt: null, permalink: null };
  const post = { ...noDetails, ...facts, text, parts, marks: [], quotes: [] };
  const thread = {
    source: 'x',
    platform: 'text',
    id: null,
    title: null,
    url: null,
    page: null,
    nextPage: null,
  };
  analyzer.analyze({ ...thread, posts: [post] });
}

describe('a post of tens of thousands of words', () => {
  it.each([
    ['one trigger after the other', 'great service ', 12_000],
    ['one event after the other', 'they never called back and ', 6_000],
    ['one subordinate clause after the other', 'when he called the manager said that ', 5_000],
    ['one sentence after the other', 'The screen died. ', 9_000],
  ])('is analysed in seconds: %s', (_, words, times) => {
    const start = performance.now();
    analyze(words.repeat(times));
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
