import { isElement } from '../../html/nodes.js';
import type { HtmlElement, HtmlNode } from '../../html/page.js';
import { remembered } from '../../remembered.js';
import { namingWords } from '../class-words.js';
import { isQuote } from '../mark-body.js';
import { makeOf } from './marks.js';
import type { Survey } from './survey.js';
import { bodyNames } from './words.js';

/** How many of the posts have to have the element, 0…1. */
const mostOfPosts = 0.9;

const isDeclared = remembered((names) => names.split(/\s+/u).some((name) => bodyNames.test(name)));

/** The elements in a post that are named as its words, quotes and what is left out not searched. */
function* declaredIn(element: HtmlElement, leftOut: ReadonlySet<HtmlNode>): Generator<HtmlElement> {
  for (const child of element.children) {
    if (!isElement(child) || leftOut.has(child) || isQuote(child)) continue;
    if (isDeclared(namingWords(child))) yield child;
    yield* declaredIn(child, leftOut);
  }
}

/** Whether a quote of a post lies outside an element. */
function hasQuoteOutside(post: HtmlElement, body: HtmlElement, leftOut: ReadonlySet<HtmlNode>): boolean {
  return post.children.some((child) => {
    if (!isElement(child) || child === body || leftOut.has(child)) return false;
    return isQuote(child) || hasQuoteOutside(child, body, leftOut);
  });
}

/**
 * The elements that say by their names that they hold the words of a post, `post-content`, `messageText`: those of
 * the make that nearly all posts have once; of several in one another the innermost, of others those with most text.
 * `null` when there are none.
 */
export function declaredBodies(
  survey: Survey,
  posts: readonly HtmlElement[],
  leftOut: ReadonlySet<HtmlNode>,
): readonly HtmlElement[] | null {
  const makes = new Map<string, { readonly of: Map<number, HtmlElement>; isRepeated: boolean }>();
  posts.forEach((post, at) => {
    for (const element of declaredIn(post, leftOut)) {
      const make = makes.get(makeOf(element)) ?? { of: new Map(), isRepeated: false };
      if (make.of.has(at)) make.isRepeated = true;
      make.of.set(at, element);
      makes.set(makeOf(element), make);
    }
  });
  const textOf = (of: ReadonlyMap<number, HtmlElement>) =>
    [...of.values()].reduce((sum, element) => sum + (survey.stretchOf.get(element)?.text ?? 0), 0);
  const candidates = [...makes.values()]
    .filter(({ of, isRepeated }) => !isRepeated && of.size >= posts.length * mostOfPosts)
    .map(({ of }) => of)
    .filter((of) => posts.every((post, at) => !hasQuoteOutside(post, of.get(at) ?? post, leftOut)))
    .toSorted((one, other) => textOf(other) - textOf(one));
  const contains = (outer: HtmlElement | undefined, inner: HtmlElement | undefined) => {
    const [one, two] = [outer, inner].map((element) => element && survey.stretchOf.get(element));
    return one !== undefined && two !== undefined && one.start < two.start && two.end <= one.end;
  };
  let [best] = candidates;
  for (const of of candidates) {
    if (best !== undefined && [...of].every(([at, inner]) => contains(best?.get(at), inner))) best = of;
  }
  return best === undefined ? null : posts.map((post, at) => best?.get(at) ?? post);
}
