import type { Cheerio } from 'cheerio';
import type { Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

export type { Cheerio, CheerioAPI } from 'cheerio';
export { load } from 'cheerio';
export { adapter } from 'parse5-htmlparser2-tree-adapter';

export type HtmlElement = Htmlparser2TreeAdapterMap['element'];
export type HtmlDocument = Htmlparser2TreeAdapterMap['document'];
export type HtmlNode = Htmlparser2TreeAdapterMap['childNode'];
/** Elements of a page, to be asked with cheerio's methods. */
export type Selection = Cheerio<HtmlElement>;
