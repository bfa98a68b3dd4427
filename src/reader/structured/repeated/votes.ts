import { append } from '../../../model/append.js';
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

/** Fewer posts may well all be by one author. */
const fewestPosts = 3;

/**
 * The makes of marks that say the same of all their posts while another make, which looks as sure, says different
 * things of half as many or more: a rank such as `Site Admin`, where the names stand elsewhere.
 */
function labelsIn(posts: readonly ReturnType<typeof numbered>[]): ReadonlySet<string> {
  const marksOf = new Map<string, Mark[]>();
  for (const { mark, make } of posts.flat()) append(marksOf, make, mark);
  const makes = [...marksOf].map(([make, marks]) => ({
    make,
    count: marks.length,
    texts: new Set(marks.map(({ text }) => text)).size,
    weight: Math.max(...marks.map(({ weight }) => weight)),
  }));
  const varied = makes.filter(({ texts }) => texts > 1);
  const labels = makes.filter(
    ({ count, texts, weight }) =>
      texts === 1 &&
      count >= fewestPosts &&
      varied.some((other) => other.weight >= weight && other.count * 2 >= count),
  );
  return new Set(labels.map(({ make }) => make));
}

/**
 * Of each post the mark that is the author or the date: the one of the make and place that most posts have, weighed
 * by how sure it looks; of equals the first. `null` of posts without marks.
 * @param vary whether labels, which say the same of all posts, are not elected
 */
export function electMarks(
  marksOfPosts: readonly (readonly Mark[])[],
  vary = false,
): readonly (Mark | null)[] {
  const posts = marksOfPosts.map(numbered);
  const votes = new Map<string, number>();
  for (const { mark, make } of posts.flat()) votes.set(make, (votes.get(make) ?? 0) + mark.weight);
  if (vary) for (const make of labelsIn(posts)) votes.delete(make);
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
