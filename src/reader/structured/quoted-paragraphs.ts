import { attributedName } from '../html/attribution.js';
import { isBlank, isElement } from '../html/nodes.js';
import type { HtmlElement, HtmlNode, Page, Selection } from '../html/page.js';
import { quotedParagraphClass } from './body-words.js';
import { classWords } from './class-words.js';

const isQuoted = (node: HtmlNode): node is HtmlElement =>
  isElement(node) && node.name === 'p' && quotedParagraphClass.test(classWords(node));

/** The quoted paragraphs from one on, up to the next that names whom it quotes. */
function runFrom(page: Page, first: HtmlElement): readonly HtmlElement[] {
  const run = [first];
  for (let node = first.next; node !== null && (isBlank(node) || isQuoted(node)); node = node.next) {
    if (!isQuoted(node)) continue;
    if (attributedName(page.$(node).text()) !== null) break;
    run.push(node);
  }
  return run;
}

/**
 * Sets the paragraphs of a body that are quoted by their classes in quotes. Who is named above the first of them is
 * also who the others are by, until another is named. Changes the body.
 */
export function wrapQuotedParagraphs(page: Page, body: Selection): void {
  const wrapped = new Set<HtmlElement>();
  let author: string | null = null;
  for (const element of body.find('p[class]').toArray()) {
    if (!isQuoted(element) || wrapped.has(element)) continue;
    const run = runFrom(page, element);
    for (const one of run) wrapped.add(one);
    const heading = attributedName(page.$(element).text());
    author = heading ?? author;
    const quote = page.$('<blockquote></blockquote>');
    if (author !== null) quote.attr('data-author', author);
    page.$(element).before(quote);
    quote.append(page.$([...(heading !== null && run.length > 1 ? run.slice(1) : run)]));
    if (heading !== null && run.length > 1) page.$(element).remove();
  }
}
