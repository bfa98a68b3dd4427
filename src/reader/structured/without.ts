import type { HtmlNode, Page, Selection } from '../html/page.js';

/** A copy of an element without some of the elements in it. */
export function without(page: Page, element: Selection, leftOut: ReadonlySet<HtmlNode>): Selection {
  const copy = element.clone();
  const originals = element.find('*').toArray();
  const copies = copy.find('*').toArray();
  originals.forEach((original, at) => {
    const twin = copies[at];
    if (twin !== undefined && leftOut.has(original)) page.$(twin).remove();
  });
  return copy;
}
