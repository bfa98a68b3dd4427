import { cleanLine } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import type { HtmlNode, Selection } from './page.js';

/** Longer texts are sentences. */
const longestDate = 60;
const clock = /\d{1,2}[:h]\d{2}/u;

/**
 * The first text in an element that is a date with a time of day, for themes that mark it in no other way;
 * `null` when there is none. A date without a time may be that of a registration.
 * @param without selects what is not searched: the words of posts, notes, signatures
 */
export function dateIn(scope: Selection, without: string): string | null {
  const skipped = new Set<HtmlNode>(scope.find(`${without}, script, style`).toArray());
  const search = (nodes: readonly HtmlNode[]): string | null => {
    for (const node of nodes) {
      if (skipped.has(node)) continue;
      const found = 'children' in node ? search(node.children) : dateOf(node);
      if (found !== null) return found;
    }
    return null;
  };
  return search(scope.toArray());
}

function dateOf(node: HtmlNode): string | null {
  if (node.type !== 'text') return null;
  const text = cleanLine(node.data.replace(/\n/gu, ' '));
  if (text.length > longestDate || !clock.test(text)) return null;
  return [text, `${boldBefore(node)} ${text}`].find((date) => readVisibleDate(date) !== null) ?? null;
}

/** The word in `<b>Today</b> at 10:11`. */
function boldBefore({ prev }: HtmlNode): string {
  if (prev === null || !('children' in prev && 'name' in prev) || !['b', 'strong'].includes(prev.name))
    return '';
  const [word] = prev.children;
  return word?.type === 'text' ? word.data.trim() : '';
}
