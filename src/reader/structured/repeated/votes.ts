import type { Mark } from './marks.js';

/** Marks of a post with their make, of several of one make which it is. */
function numbered(marks: readonly Mark[]): readonly { readonly mark: Mark; readonly make: string }[] {
  const counts = new Map<string, number>();
  return marks.map((mark) => {
    const count = (counts.get(mark.kind) ?? 0) + 1;
    counts.set(mark.kind, count);
    return { mark, make: `${mark.kind} ${count}` };
  });
}

/**
 * Of each post the mark that is the author or the date: the one of the make and place that most posts have, weighed
 * by how sure it looks; of equals the first. `null` of posts without marks.
 */
export function electMarks(marksOfPosts: readonly (readonly Mark[])[]): readonly (Mark | null)[] {
  const posts = marksOfPosts.map(numbered);
  const votes = new Map<string, number>();
  for (const { mark, make } of posts.flat()) votes.set(make, (votes.get(make) ?? 0) + mark.weight);
  return posts.map((marks) => {
    let best: Mark | null = null;
    let most = 0;
    for (const { mark, make } of marks) {
      const count = votes.get(make) ?? 0;
      if (count > most) [best, most] = [mark, count];
    }
    return best;
  });
}
