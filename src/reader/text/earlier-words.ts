const wordPattern = /[\p{L}\p{N}]+/gu;

/** So many words in a row are not written twice by chance. */
const wordsInARow = 6;

/** Cuts in a quote are not longer than so many words. */
const longestCut = 80;

/** Shorter texts are not looked for, and not in more posts of an author than so many. */
const fewestWords = 3;
const mostPosts = 8;

/** More words of one post are not compared. */
const mostWords = 2 ** 20;

/** The words of a text as they are compared: in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

/** What of a text stands in one earlier post. */
export interface Coverage {
  /** The position of that post. */
  readonly post: number;
  /** 0…1 of the words. */
  readonly share: number;
  readonly words: number;
  /** The word of that post behind the last that the text repeats. */
  readonly end: number;
}

/** The words of the posts so far, to recognise them where later posts repeat them. */
export interface EarlierWords {
  /** How many posts there are. */
  readonly count: () => number;
  readonly add: (text: string, author: string | null) => void;
  readonly authorOf: (post: number) => string | null;
  /** Where a short text stands in one of the last posts of an author. */
  readonly placeBy: (author: string, text: string) => Pick<Coverage, 'post' | 'end'> | null;
  /** The earlier post that holds most of the text; `null` when none holds a run of its words. */
  readonly covered: (text: string) => Coverage | null;
  /** Where a text, however short, ends in that post, when it stands there soon behind the word `from`. */
  readonly endIn: (post: number, text: string, from: number) => number | null;
}

const runAt = (words: readonly string[], at: number): string => words.slice(at, at + wordsInARow).join(' ');

/** Starts without any posts. Takes time and memory in proportion to the words added and asked for. */
export function createEarlierWords(): EarlierWords {
  const posts: { readonly words: readonly string[]; readonly author: string | null }[] = [];
  const postsOf = new Map<string, readonly number[]>();
  /** Where a run of words stands first: the position of the post and of the word, in one number. */
  const firstPlace = new Map<string, number>();
  return {
    count: () => posts.length,
    add(text, author) {
      const words = wordsOf(text).slice(0, mostWords);
      for (let at = 0; at + wordsInARow <= words.length; at++) {
        const run = runAt(words, at);
        if (!firstPlace.has(run)) firstPlace.set(run, posts.length * mostWords + at);
      }
      if (author !== null)
        postsOf.set(author, [...(postsOf.get(author) ?? []), posts.length].slice(-mostPosts));
      posts.push({ words, author });
    },
    authorOf: (post) => posts[post]?.author ?? null,
    placeBy(author, text) {
      const wanted = wordsOf(text);
      if (wanted.length < fewestWords) return null;
      for (const post of (postsOf.get(author) ?? []).slice(-mostPosts).reverse()) {
        const words = posts[post]?.words ?? [];
        const at = words.findIndex((_, start) =>
          wanted.every((word, offset) => words[start + offset] === word),
        );
        if (at >= 0) return { post, end: at + wanted.length };
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
      const wanted = wordsOf(text);
      const words = posts[post]?.words ?? [];
      for (let at = from; at < from + longestCut && wanted.length > 0; at++) {
        if (wanted.every((word, offset) => words[at + offset] === word)) return at + wanted.length;
      }
      return null;
    },
  };
}
