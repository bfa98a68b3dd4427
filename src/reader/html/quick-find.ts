import { compile } from 'css-select';
import type { Cheerio, CheerioAPI, HtmlDocument, HtmlElement, HtmlNode } from './cheerio.js';
import { type SelectorStep, selectorSteps } from './selector-steps.js';

type Test = (element: HtmlElement) => boolean;

interface Step {
  readonly test: Test;
  readonly below: SelectorStep['below'];
}

/** The steps of each alternative of a selector. */
type Way = readonly (readonly Step[])[];

/** Every selector is a part of the program and none of a page, so that there is an end to them. */
const ways = new Map<string, Way | null>();

function wayOf(selector: string): Way | null {
  const known = ways.get(selector);
  if (known !== undefined) return known;
  const way =
    selectorSteps(selector)?.map((steps) =>
      steps.map(({ compound, below }): Step => ({ test: compile(compound), below })),
    ) ?? null;
  ways.set(selector, way);
  return way;
}

/** Whether an element is at the end of the steps, all of them below the scope; the first may be the scope itself. */
function isReached(element: HtmlElement, steps: readonly Step[], at: number, scope: Scope): boolean {
  const step = steps[at];
  if (step === undefined || !step.test(element)) return false;
  if (at === 0) return true;
  if (element === scope) return false;
  for (let above = element.parent; above !== null && 'attribs' in above; above = above.parent) {
    if (isReached(above, steps, at - 1, scope)) return true;
    const before = steps[at - 1];
    // What no way leads up from, none leads up from above it, unless the next step is to a parent.
    const isLost = before?.below !== 'directly' && before?.test(above) === true;
    if (step.below === 'directly' || isLost || above === scope) return false;
  }
  return false;
}

type Scope = HtmlElement | HtmlDocument;

function search(nodes: readonly HtmlNode[], way: Way, scope: Scope, found: HtmlElement[]): void {
  for (const node of nodes) {
    // The content of a template is a document of its own among the nodes: it is below the page, but below no element.
    if (!('children' in node) || (!('attribs' in node) && 'attribs' in scope && isBounded(scope))) continue;
    if ('attribs' in node && way.some((steps) => isReached(node, steps, steps.length - 1, scope)))
      found.push(node);
    search(node.children, way, scope, found);
  }
}

/** Whether steps may only lead through what is below the scope; of the roots of trees cheerio asks no more. */
function isBounded(scope: Scope): boolean {
  return !('attribs' in scope) || (scope.parent !== null && 'attribs' in scope.parent);
}

/**
 * Gives a page a `find` that does what cheerio's does but keeps what it compiles: cheerio parses and compiles a selector
 * anew at every call, which takes longer than looking through a post. What is asked below several elements at once, or
 * by siblings and the like, is left to cheerio. Added as its documentation says that plugins are.
 */
export function addQuickFind($: CheerioAPI): void {
  const { find } = $.prototype;
  const quick = function (this: Cheerio<Scope>, wanted: unknown) {
    const scope = this[0];
    const way = this.length === 1 && typeof wanted === 'string' && scope !== undefined ? wayOf(wanted) : null;
    if (way === null || scope === undefined || !('children' in scope)) return find.call(this, wanted);
    if (!isBounded(scope) && way.some((steps) => steps.length > 1)) return find.call(this, wanted);
    const found: HtmlElement[] = [];
    search(scope.children, way, scope, found);
    return this._make(found);
  };
  Object.assign($.prototype, { find: quick });
}
