import type { RawPost } from './raw-post.js';
import { isBlank, type TextLine } from './text-line.js';

/** Fewer posts show nothing, and a line that the board prints stands in so many of them. */
const fewestPosts = 3;
const leastShare = 0.75;

/** No more lines than this are taken off either end. */
const mostLines = 6;

type End = 'first' | 'last';

function positionOf(words: readonly TextLine[], end: End): number {
  return end === 'first'
    ? words.findIndex((line) => !isBlank(line))
    : words.findLastIndex((line) => !isBlank(line));
}

/** The line that most posts, of more than one author, begin or end with; `null` when there is none. */
function constantLine(posts: readonly RawPost[], end: End): string | null {
  const counts = new Map<string, { count: number; readonly authors: Set<string | null> }>();
  for (const { words, author } of posts) {
    const text = words[positionOf(words, end)]?.text;
    if (text === undefined) continue;
    const found = counts.get(text) ?? { count: 0, authors: new Set() };
    found.count++;
    found.authors.add(author);
    counts.set(text, found);
  }
  for (const [text, { count, authors }] of counts) {
    if (count >= fewestPosts && count >= posts.length * leastShare && authors.size > 1) return text;
  }
  return null;
}

/**
 * Takes the lines off the words that nearly all posts of a page begin or end with: buttons and notes of boards in
 * languages and skins that no list knows.
 */
export function withoutConstantLines(posts: readonly RawPost[]): readonly RawPost[] {
  let rest = posts;
  for (const end of ['first', 'last'] as const) {
    for (let step = 0; step < mostLines; step++) {
      const constant = constantLine(rest, end);
      if (constant === null) break;
      rest = rest.map((post) => {
        const at = positionOf(post.words, end);
        if (post.words[at]?.text !== constant) return post;
        const words = end === 'first' ? post.words.slice(at + 1) : post.words.slice(0, at);
        return { ...post, words };
      });
    }
  }
  return rest;
}
