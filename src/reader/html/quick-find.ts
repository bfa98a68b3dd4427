import type { Cheerio, CheerioAPI, HtmlDocument, HtmlElement, HtmlNode } from './cheerio.js';
import { compoundMatcher, type Matches, matcherOf } from './matcher-of.js';
import { type SelectorStep, selectorSteps } from './selector-steps.js';

interface Step {
  readonly test: Matches;
  readonly below: SelectorStep['below'];
}

/** The steps of each alternative of a selector. */
type Way = readonly (readonly Step[])[];

const ways = new Map<string, Way | null>();

function wayOf(selector: string): Way | null {
  let way = ways.get(selector);
  if (way === undefined) {
    const alternatives = selectorSteps(selector);
    way =
      alternatives?.map((steps) =>
        steps.map(({ compound, below }): Step => ({ test: compoundMatcher(compound), below })),
      ) ?? null;
    ways.set(selector, way);
  }
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
type Selected = Cheerio<Scope>;

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

/** Looks through the whole of a page for what matches wherever the search began. */
function searchPage(nodes: readonly HtmlNode[], matches: Matches, found: HtmlElement[]): void {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    if ('attribs' in node && matches(node)) found.push(node);
    searchPage(node.children, matches, found);
  }
}

/** What a selector finds below several elements, none of them within another; `null` where that is left to cheerio. */
function findBelowAll(scopes: readonly Scope[], way: Way): readonly HtmlElement[] | null {
  const all = new Set<unknown>(scopes);
  if (way.some((steps) => steps.length > 1) || all.size < scopes.length) return null;
  const found: HtmlElement[] = [];
  for (const scope of scopes) {
    if (!('attribs' in scope) || !isBounded(scope)) return null;
    for (let above = scope.parent; above !== null; above = above.parent) if (all.has(above)) return null;
    search(scope.children, way, scope, found);
  }
  return found;
}

function findQuickly(scopes: readonly Scope[], selector: string): readonly HtmlElement[] | null {
  const [scope] = scopes;
  if (scope === undefined) return [];
  const way = wayOf(selector);
  if (scopes.length > 1) return way === null ? null : findBelowAll(scopes, way);
  if (!('children' in scope)) return null;
  const found: HtmlElement[] = [];
  if (way === null) {
    const matches = 'attribs' in scope ? null : matcherOf(selector);
    if (matches === null) return null;
    searchPage(scope.children, matches, found);
  } else {
    if (!isBounded(scope) && way.some((steps) => steps.length > 1)) return null;
    search(scope.children, way, scope, found);
  }
  return found;
}

/** The methods of cheerio that keep those of their elements which a selector selects, or look for one of them. */
const choosers = [
  'filter',
  'not',
  'is',
  'closest',
  'children',
  'parent',
  'parents',
  'next',
  'prev',
  'nextAll',
  'prevAll',
  'siblings',
] as const;

type Method = (this: Selected, wanted?: unknown) => unknown;

/** Cheerio's methods, of which others stand in the place of some. */
function quickMethods(plain: Readonly<Record<string, Method>>): object {
  const quick: object = Object.create(plain);
  const { find } = plain;
  Object.assign(quick, {
    find(this: Selected, wanted: unknown) {
      const found = typeof wanted === 'string' ? findQuickly(this.toArray(), wanted) : null;
      return found === null ? find?.call(this, wanted) : this._make(found);
    },
  });
  for (const name of choosers) {
    const choose = plain[name];
    Object.assign(quick, {
      [name](this: Selected, wanted?: unknown) {
        const matches = typeof wanted === 'string' ? matcherOf(wanted) : null;
        if (matches === null) return choose?.call(this, wanted);
        return choose?.call(this, (_: number, element: HtmlElement) => matches(element));
      },
    });
  }
  return quick;
}

let quick: object | null = null;

/**
 * Gives a page methods that do what cheerio's do but keep what they compile: cheerio parses and compiles a selector
 * anew at every call, `closest` at every element on its way, which takes longer than looking through a post. What they
 * cannot tell is left to cheerio. They stand between the methods of the page and those of all pages, which stay.
 */
export function addQuickFind($: CheerioAPI): void {
  quick ??= quickMethods(Object.getPrototypeOf($.prototype));
  Object.setPrototypeOf($.prototype, quick);
}
