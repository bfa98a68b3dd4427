import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import type { Document } from '../../model/document.js';
import { type Problem, problem } from '../../problem.js';
import type { Limits } from '../../settings.js';
import { findOversizedTag } from './tag-length.js';

export type HtmlElement = Htmlparser2TreeAdapterMap['element'];
export type HtmlNode = Htmlparser2TreeAdapterMap['childNode'];
/** Elements of a page, to be asked with cheerio's methods. */
export type Selection = Cheerio<HtmlElement>;

/** A parsed page. */
export interface Page {
  readonly document: Document;
  /** Selects in the whole page. */
  readonly $: CheerioAPI;
}

/** Leaves the parser when elements are nested too deep. */
class PageTooDeep extends Error {
  override readonly name = 'PageTooDeep';
}

/**
 * The adapter of cheerio with a count of the open elements: parse5 takes quadratic time and cheerio overflows the
 * stack on deep pages. Holds the state of one parse.
 */
function boundedAdapter(limit: number): typeof adapter {
  let depth = 0;
  return {
    ...adapter,
    onItemPush() {
      depth++;
      if (depth > limit) throw new PageTooDeep();
    },
    onItemPop() {
      depth--;
    },
  };
}

/**
 * Parses a page, once for all readers, as a browser that runs no scripts: what stands in `<noscript>` is part of it.
 * Pages made to exhaust the parser are a problem.
 */
export function openPage(document: Document, limits: Limits): Page | Problem {
  const oversized = findOversizedTag(document.text, limits.tagCharacters);
  if (oversized !== null) return problem('tag-too-long', document.source, oversized);
  try {
    const treeAdapter = boundedAdapter(limits.elementDepth);
    return { document, $: load(document.text, { treeAdapter, scriptingEnabled: false }) };
  } catch (error) {
    if (!(error instanceof PageTooDeep)) throw error;
    return problem('page-too-deep', document.source, `${limits.elementDepth} levels`);
  }
}
