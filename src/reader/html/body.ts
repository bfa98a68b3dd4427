import { cleanLine } from '../clean-text.js';
import { readMailQuotes } from '../mail-quotes.js';
import { htmlLayout } from '../paragraphs.js';
import { doubtful, markedQuote, type Piece } from '../piece.js';
import {
  insertedElements,
  lineElements,
  paragraphElements,
  silentElements,
  smilieAttributes,
  smilieClasses,
  smilieFolders,
  summaryLabels,
  typedSmilie,
} from './elements.js';
import { isElement } from './nodes.js';
import type { HtmlElement, HtmlNode, Page, Selection } from './page.js';

/** What a platform says of one quote. */
export interface MarkedQuote {
  readonly author: string | null;
  /** The platform's id of the quoted post. */
  readonly postId: string | null;
  /** The element that holds the quoted words. */
  readonly words: Selection;
  /** Whether it is a quote only where its words stand in an earlier post, and the author's own words elsewhere. */
  readonly isDoubtful?: boolean;
  /** What announces the quote beside or in it, such as a line `X said:`: nobody's words. */
  readonly announcement?: readonly HtmlNode[];
}

/** How a platform writes the bodies of posts. */
export interface BodyRules {
  /** What is read instead of the body, such as a copy in which the quotes are marked. */
  readonly prepare?: (page: Page, body: Selection) => Selection;
  /** Selects what is not the author's words. */
  readonly chrome: string;
  /** Selects the quotes, nested ones too. */
  readonly quotes: string;
  /** @param threadId the id of the thread, for platforms whose quotes may come from another */
  readonly quote: (element: Selection, threadId: string | null) => MarkedQuote;
  /** Selects the blocks of code; `pre` without it. */
  readonly code?: string;
  /** Selects what is hidden until the reader asks for it. */
  readonly spoilers?: string;
}

function smilieOf({ attribs }: HtmlElement): string {
  const classes = (attribs.class ?? '').toLowerCase();
  const source = (attribs.src ?? '').slice(0, 500).toLowerCase();
  const alt = attribs.alt ?? '';
  const isSmilie =
    typedSmilie.test(alt.trim()) ||
    smilieClasses.some((word) => classes.includes(word)) ||
    smilieAttributes.some((name) => name in attribs) ||
    smilieFolders.some((folder) => source.includes(folder));
  return isSmilie && !isNameOfSmilie(alt.trim()) ? alt : '';
}

/** Whether the `alt` of a smilie is its name, `Very Happy`, `big_smile`, `icon_sad.gif`, and not what people type. */
function isNameOfSmilie(alt: string): boolean {
  return /^\p{L}[\p{L}\p{N}\s._'!?-]*$/u.test(alt) && !/^(?:x-?[dp]+|[ot][_.]?[ot])$/iu.test(alt);
}

/** Whether a `<summary>` says nothing but that something is hidden. */
function isLabel({ children: [only, ...others] }: HtmlElement): boolean {
  return (
    only?.type === 'text' && others.length === 0 && summaryLabels.has(cleanLine(only.data).toLowerCase())
  );
}

/** Whether a list belongs to an item of another, so that no blank line divides them. */
function isInnerList({ name, parent }: HtmlElement): boolean {
  return (name === 'ul' || name === 'ol') && parent !== null && 'name' in parent && parent.name === 'li';
}

/**
 * Collapses the white space of HTML, which is all of it outside `pre`. U+200B is what XenForo pads with; control
 * characters are what moves from one forum software to another leave behind.
 */
function inlineText(data: string): string {
  return data.replace(/[^\P{Cc}\t\n\f\r]+/gu, '').replace(/[ \t\n\f\r\u200B]+/g, ' ');
}

/**
 * Turns the body of a post into pieces: own words with a blank line between block elements and a new line for
 * `<br>`, list items with `- `, smilies as they are typed, code and spoilers marked, and the quotes, structured or
 * typed as in mail, where they stand.
 */
export function readBody(
  page: Page,
  element: Selection,
  rules: BodyRules,
  threadId: string | null = null,
): readonly Piece[] {
  const body = rules.prepare?.(page, element) ?? element;
  const nodes = (selector: string): Set<HtmlNode> => new Set(body.find(selector).toArray());
  const chrome = nodes(rules.chrome);
  for (const node of nodes(insertedElements)) chrome.add(node);
  const quotes = new Map<HtmlNode, MarkedQuote>();
  for (const element of body.find(rules.quotes).toArray()) {
    const quote = rules.quote(page.$(element), threadId);
    quotes.set(element, quote);
    for (const node of quote.announcement ?? []) chrome.add(node);
  }
  const spoilers = rules.spoilers === undefined ? new Set<HtmlNode>() : nodes(rules.spoilers);
  return readNodes(childrenOf(body), { chrome, code: nodes(rules.code ?? 'pre'), spoilers, quotes });
}

/** The text of an element of which nothing is chrome or quote: a signature, a note. */
export function plainText(element: Selection): string {
  const nothing: ReadonlySet<HtmlNode> = new Set();
  const context = { chrome: nothing, code: nothing, spoilers: nothing, quotes: new Map() };
  return readNodes(childrenOf(element), context)
    .flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : []))
    .join('\n\n');
}

function codeLines(node: HtmlNode, chrome: ReadonlySet<HtmlNode>): readonly string[] {
  const textOf = (inner: HtmlNode): string => {
    if (inner.type === 'text') return inner.data;
    if (!isElement(inner) || chrome.has(inner) || silentElements.has(inner.name)) return '';
    if (inner.name === 'br') return '\n';
    // Numbered lines are the items of a list; empty lines are left out.
    return `${inner.children.map(textOf).join('')}${inner.name === 'li' ? '\n' : ''}`;
  };
  return textOf(node)
    .split('\n')
    .map((line) => line.trimEnd());
}

interface Context {
  readonly chrome: ReadonlySet<HtmlNode>;
  readonly code: ReadonlySet<HtmlNode>;
  readonly spoilers: ReadonlySet<HtmlNode>;
  readonly quotes: ReadonlyMap<HtmlNode, MarkedQuote>;
}

const childrenOf = (elements: Selection): readonly HtmlNode[] =>
  elements.toArray().flatMap((element) => element.children);

function readNodes(nodes: readonly HtmlNode[], context: Context): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let bullet = false;
  const close = () => {
    for (const piece of readMailQuotes(text.split('\n').map(cleanLine), htmlLayout)) pieces.push(piece);
    text = '';
  };
  const write = (words: string) => {
    const opens = bullet && words.trim() !== '';
    text += opens ? `- ${words.trimStart()}` : words;
    if (opens) bullet = false;
  };
  const visit = (node: HtmlNode, preformatted: boolean) => {
    if (context.chrome.has(node)) {
      // What is left out in a block of its own, such as a card, still divides the words around it.
      if (isElement(node) && paragraphElements.has(node.name)) text += ' ';
      return;
    }
    if (node.type === 'text') write(preformatted ? node.data : inlineText(node.data));
    if (!isElement(node) || silentElements.has(node.name)) return;
    const quote = context.quotes.get(node);
    if (quote !== undefined) {
      close();
      const { author, postId, words, isDoubtful = false } = quote;
      const read = markedQuote(author, readNodes(childrenOf(words), context), postId);
      pieces.push(isDoubtful ? doubtful(read) : read);
      return;
    }
    if (context.code.has(node)) {
      close();
      const code = codeLines(node, context.chrome).filter((line) => line !== '');
      if (code.length > 0) pieces.push({ kind: 'paragraph', text: code.join('\n'), mark: 'code' });
      return;
    }
    if (context.spoilers.has(node)) {
      close();
      for (const piece of readNodes(node.children, { ...context, spoilers: new Set() })) {
        pieces.push(piece.kind === 'paragraph' ? { ...piece, mark: piece.mark ?? 'spoiler' } : piece);
      }
      return;
    }
    if (node.name === 'summary' && isLabel(node)) return;
    if (node.name === 'img') write(smilieOf(node));
    const around = paragraphElements.has(node.name) && !isInnerList(node) ? '\n\n' : '';
    text += around === '' && lineElements.has(node.name) ? '\n' : around;
    if (node.name === 'li') bullet = true;
    for (const child of node.children) visit(child, preformatted || node.name === 'pre');
    text += node.name === 'td' || node.name === 'th' ? ' ' : around;
  };
  for (const node of nodes) visit(node, false);
  close();
  return pieces;
}
