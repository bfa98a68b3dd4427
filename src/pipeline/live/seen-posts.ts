import type { Post } from '../../model/post.js';
import type { Thread } from '../../model/thread.js';

/** Makes what tells whether a page holds a post that no page before it held. */
export function createSeenPosts(): (page: Thread) => boolean {
  const seen = new Set<string>();
  return ({ posts }) => {
    const before = seen.size;
    for (const post of posts) seen.add(markOf(post));
    return seen.size > before;
  };
}

/** What tells a post from all others, also where it has no id. */
function markOf({ id, author, dateText, postedAt, text }: Post): string {
  return JSON.stringify(id ?? [author, dateText, postedAt, text]);
}
