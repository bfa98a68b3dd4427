import type { HtmlDocument, HtmlNode } from './cheerio.js';

const whiteSpace = /[ \t\n\f\r]+/u;

/** Every class and id of the elements below a root. */
export function namesIn(roots: readonly HtmlDocument[]): ReadonlySet<string> {
  const names = new Set<string>();
  const lists = new Set<string>();
  const visit = (node: HtmlNode): void => {
    if (!('children' in node)) return;
    if ('attribs' in node) {
      const { class: list, id } = node.attribs;
      if (list !== undefined) lists.add(list);
      if (id !== undefined) names.add(id);
    }
    for (const child of node.children) visit(child);
  };
  for (const { children } of roots) for (const node of children) visit(node);
  for (const list of lists) for (const name of list.split(whiteSpace)) names.add(name);
  return names;
}
