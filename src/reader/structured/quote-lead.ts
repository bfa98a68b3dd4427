import { isBlank, isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Page } from '../html/page.js';
import { isLabel, nameInLine, plainName } from './quote-line.js';

/** The line over the quoted words where no element of its own marks it, and whom it names. */
export interface QuoteLead {
  readonly nodes: readonly HtmlNode[];
  readonly name: string | null;
}

const emphasisTags = new Set('strong b em i font small span a cite u'.split(' '));

const endsLine = (node: HtmlNode | undefined) =>
  node === undefined || (isElement(node) && ['br', 'hr', 'p', 'div'].includes(node.name));

/**
 * The beginning of a quote that is a label, `Quote:`, a name set in bold behind one, or an emphasised line
 * `NAME wrote` or `NAME on 3 May 2019`; `null` when the quote begins with its words.
 */
export function leadOf(page: Page, quote: HtmlElement): QuoteLead | null {
  const nodes = quote.children.filter((node) => !isBlank(node));
  const [first] = nodes;
  if (first === undefined) return null;
  const text = page.$(first).text();
  const isLabelled =
    isLabel(text) || (isElement(first) && emphasisTags.has(first.name) && isLabel(`${text}:`));
  const rest = nodes.slice(1);
  const gap = rest.findIndex((node) => !isElement(node) || !['br', 'hr'].includes(node.name));
  const at = isLabelled ? 1 + (gap === -1 ? rest.length : gap) : 0;
  const named = nodes[at];
  const isLine =
    named !== undefined &&
    isElement(named) &&
    emphasisTags.has(named.name) &&
    (endsLine(nodes[at + 1]) || named.name === 'cite');
  const words = isLine ? page.$(named).text() : '';
  const name = isLine ? (nameInLine(words) ?? (isLabelled ? plainName(words) : null)) : null;
  if (name !== null) return { nodes: nodes.slice(0, at + 1), name };
  return isLabelled ? { nodes: nodes.slice(0, at), name: null } : null;
}
