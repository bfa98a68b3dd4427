import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analysis/index.js';
import { defaultSettings } from '../../src/settings.js';
import { plainPost, plainThread } from './plain-thread.js';

const analyzer = createAnalyzer(defaultSettings);

describe('a post of tens of thousands of words', () => {
  it.each([
    ['one trigger after the other', 'great service ', 12_000],
    ['one event after the other', 'they never called back and ', 6_000],
    ['one subordinate clause after the other', 'when he called the manager said that ', 5_000],
    ['one sentence after the other', 'The screen died. ', 9_000],
  ])('is analysed in seconds: %s', (_, words, times) => {
    const start = performance.now();
    analyzer.analyze(plainThread(plainPost(words.repeat(times))));
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
