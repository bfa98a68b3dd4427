import type { Page, Selection } from './page.js';
import { firstGroup } from './page-facts.js';

/**
 * A copy of a post's body without the links that stand for files which the reader may not see: `View attachment 123`
 * in any language, 123 being the file's id.
 * @param links selects the links to files
 */
export function withoutFileLinks(page: Page, body: Selection, links: string): Selection {
  if (body.find(links).length === 0) return body;
  const copy = body.clone();
  copy
    .find(links)
    .filter((_, link) => {
      const id = firstGroup(page.$(link).text(), /\p{L}\s(\d+)\s*$/u);
      return id !== null && new RegExp(`[./=]${id}(?:\\D|$)`, 'u').test(page.$(link).attr('href') ?? '');
    })
    .remove();
  return copy;
}
