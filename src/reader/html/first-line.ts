import { cleanName } from '../clean-text.js';
import type { Selection } from './page.js';

/**
 * The text of an element up to its first `<br>`, on one line; `null` when there is none.
 * @param without selects what is left out of it
 */
export function firstLine(element: Selection, without: string): string | null {
  const copy = element.first().clone();
  copy.find(without).remove();
  const nodes = copy.contents();
  const breaks = nodes.toArray().findIndex((node) => 'name' in node && node.name === 'br');
  return cleanName((breaks === -1 ? nodes : nodes.slice(0, breaks)).text());
}
