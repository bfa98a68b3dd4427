import { cleanName } from '../clean-text.js';
import { attributedName } from '../html/attribution.js';
import type { MarkedQuote } from '../html/body.js';
import { isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Selection } from '../html/page.js';
import { firstGroup } from '../html/page-facts.js';

/** Longer lines are words of the author. */
const longestLine = 200;

const userAddress = /\/(?:user|uid)\//u;

const textOf = (node: HtmlNode): string =>
  node.type === 'text' ? node.data : isElement(node) ? node.children.map(textOf).join('') : '';

/** The nodes of an element between two `<br>`: its first line, or its last one. */
function lineOf(element: HtmlElement | undefined, which: 'first' | 'last'): readonly HtmlNode[] {
  const lines: HtmlNode[][] = [[]];
  for (const node of element?.children ?? []) {
    if (isElement(node) && node.name === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const filled = lines.filter((line) => line.some((node) => textOf(node).trim() !== ''));
  return (which === 'first' ? filled[0] : filled.at(-1)) ?? [];
}

function linkIn(line: readonly HtmlNode[], pattern: RegExp): HtmlElement | null {
  return (
    line.filter(isElement).find(({ name, attribs }) => name === 'a' && pattern.test(attribs.href ?? '')) ??
    null
  );
}

function nameIn(line: readonly HtmlNode[], text: string): string | null {
  const user = linkIn(line, userAddress);
  const mentioned = user === null ? firstGroup(text, /^@([^\s:,]+)/u) : textOf(user).replace(/^\s*@/u, '');
  return cleanName(mentioned) ?? attributedName(text);
}

/** The pid in an address such as `/post/12`; pids of other servers are addresses themselves. */
function pidIn(link: HtmlElement | null): string | null {
  const pid = firstGroup(link?.attribs.href, /\/post\/([^/?#]+)/u);
  try {
    return pid === null ? null : decodeURIComponent(pid);
  } catch {
    return pid;
  }
}

/** Mentions may show the name without its `@`. */
function opensWithUser(line: readonly HtmlNode[]): boolean {
  const first = line.find((node) => textOf(node).trim() !== '');
  return first !== undefined && linkIn([first], userAddress) !== null;
}

function quoteUnder(line: readonly HtmlNode[], words: Selection): MarkedQuote | null {
  const text = cleanName(line.map(textOf).join('')) ?? '';
  const link = linkIn(line, /\/post\//u);
  if (!/[:：]$/u.test(text) || text.length > longestLine) return null;
  if (!text.startsWith('@') && link === null && !opensWithUser(line)) return null;
  return { author: nameIn(line, text), postId: pidIn(link), words, announcement: line };
}

/**
 * A quote with the line that NodeBB's editor writes over it in the writer's language, `@NAME said in TITLE:`, the
 * name a mention and the title a link to the post. Some versions write it into the quote.
 */
export function nodebbQuote(quote: Selection): MarkedQuote {
  const inner = quote.children().first().filter('p, div');
  return (
    quoteUnder(lineOf(quote.prev('p, div').get(0), 'last'), quote) ??
    quoteUnder(inner.text().trim().startsWith('@') ? lineOf(inner.get(0), 'first') : [], quote) ?? {
      author: null,
      postId: null,
      words: quote,
    }
  );
}
