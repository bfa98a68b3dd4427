import type { FoundPost } from './found-post.js';

/**
 * The id of the post that each post answers, in their order: the one that the page gives, else, where the page
 * shows a tree by depths alone, the nearest post above that stands less deep. `null` where there is none.
 * Takes time in proportion to the posts.
 */
export function parentsByDepth(
  posts: readonly Pick<FoundPost, 'id' | 'depth' | 'parentId'>[],
): readonly (string | null)[] {
  const above: { readonly id: string | null; readonly depth: number }[] = [];
  return posts.map(({ id, depth = null, parentId }) => {
    if (depth === null) return parentId ?? null;
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const nearest = above.at(-1)?.id ?? null;
    above.push({ id, depth });
    return parentId === undefined ? nearest : parentId;
  });
}
