import assert from 'node:assert/strict';
import type { Quote } from '../../src/model/post.js';
import type { AnalyzedThread } from '../../src/model/result.js';
import type { Span } from '../../src/model/span.js';
import type { Thread } from '../../src/model/thread.js';

/** Half a character; text that holds one cannot be written as UTF-8. */
export const loneSurrogate = /\p{Surrogate}/u;

/** Every quote of a list, those in quotes too. */
function all(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.flatMap((quote) => [quote, ...all(quote.quotes)]);
}

function checkSpan({ start, end }: Span, text: string): void {
  assert(0 <= start && start <= end && end <= text.length, `${start}…${end} of ${text.length}`);
}

/**
 * Checks that posts are numbered, that what lies in a post lies in its text, and that the text is sound.
 * @throws {assert.AssertionError}
 */
export function checkThread({ posts }: Thread): void {
  for (const [at, { number, text, parts, marks, quotes, postedAt }] of posts.entries()) {
    assert.equal(number, at + 1);
    for (const span of [...parts, ...marks]) checkSpan(span, text);
    for (const quote of quotes) assert(quote.at >= 0 && quote.at <= text.length);
    for (const { confidence, post, text: words } of all(quotes)) {
      assert(confidence > 0 && confidence <= 1);
      assert(post === null || (post >= 1 && post <= posts.length));
      assert(!loneSurrogate.test(words));
    }
    assert(postedAt === null || !Number.isNaN(Date.parse(postedAt)), `${postedAt} is no date`);
    assert(!loneSurrogate.test(text) && !text.includes('\0'));
  }
}

/**
 * Checks that spans read back what is said to stand there, that figures are numbers, and that ids lead somewhere.
 * @throws {assert.AssertionError}
 */
export function checkAnalysis({ posts, events, episodes }: AnalyzedThread): void {
  for (const { text, sentences, sentiment } of posts) {
    assert(sentiment === null || (sentiment.score >= -1 && sentiment.score <= 1));
    let end = 0;
    for (const sentence of sentences) {
      checkSpan(sentence, text);
      assert(sentence.start >= end);
      end = sentence.end;
      for (const { start, end: last, text: words } of sentence.sentiment.evidence)
        assert.equal(text.slice(start, last), words);
    }
  }
  for (const { post, quote, start, end, text } of events) {
    const found = posts[post - 1];
    const words = quote === null ? found?.text : found?.quotes[quote]?.text;
    assert.equal(words?.slice(start, end), text);
    assert.notEqual(text, '');
  }
  const ids = new Set(events.map(({ id }) => id));
  for (const episode of episodes) for (const id of episode.events) assert(ids.has(id));
}
