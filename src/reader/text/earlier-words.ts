import { nameKey, wordsOf } from '../compared-words.js';

/** So many words in a row are not written twice by chance. */
const wordsInARow = 6;

/** Cuts in a quote are not longer than so many words. */
const longestCut = 80;

/** Fewer words are recognised only where a sentence of the earlier post begins with them. */
const fewestWords = 3;

/** No more of an author's posts are looked through, and no more words of one for a short text. */
const mostPosts = 8;
const mostSearched = 20_000;

/** More words of one post are not compared. */
const mostWords = 2 ** 20;

/** A place in an earlier post: its position, and the word behind the last that was found there. */
export interface PlaceInPost {
  readonly post: number;
  readonly end: number;
}

/** What of a text stands in one earlier post. */
export interface Coverage extends PlaceInPost {
  /** 0…1 of the words. */
  readonly share: number;
  readonly words: number;
}

/** The words of the posts so far, to recognise them where later posts repeat them. */
export interface EarlierWords {
  /** How many posts there are. */
  readonly count: () => number;
  /** Adds a post by its own words and by what it quotes. */
  readonly add: (own: string, quoted: string, author: string | null) => void;
  readonly authorOf: (post: number) => string | null;
  /** Whether the author wrote one of them. */
  readonly knows: (author: string | null) => boolean;
  /** Where a short text stands in the own words of one of the last posts of an author. */
  readonly placeBy: (author: string, text: string) => PlaceInPost | null;
  /** The earlier post that holds most of the text; `null` when none holds a run of its words. */
  readonly covered: (text: string) => Coverage | null;
  /** Where a text, however short, ends in that post, when it stands there soon behind the word `from`. */
  readonly endIn: (post: number, text: string, from: number) => number | null;
}

interface KnownPost {
  readonly words: readonly string[];
  /** The words with which sentences and lines begin. */
  readonly starts: ReadonlySet<number>;
  /** How many of the words are the author's own; those that he quotes stand behind them. */
  readonly own: number;
  readonly author: string | null;
}

const runAt = (words: readonly string[], at: number): string => words.slice(at, at + wordsInARow).join(' ');

function knownPost(own: string, quoted: string, author: string | null): KnownPost {
  const words: string[] = [];
  const starts = new Set<number>();
  for (const sentence of `${own}\n\n${quoted}`.toLowerCase().split(/[.!?…:;,\n]+/u)) {
    if (words.length >= mostWords) break;
    starts.add(words.length);
    for (const word of wordsOf(sentence)) words.push(word);
  }
  return { words, starts, own: wordsOf(own).length, author };
}

/** Whether the words stand at a place of a post; a few of them have to begin a sentence, or go on with what was found. */
function standsAt(
  { words, starts }: KnownPost,
  wanted: readonly string[],
  at: number,
  goesOn = false,
): boolean {
  if (wanted.length < fewestWords && !goesOn && !starts.has(at)) return false;
  return wanted.every((word, offset) => words[at + offset] === word);
}

/** Starts without any posts. Takes time and memory in proportion to the words added and asked for. */
export function createEarlierWords(): EarlierWords {
  const posts: KnownPost[] = [];
  const postsOf = new Map<string, readonly number[]>();
  /** Where a run of words stands first: the position of the post and of the word, in one number. */
  const firstPlace = new Map<string, number>();
  return {
    count: () => posts.length,
    add(own, quoted, author) {
      const post = knownPost(own, quoted, author);
      for (let at = 0; at + wordsInARow <= post.words.length; at++) {
        const run = runAt(post.words, at);
        if (!firstPlace.has(run)) firstPlace.set(run, posts.length * mostWords + at);
      }
      if (author !== null) {
        const key = nameKey(author);
        postsOf.set(key, [...(postsOf.get(key) ?? []), posts.length].slice(-mostPosts));
      }
      posts.push(post);
    },
    authorOf: (post) => posts[post]?.author ?? null,
    knows: (author) => author !== null && postsOf.has(nameKey(author)),
    placeBy(author, text) {
      const wanted = wordsOf(text);
      if (wanted.length === 0) return null;
      for (const post of [...(postsOf.get(nameKey(author)) ?? [])].reverse()) {
        const known = posts[post];
        if (known === undefined) continue;
        const last = Math.min(known.own - wanted.length, mostSearched);
        for (let at = 0; at <= last; at++) {
          if (standsAt(known, wanted, at)) return { post, end: at + wanted.length };
        }
      }
      return null;
    },
    covered(text) {
      const words = wordsOf(text);
      const runs = new Map<number, { readonly found: Set<number>; end: number }>();
      for (let at = 0; at + wordsInARow <= words.length; at++) {
        const place = firstPlace.get(runAt(words, at));
        if (place === undefined) continue;
        const post = Math.floor(place / mostWords);
        const known = runs.get(post) ?? { found: new Set(), end: 0 };
        for (let word = at; word < at + wordsInARow; word++) known.found.add(word);
        known.end = (place % mostWords) + wordsInARow;
        runs.set(post, known);
      }
      let best: Coverage | null = null;
      for (const [post, { found, end }] of runs) {
        const share = found.size / words.length;
        if (best === null || share > best.share) best = { post, share, words: words.length, end };
      }
      return best;
    },
    endIn(post, text, from) {
      const known = posts[post];
      const wanted = wordsOf(text);
      if (known === undefined || wanted.length === 0) return null;
      for (let at = from; at < from + longestCut; at++) {
        if (standsAt(known, wanted, at, at === from)) return at + wanted.length;
      }
      return null;
    },
  };
}
