import { noDetails, type Post } from '../../src/model/post.js';
import type { Thread } from '../../src/model/thread.js';

/** A post of which only what is given is known. */
export function plainPost(text: string, given: Partial<Post> = {}): Post {
  return {
    ...noDetails,
    number: 1,
    id: null,
    author: null,
    postedAt: null,
    permalink: null,
    text,
    parts: [{ start: 0, end: text.length }],
    marks: [],
    quotes: [],
    ...given,
  };
}

/** A thread of posts, of which nothing else is known. */
export function plainThread(...posts: readonly Post[]): Thread {
  return {
    source: 'x',
    platform: 'text',
    id: null,
    title: null,
    url: null,
    page: null,
    nextPage: null,
    posts,
  };
}
