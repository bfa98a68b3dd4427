import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/model/post.js';
import type { AnalyzedThread } from '../../src/model/result.js';
import type { Thread } from '../../src/model/thread.js';
import { platformNames } from '../../src/reader/platform-names.js';
import { readText } from '../reader/readings.js';
import { analyzeThread } from './analyze-thread.js';
import { dumps, jsonRows, letters, pages } from './inputs.js';

const seed = 20150303;

/** Every quote of a list, those in quotes too. */
function all(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.flatMap((quote) => [quote, ...all(quote.quotes)]);
}

function expectTidy({ posts }: Thread): void {
  for (const [at, { number, text, parts, marks, quotes }] of posts.entries()) {
    expect(number).toBe(at + 1);
    for (const { start, end } of [...parts, ...marks]) {
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
    for (const { at: place, confidence, post } of all(quotes)) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(confidence > 0 && confidence <= 1).toBe(true);
      expect(post === null || (post >= 1 && post <= posts.length)).toBe(true);
    }
    for (const { at: place } of quotes) expect(place).toBeLessThanOrEqual(text.length);
    expect(text).not.toMatch(/\0|\p{Surrogate}/u);
  }
}

/** Spans lie in their text and read back what is said to stand there. */
function expectReadable({ posts, events, episodes }: AnalyzedThread): void {
  for (const { text, sentences } of posts) {
    let end = 0;
    for (const sentence of sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(end);
      expect(sentence.end).toBeLessThanOrEqual(text.length);
      end = sentence.end;
      for (const evidence of sentence.sentiment.evidence) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
    }
  }
  for (const { post, quote, start, end, text } of events) {
    const found = posts[post - 1];
    const words = quote === null ? found?.text : found?.quotes[quote]?.text;
    expect(words?.slice(start, end)).toBe(text);
    expect(text).not.toBe('');
  }
  const ids = new Set(events.map(({ id }) => id));
  for (const episode of episodes) for (const id of episode.events) expect(ids.has(id)).toBe(true);
}

describe('no input makes the program throw, and every span lies in its text', () => {
  test.each([
    ['text dumps', dumps, 60],
    ['pages', pages, 60],
    ['rows of JSON', jsonRows, 40],
    ['mail', letters, 40],
  ])('%s', async (_, inputs, numRuns) => {
    await fc.assert(
      fc.asyncProperty(inputs, async (text) => {
        const { threads, problems } = await readText(text);
        expect(threads.length + problems.length).toBeGreaterThan(0);
        for (const thread of threads) {
          expectTidy(thread);
          expectReadable(await analyzeThread(thread));
        }
      }),
      { numRuns, seed },
    );
  });

  test('whatever platform they are said to be of', async () => {
    const inputs = fc.oneof(dumps, pages, jsonRows, letters);
    await fc.assert(
      fc.asyncProperty(inputs, fc.constantFrom(...platformNames), async (text, platform) => {
        const { threads, problems } = await readText(text, { platform });
        expect(threads.length + problems.length).toBeGreaterThan(0);
        threads.forEach(expectTidy);
      }),
      { numRuns: 150, seed },
    );
  });

  test('whatever bytes they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { threads, problems } = await readText(bytes);
        expect(threads.length + problems.length).toBeGreaterThan(0);
        threads.forEach(expectTidy);
      }),
      { numRuns: 150, seed },
    );
  });
});
