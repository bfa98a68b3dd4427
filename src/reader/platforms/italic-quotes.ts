import { isBlank, isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Page, Selection } from '../html/page.js';

const isAlone = (node: HtmlNode, beside: 'prev' | 'next'): boolean => {
  let other = node[beside];
  while (other !== null && isBlank(other)) other = other[beside];
  return other === null || (isElement(other) && other.name === 'p');
};

/** The paragraph that an element is all of, itself or with what only colours it; `null` where there is more in it. */
function wholeParagraph(element: HtmlElement): HtmlElement | null {
  let node = element;
  for (;;) {
    if (!isAlone(node, 'prev') || !isAlone(node, 'next')) return null;
    const { parent } = node;
    if (parent === null || !('name' in parent) || parent.name !== 'font') return node;
    node = parent;
  }
}

/**
 * A copy of a post's body in which paragraphs that are all in italics are `blockquote.italic`: on sites without a mark
 * for quotes people set them so, and other things as well.
 */
export function markItalics(page: Page, body: Selection): Selection {
  const copy = body.clone();
  for (const element of copy.find('i').toArray()) {
    const whole = wholeParagraph(element);
    if (whole === null || page.$(whole).text().trim() === copy.text().trim()) continue;
    page.$(whole).wrap('<blockquote class="italic"></blockquote>');
  }
  return copy;
}
