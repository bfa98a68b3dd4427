import { isElement } from '../../html/nodes.js';
import type { HtmlElement, HtmlNode } from '../../html/page.js';
import { dominantChildren, sharedChildren } from './children-of-bodies.js';
import { declaredBodies } from './declared-bodies.js';
import { indexFrom } from './position.js';
import type { Survey } from './survey.js';

/** Measures the text of elements, that of what is left out not counted. */
function textMeasure(survey: Survey, leftOut: ReadonlySet<HtmlNode>): (element: HtmlElement) => number {
  const outside = [...leftOut].flatMap((node) => (isElement(node) ? (survey.stretchOf.get(node) ?? []) : []));
  outside.sort((one, other) => one.start - other.start);
  return (element) => {
    const own = survey.stretchOf.get(element);
    if (own === undefined || leftOut.has(element)) return 0;
    let low = indexFrom(outside, ({ start }) => start, own.start);
    let text = own.text;
    let covered = own.start;
    for (; low < outside.length && (outside[low]?.start ?? own.end) < own.end; low += 1) {
      const inner = outside[low];
      if (inner === undefined || inner.start < covered) continue;
      text -= inner.text;
      covered = inner.end;
    }
    return Math.max(0, text);
  };
}

/**
 * The elements that hold the words of the posts: goes down from the posts, all at once, as long as one make of
 * elements, once in each post, has most of their text.
 * @param leftOut elements that are not words: authors, dates, answers
 */
export function findBodies(
  survey: Survey,
  posts: readonly HtmlElement[],
  leftOut: ReadonlySet<HtmlNode>,
): readonly HtmlElement[] {
  const textOf = textMeasure(survey, leftOut);
  let bodies = declaredBodies(survey, posts, leftOut) ?? posts;
  for (;;) {
    const measure = { textOf, leftOut };
    const next = sharedChildren(bodies, measure) ?? dominantChildren(bodies, measure);
    if (next === null) return bodies;
    bodies = next;
  }
}
