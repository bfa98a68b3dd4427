import type { HtmlElement, HtmlNode } from './page.js';

/** Whether a node of a page is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'attribs' in node;

/** Whether nobody sees a node: a comment, or white space. */
export const isBlank = (node: HtmlNode): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.data.trim() === '');
