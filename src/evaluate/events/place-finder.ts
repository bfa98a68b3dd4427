import type { Post } from '../../model/post.js';

/** Where a character of a post, or of one of its quotes, stands in the text that the post was read from. */
export type PlaceFinder = (quote: number | null, offset: number) => number;

interface Run {
  /** Offset in the own words or in the quote. */
  readonly at: number;
  /** Offset in the text that was read. */
  readonly place: number;
}

/** No heading or mark of a quote that is left out is longer; a word that is farther away was changed. */
const longestLeap = 500;

/**
 * Makes a finder from a post to the text that it was read from. Reading leaves words out and changes the white space
 * between them, so the words of both are walked through side by side, quotes where they stood.
 */
export function createPlaceFinder({ text: own, quotes }: Post, text: string): PlaceFinder {
  const runs = new Map<number | null, Run[]>();
  let cursor = 0;
  const walk = (quote: number | null, words: string, from: number, to: number): void => {
    const found = runs.get(quote) ?? [];
    runs.set(quote, found);
    for (const { 0: word, index } of words.slice(from, to).matchAll(/\S+/gu)) {
      const place = text.indexOf(word, cursor);
      if (place < 0 || place - cursor > longestLeap) continue;
      found.push({ at: from + index, place });
      cursor = place + word.length;
    }
  };
  let read = 0;
  for (const [index, quote] of quotes.entries()) {
    walk(null, own, read, quote.at);
    read = quote.at;
    walk(index, quote.text, 0, quote.text.length);
  }
  walk(null, own, read, own.length);
  return (quote, offset) => {
    const run = runs.get(quote)?.findLast(({ at }) => at <= offset);
    return run === undefined ? offset : run.place + offset - run.at;
  };
}
