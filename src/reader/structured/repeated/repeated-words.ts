import type { HtmlElement, HtmlNode, Page } from '../../html/page.js';
import { isQuote } from '../mark-body.js';

const longestWords = 30;

/** So much of the posts has to repeat the words, 0…1. */
const mostOf = 0.6;

const controlSelector = 'a, button, label, span, li, dt, dd, div, td, small';

/** Elements with the same few words in most posts: controls such as `Reply`, labels such as `Location:`. */
export function repeatedWords(page: Page, posts: readonly HtmlElement[]): ReadonlySet<HtmlNode> {
  const places = new Map<string, { readonly posts: Set<number>; readonly elements: HtmlElement[] }>();
  posts.forEach((post, at) => {
    const all = page.$(post);
    const quoted = new Set(
      all
        .find('*')
        .filter((_, one) => isQuote(one))
        .find(controlSelector)
        .toArray(),
    );
    for (const element of all.find(controlSelector).toArray()) {
      if (quoted.has(element) || isQuote(element) || element.children.some((child) => 'attribs' in child))
        continue;
      const words = page.$(element).text().replace(/\s+/gu, ' ').trim().toLowerCase();
      if (words === '' || words.length > longestWords) continue;
      const place = places.get(words) ?? { posts: new Set(), elements: [] };
      place.posts.add(at);
      place.elements.push(element);
      places.set(words, place);
    }
  });
  const repeated = [...places.values()].filter(
    (place) => place.posts.size >= Math.max(2, posts.length * mostOf),
  );
  return new Set(repeated.flatMap(({ elements }) => elements));
}
