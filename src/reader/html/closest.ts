import type { HtmlElement, Selection } from './page.js';

/** For each element the nearest that `selector` finds among itself and what it stands in, each once. */
export function closest(elements: Selection, selector: string): Selection {
  return elements.closest(selector).filter((_, node): node is HtmlElement => 'attribs' in node);
}
