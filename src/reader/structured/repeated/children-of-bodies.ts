import { append } from '../../../model/append.js';
import { isElement } from '../../html/nodes.js';
import type { HtmlElement, HtmlNode } from '../../html/page.js';
import { isQuote } from '../mark-body.js';
import { makeOf } from './marks.js';
import { roleOf } from './role-of.js';

/** How much of the text has to be in one make of elements for it to be the body, 0…1. */
const mostOfText = 0.55;

/** How many of the posts have to have it, 0…1. */
const mostOfPosts = 0.7;

/** Body and other columns by their names: what these multiply the text with when it is compared. */
const roleFactors = { body: 2, beside: 0.25, unknown: 1 } as const;

/** Elements that are words of a body, not bodies. */
const wordElements = new Set(
  'a b i u s em strong span font p br img blockquote ul ol pre code sub sup small cite time h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** Several of these in one post are columns or rows, of which one is the body. */
const columnTags = new Set(['td', 'th', 'dd', 'tr']);

/** Whether going down to a child would leave a quote behind: quotes stand beside paragraphs of the body. */
function leavesQuote(
  body: HtmlElement,
  child: HtmlElement | undefined,
  leftOut: ReadonlySet<HtmlNode>,
): boolean {
  if (child === undefined) return false;
  return body.children.some(
    (node) => isElement(node) && node !== child && !leftOut.has(node) && isQuote(node),
  );
}

/** What is known of the words on the way down to the bodies. */
export interface Measure {
  readonly textOf: (element: HtmlElement) => number;
  readonly leftOut: ReadonlySet<HtmlNode>;
}

interface Choice {
  readonly of: Map<number, HtmlElement[]>;
  worth: number;
}

/** A word of a body that is no body itself, unless it says that it is one. */
const isWord = (element: HtmlElement) =>
  wordElements.has(element.name) && !(element.name === 'span' && roleOf(element) === 'body');

const worthOf = (element: HtmlElement, { textOf }: Measure) => textOf(element) * roleFactors[roleOf(element)];

/** A child of each body, all of one make, that have most of the text; `null` when there are none. */
export function sharedChildren(
  bodies: readonly HtmlElement[],
  measure: Measure,
): readonly HtmlElement[] | null {
  const { leftOut } = measure;
  const choices = new Map<string, Choice>();
  let all = 0;
  bodies.forEach((body, at) => {
    for (const child of body.children) {
      if (child.type === 'text') all += leftOut.has(child) ? 0 : child.data.trim().length;
      if (!isElement(child) || leftOut.has(child)) continue;
      const worth = worthOf(child, measure);
      all += worth;
      if (isWord(child)) continue;
      const columns = columnTags.has(child.name)
        ? body.children.filter((one) => isElement(one) && one.name === child.name)
        : [];
      const kind = `${makeOf(child)} ${columns.indexOf(child)}`;
      const choice: Choice = choices.get(kind) ?? { of: new Map(), worth: 0 };
      choice.worth += worth;
      append(choice.of, at, child);
      choices.set(kind, choice);
    }
  });
  const [best] = [...choices.values()].sort((one, other) => other.worth - one.worth);
  if (best === undefined || best.worth < all * mostOfText || best.of.size < bodies.length * mostOfPosts)
    return null;
  if ([...best.of.values()].some((children) => children.length > 1)) return null;
  if (bodies.some((body, at) => leavesQuote(body, best.of.get(at)?.[0], leftOut))) return null;
  return bodies.map((body, at) => best.of.get(at)?.[0] ?? body);
}

/** The child of a body that has most of its text between others that are no words; itself when there is none. */
function dominantChild(body: HtmlElement, measure: Measure): HtmlElement {
  const { textOf, leftOut } = measure;
  const nodes = body.children.filter((node) => !leftOut.has(node));
  if (nodes.some((node) => node.type === 'text' && node.data.trim() !== '')) return body;
  const children = nodes.filter(isElement).filter((child) => textOf(child) > 0);
  if (children.some(isWord)) return body;
  const all = children.reduce((sum, child) => sum + worthOf(child, measure), 0);
  const [best] = children.toSorted((one, other) => worthOf(other, measure) - worthOf(one, measure));
  if (best === undefined || worthOf(best, measure) < all * mostOfText) return body;
  const isAlone = children.every((child) => child === best || child.name !== best.name);
  return isAlone && !leavesQuote(body, best, leftOut) ? best : body;
}

/** The same where the posts are built unlike each other; `null` when most of the bodies are as far down as can be. */
export function dominantChildren(
  bodies: readonly HtmlElement[],
  measure: Measure,
): readonly HtmlElement[] | null {
  const next = bodies.map((body) => dominantChild(body, measure));
  const deeper = next.filter((body, at) => body !== bodies[at]).length;
  return deeper > 0 && deeper >= bodies.length * mostOfPosts ? next : null;
}
