import type { Post, Quote } from '../model/post.js';
import { nameKey, wordsOf } from './compared-words.js';
import type { DraftPost, DraftQuote } from './draft.js';
import { haveOtherNames } from './pseudonyms.js';

/** So many words in a row are not repeated by chance. */
const wordsInARow = 6;

/** With the author known, or where no other post holds them, so many are enough. */
const fewestInARow = 3;

/** So many are enough where it is the answered post that they stand in, or one of those above it. */
const wordsFromAbove = 2;

/** Who quotes in a tree quotes what he answers, or what stands this far above it. */
const highestAbove = 5;

/** No more of a post than this is searched for the words of its answers. */
const searchedLength = 20_000;

function* everyQuote(quotes: readonly DraftQuote[]): Generator<DraftQuote> {
  for (const quote of quotes) {
    yield quote;
    yield* everyQuote(quote.quotes);
  }
}

/** Words by which a quote is recognised. */
interface Opening {
  readonly run: string;
  /** How many words that is. */
  readonly length: number;
}

/** The first words of a quote, and its last for a quote whose beginning was changed; none when it is too short. */
function openingsOf(quote: DraftQuote): readonly Opening[] {
  const words = wordsOf(quote.text.slice(0, 400));
  const length = Math.min(wordsInARow, words.length);
  if (length < fewestInARow) return [];
  const first = { run: words.slice(0, length).join(' '), length };
  if (words.length < 2 * wordsInARow) return [first];
  return [first, { run: words.slice(-length).join(' '), length }];
}

/** For each run of words that is looked for, the positions of the posts that hold it, in their order. */
function findOpenings(posts: readonly DraftPost[], openings: readonly Opening[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const wanted = new Set(openings.map(({ run }) => run));
  const lengths = new Set(openings.map(({ length }) => length));
  posts.forEach((post, position) => {
    const words = lengths.size === 0 ? [] : wordsOf(post.text);
    for (const length of lengths) {
      for (let at = 0; at + length <= words.length; at++) {
        const run = words.slice(at, at + length).join(' ');
        if (!wanted.has(run)) continue;
        const positions = found.get(run) ?? [];
        if (positions.at(-1) !== position) positions.push(position);
        found.set(run, positions);
      }
    }
  });
  return found;
}

/** Whether the post at a position holds the words of a quote, whole and in their order. */
function createRepeats(
  posts: readonly DraftPost[],
  mayBeBy: (quote: DraftQuote, post: DraftPost) => boolean,
): (position: number, quote: DraftQuote) => boolean {
  const textOf = new Map<number, string>();
  return (position, quote) => {
    const words = wordsOf(quote.text.slice(0, 400));
    const post = posts[position];
    if (post === undefined || words.length < wordsFromAbove) return false;
    const text = textOf.get(position) ?? ` ${wordsOf(post.text.slice(0, searchedLength)).join(' ')} `;
    textOf.set(position, text);
    return text.includes(` ${words.join(' ')} `) && mayBeBy(quote, post);
  };
}

function agrees(quote: DraftQuote, { author }: DraftPost): boolean {
  return quote.author === null || author === null || nameKey(quote.author) === nameKey(author);
}

function isBy(quote: DraftQuote, { author }: DraftPost): boolean {
  return quote.author !== null && author !== null && nameKey(quote.author) === nameKey(author);
}

/**
 * Gives the posts their numbers (from 1) and each quote the number of the post that it repeats: by the post's
 * id, else by its words in the post that is answered or in those above it, else by its first or last six words in an
 * earlier post; fewer words link it to the only post that holds them, or to one by the quoted author. The author, where
 * both are known, has to be the quoted one, unless the authors are pseudonyms.
 * Takes time in proportion to the words of the thread.
 */
export function linkQuotes(drafts: readonly DraftPost[]): readonly Post[] {
  const positionOfId = new Map(
    drafts.flatMap((post, position) => (post.id === null ? [] : [[post.id, position]])),
  );
  const openings = new Map<DraftQuote, readonly Opening[]>();
  for (const post of drafts) {
    for (const quote of everyQuote(post.quotes)) {
      if (quote.postId !== null && positionOfId.has(quote.postId)) continue;
      openings.set(quote, openingsOf(quote));
    }
  }
  const found = findOpenings(drafts, [...openings.values()].flat());

  const mayBeBy = haveOtherNames(drafts) ? () => true : agrees;
  const repeats = createRepeats(drafts, mayBeBy);
  const answered = drafts.map(({ parentId }) => (parentId === null ? undefined : positionOfId.get(parentId)));

  const positionAbove = (quote: DraftQuote, position: number): number | null => {
    let above = answered[position];
    for (let step = 0; step < highestAbove && above !== undefined && above !== position; step++) {
      if (repeats(above, quote)) return above;
      above = answered[above];
    }
    return null;
  };
  const positionOf = (quote: DraftQuote, before: number): number | null => {
    const byId = quote.postId === null ? undefined : positionOfId.get(quote.postId);
    const sure = byId ?? positionAbove(quote, before);
    if (sure !== null) return sure;
    for (const { run, length } of openings.get(quote) ?? []) {
      const positions = found.get(run) ?? [];
      const isShared = (positions[1] ?? before) < before;
      const fits = length < wordsInARow && isShared ? isBy : mayBeBy;
      for (const position of positions) {
        const post = drafts[position];
        if (position >= before) break;
        if (post !== undefined && fits(quote, post)) return position;
      }
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
  return drafts.map(({ parentId: _, ...post }, position) => {
    const parent = answered[position];
    return {
      number: position + 1,
      ...post,
      parent: parent === undefined ? null : parent + 1,
      quotes: post.quotes.map((quote) => link(quote, position)),
    };
  });
}
