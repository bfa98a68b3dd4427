import { cleanName } from '../../clean-text.js';
import { firstLine } from '../../html/first-line.js';
import { isElement } from '../../html/nodes.js';
import type { HtmlElement, Page } from '../../html/page.js';
import { bareName, isName, type Mark, makeOf } from './marks.js';
import type { RegionFacts } from './region.js';

function parentOf({ element }: Mark): HtmlElement | null {
  const { parent } = element;
  return parent !== null && 'attribs' in parent ? parent : null;
}

/** The make of the elements in which most of the names stand; `null` when it has no classes to be known by. */
function placeOfNames(authors: readonly (Mark | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const author of authors) {
    const parent = author === null ? null : parentOf(author);
    if (parent?.attribs.class !== undefined)
      counts.set(makeOf(parent), (counts.get(makeOf(parent)) ?? 0) + 1);
  }
  const [place] = [...counts].toSorted(([, one], [, other]) => other - one);
  return place?.[0] ?? null;
}

const isIn = (inner: HtmlElement, outer: HtmlElement): boolean => {
  for (let above = inner.parent; above !== null; above = above.parent) if (above === outer) return true;
  return false;
};

/**
 * The authors of posts with those of posts that link to nobody: guests and members who are gone stand as plain
 * words where the others stand.
 * @param bodies the words of each post, in which no names are looked for
 */
export function withGuests(
  page: Page,
  posts: readonly RegionFacts[],
  authors: readonly (Mark | null)[],
  bodies: readonly HtmlElement[],
): readonly (Mark | null)[] {
  const place = placeOfNames(authors);
  if (place === null) return authors;
  return authors.map((author, at) => {
    const { region } = posts[at] ?? {};
    if (author !== null || region === undefined) return author;
    const found = [...region.lead, region.element]
      .flatMap((part) => [part, ...page.$(part).find('*').toArray()])
      .filter(isElement)
      .find((element) => makeOf(element) === place);
    const body = bodies[at];
    if (found === undefined || body === undefined || found === body) return null;
    if (isIn(found, body) || isIn(body, found)) return null;
    const name = bareName(cleanName(firstLine(page.$(found), 'img, br + *')) ?? '');
    return name !== null && isName(name)
      ? { element: found, at: 0, kind: place, weight: 1, text: name }
      : null;
  });
}
