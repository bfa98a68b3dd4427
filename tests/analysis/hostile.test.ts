import { describe, expect, it } from 'vitest';
import { analyzePosts } from './analyze-posts.js';
import { cpuTime } from './cpu-time.js';
import { plainPost } from './plain-thread.js';

describe('a post of tens of thousands of words', () => {
  it.each([
    ['one trigger after the other', 'great service ', 12_000],
    ['one event after the other', 'they never called back and ', 6_000],
    ['one subordinate clause after the other', 'when he called the manager said that ', 5_000],
    ['one sentence after the other', 'The screen died. ', 9_000],
  ])('is analysed in seconds: %s', async (_, words, times) => {
    expect(await cpuTime(() => analyzePosts(plainPost(words.repeat(times))))).toBeLessThan(8_000);
  });
});
