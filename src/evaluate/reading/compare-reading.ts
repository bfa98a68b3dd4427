import type { Quote } from '../../model/post.js';
import type { ReadingCase, ReadingMeasure } from '../../model/reading-figures.js';
import type { Thread } from '../../model/thread.js';
import type { ExpectedQuote, ExpectedThread } from './expected-threads.js';

/**
 * Compares what was read with what was expected. White space is compared collapsed; a date may be more precise
 * than the expected one.
 */
export function compareReading(
  expected: readonly ExpectedThread[],
  found: readonly Thread[],
): ReadingCase['differences'] {
  const posts = expected.flatMap((thread) => thread.posts);
  const foundPosts = found.flatMap((thread) => thread.posts);
  const differences: Partial<Record<ReadingMeasure, string>> = {};
  const differ = (measure: ReadingMeasure, place: string, wanted: unknown, got: unknown): void => {
    differences[measure] ??= `${place}: expected ${JSON.stringify(wanted)}, not ${JSON.stringify(got)}`;
  };
  if (posts.length !== foundPosts.length) {
    for (const measure of ['posts', 'authors', 'dates', 'words', 'quotes'] as const) {
      differ(measure, 'posts', posts.length, foundPosts.length);
    }
  }
  for (const [index, post] of posts.entries()) {
    const got = foundPosts[index];
    const place = `post ${index + 1}`;
    if (got === undefined) break;
    if (post.author !== undefined && !sameText(post.author, got.author)) {
      differ('authors', place, post.author, got.author);
    }
    if (post.postedAt !== undefined && !sameDate(post.postedAt, got.postedAt)) {
      differ('dates', place, post.postedAt, got.postedAt);
    }
    if (post.text !== undefined && !sameText(post.text, got.text))
      differ('words', place, post.text, got.text);
    const quote = post.quotes && differingQuote(post.quotes, got.quotes);
    if (quote) differ('quotes', place, quote.expected, quote.found);
    else if (post.quotes && differences.words !== undefined) differences.quotes ??= differences.words;
  }
  for (const [index, thread] of expected.entries()) {
    const got = found[index]?.nextPage ?? null;
    if (thread.nextPage !== undefined && thread.nextPage !== got) {
      differ('nextPage', `thread ${index + 1}`, thread.nextPage, got);
    }
  }
  return differences;
}

interface QuoteDifference {
  readonly expected: string | null;
  readonly found: string | null;
}

function differingQuote(expected: readonly ExpectedQuote[], found: readonly Quote[]): QuoteDifference | null {
  if (expected.length !== found.length) {
    return { expected: `${expected.length} quotes`, found: `${found.length} quotes` };
  }
  for (const [index, quote] of expected.entries()) {
    const got = found[index];
    if (got === undefined) break;
    if (quote.author !== undefined && !sameText(quote.author, got.author)) {
      return { expected: quote.author, found: got.author };
    }
    if (quote.text !== undefined && !sameText(quote.text, got.text)) {
      return { expected: quote.text, found: got.text };
    }
    const inner = quote.quotes && differingQuote(quote.quotes, got.quotes);
    if (inner) return inner;
  }
  return null;
}

function sameText(expected: string | null, found: string | null): boolean {
  const collapsed = (text: string | null): string | null => text?.replace(/\s+/gu, ' ').trim() ?? null;
  return collapsed(expected) === collapsed(found);
}

/** The same second, written with as much precision as the expected one at least. */
function sameDate(expected: string | null, found: string | null): boolean {
  const inUtc = (date: string | null): string | null =>
    date?.replace(/\.\d+/u, '').replace(/[+-]00:00$/u, 'Z') ?? null;
  const [wanted, got] = [inUtc(expected), inUtc(found)];
  return wanted === got || (wanted !== null && got?.startsWith(wanted) === true);
}
