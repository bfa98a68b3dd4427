import { isElement } from '../../html/nodes.js';
import type { HtmlElement, HtmlNode } from '../../html/page.js';
import { makeOf } from './marks.js';
import { indexFrom } from './position.js';
import type { Survey } from './survey.js';
import { besideWords, bodyWords } from './words.js';

/** How much of the text has to be in one make of elements for it to be the body, 0…1. */
const mostOfText = 0.55;

/** How many of the posts have to have it, 0…1. */
const mostOfPosts = 0.7;

/** Body and other columns by their names: what these multiply the text with when it is compared. */
const bodyFactor = 2;
const besideFactor = 0.25;

/** Elements that are words of a body, not bodies. */
const wordElements = new Set(
  'a b i u s em strong span font br img blockquote ul ol pre code sub sup small cite time h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** Several of these in one post are columns, of which one is the body. */
const columnTags = new Set(['td', 'th', 'dd']);

interface Choice {
  readonly of: Map<number, HtmlElement[]>;
  worth: number;
}

function factorOf({ attribs }: HtmlElement): number {
  const names = `${attribs.class ?? ''} ${(attribs.id ?? '').replace(/\d+/gu, '')}`;
  return bodyWords.test(names) ? bodyFactor : besideWords.test(names) ? besideFactor : 1;
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
  const outside = [...leftOut].flatMap((node) => (isElement(node) ? (survey.stretchOf.get(node) ?? []) : []));
  outside.sort((one, other) => one.start - other.start);
  const textOf = (element: HtmlElement): number => {
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

  let bodies = posts;
  for (;;) {
    const choices = new Map<string, Choice>();
    let all = 0;
    bodies.forEach((body, at) => {
      for (const child of body.children) {
        if (child.type === 'text') all += leftOut.has(child) ? 0 : child.data.trim().length;
        if (!isElement(child) || leftOut.has(child)) continue;
        const worth = textOf(child) * factorOf(child);
        all += worth;
        if (wordElements.has(child.name)) continue;
        const columns = columnTags.has(child.name)
          ? body.children.filter((one) => isElement(one) && one.name === child.name)
          : [];
        const kind = `${makeOf(child)} ${columns.indexOf(child)}`;
        const choice: Choice = choices.get(kind) ?? { of: new Map(), worth: 0 };
        choice.worth += worth;
        choice.of.set(at, [...(choice.of.get(at) ?? []), child]);
        choices.set(kind, choice);
      }
    });
    const [best] = [...choices.values()].sort((one, other) => other.worth - one.worth);
    if (best === undefined || best.worth < all * mostOfText || best.of.size < bodies.length * mostOfPosts)
      return bodies;
    if ([...best.of.values()].some((children) => children.length > 1)) return bodies;
    bodies = bodies.map((body, at) => best.of.get(at)?.[0] ?? body);
  }
}
