import type { Document } from '../../model/document.js';
import { isProblem, type Problem, problem } from '../../problem.js';
import type { Limits } from '../../settings.js';
import {
  adapter,
  type CheerioAPI,
  type HtmlElement,
  type HtmlNode,
  load,
  type Selection,
} from './cheerio.js';
import { namesIn } from './page-names.js';
import { addQuickFind } from './quick-find.js';
import { findOversizedTag } from './tag-length.js';

export type { HtmlElement, HtmlNode, Selection };

/** A parsed page. */
export interface Page {
  readonly document: Document;
  /** Selects in the whole page. */
  readonly $: CheerioAPI;
  /** Parses HTML that the page carries as data, within the limits of pages; its `body`, `null` when it breaks them. */
  readonly parse: (html: string) => Selection | null;
  /** Every class and id of its elements as it was parsed. */
  readonly names: () => ReadonlySet<string>;
}

/** Leaves the parser when a page goes beyond a limit. */
class LimitReached extends Error {
  override readonly name = 'LimitReached';
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/**
 * The adapter of cheerio with a count of the open elements and of the children of each: parse5 takes quadratic time
 * and cheerio overflows the stack on deep pages, and a search below an element takes quadratic time in its children.
 * Holds the state of one parse.
 */
function boundedAdapter({ source }: Document, { elementDepth, elementChildren }: Limits) {
  let depth = 0;
  const refuseCrowd = ({ children }: { readonly children: readonly unknown[] }): void => {
    if (children.length <= elementChildren) return;
    throw new LimitReached(problem('page-too-wide', source, `${elementChildren}`));
  };
  const treeAdapter: typeof adapter = {
    ...adapter,
    appendChild(parent, child) {
      refuseCrowd(parent);
      adapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      refuseCrowd(parent);
      adapter.insertBefore(parent, child, reference);
    },
    onItemPush() {
      depth++;
      if (depth > elementDepth)
        throw new LimitReached(problem('page-too-deep', source, `${elementDepth} levels`));
    },
    onItemPop() {
      depth--;
    },
  };
  // The parser leaves the outermost elements open, of each of our own pieces of markup later too.
  const end = () => {
    depth = Number.NEGATIVE_INFINITY;
  };
  return { treeAdapter, end };
}

/**
 * Parses a page, once for all readers, as a browser that runs no scripts: what stands in `<noscript>` is part of it.
 * Pages made to exhaust the parser are a problem.
 */
export function openPage(document: Document, limits: Limits): Page | Problem {
  const oversized = findOversizedTag(document.text, limits.tagCharacters);
  if (oversized !== null) return problem('tag-too-long', document.source, oversized);
  try {
    const { treeAdapter, end } = boundedAdapter(document, limits);
    const parse = (html: string): Selection | null => {
      const inner = openPage({ ...document, text: html }, limits);
      return isProblem(inner) ? null : inner.$('body');
    };
    const $ = load(document.text, { treeAdapter, scriptingEnabled: false });
    end();
    addQuickFind($);
    let names: ReadonlySet<string> | null = null;
    return {
      document,
      $,
      parse,
      names() {
        names ??= namesIn($.root().toArray());
        return names;
      },
    };
  } catch (error) {
    if (error instanceof LimitReached) return error.problem;
    throw error;
  }
}
