import type { Post, Quote } from '../model/post.js';
import type { DraftPost, DraftQuote } from './draft.js';

/** So many words in a row are not repeated by chance. */
const wordsInARow = 6;

const wordPattern = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

/** Names are compared without case and white space: boards fold both where they quote. */
function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}

function* everyQuote(quotes: readonly DraftQuote[]): Generator<DraftQuote> {
  for (const quote of quotes) {
    yield quote;
    yield* everyQuote(quote.quotes);
  }
}

/** The first words of a quote, `null` when it is too short to be recognised by them. */
function openingOf(quote: DraftQuote): string | null {
  const words = wordsOf(quote.text.slice(0, 400));
  return words.length < wordsInARow ? null : words.slice(0, wordsInARow).join(' ');
}

/** For each opening that is looked for, the positions of the posts that hold these words, in their order. */
function findOpenings(posts: readonly DraftPost[], openings: ReadonlySet<string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  if (openings.size === 0) return found;
  posts.forEach((post, position) => {
    const words = wordsOf(post.text);
    for (let at = 0; at + wordsInARow <= words.length; at++) {
      const run = words.slice(at, at + wordsInARow).join(' ');
      if (!openings.has(run)) continue;
      const positions = found.get(run) ?? [];
      if (positions.at(-1) !== position) positions.push(position);
      found.set(run, positions);
    }
  });
  return found;
}

/**
 * Gives the posts their numbers (from 1) and each quote the number of the post that it repeats: by the post's
 * id, else by its first six words in an earlier post whose author, where both are known, is the quoted one.
 * Takes time in proportion to the words of the thread.
 */
export function linkQuotes(drafts: readonly DraftPost[]): readonly Post[] {
  const positionOfId = new Map(
    drafts.flatMap((post, position) => (post.id === null ? [] : [[post.id, position]])),
  );
  const openings = new Map<DraftQuote, string>();
  for (const post of drafts) {
    for (const quote of everyQuote(post.quotes)) {
      if (quote.postId !== null && positionOfId.has(quote.postId)) continue;
      const opening = openingOf(quote);
      if (opening !== null) openings.set(quote, opening);
    }
  }
  const found = findOpenings(drafts, new Set(openings.values()));

  const positionOf = (quote: DraftQuote, before: number): number | null => {
    const byId = quote.postId === null ? undefined : positionOfId.get(quote.postId);
    if (byId !== undefined) return byId;
    for (const position of found.get(openings.get(quote) ?? '') ?? []) {
      if (position >= before) return null;
      const author = drafts[position]?.author ?? null;
      if (quote.author === null || author === null || nameKey(quote.author) === nameKey(author))
        return position;
    }
    return null;
  };
  const link = (quote: DraftQuote, before: number): Quote => {
    const position = positionOf(quote, before);
    const { author, text, postId, origin, confidence, at } = quote;
    const post = position === null ? null : position + 1;
    return {
      author,
      text,
      post,
      postId,
      origin,
      confidence,
      at,
      quotes: quote.quotes.map((inner) => link(inner, before)),
    };
  };
  return drafts.map(({ parentId, ...post }, position) => {
    const parent = parentId === null ? undefined : positionOfId.get(parentId);
    return {
      number: position + 1,
      ...post,
      parent: parent === undefined ? null : parent + 1,
      quotes: post.quotes.map((quote) => link(quote, position)),
    };
  });
}
