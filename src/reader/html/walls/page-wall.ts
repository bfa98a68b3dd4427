import { cleanLine } from '../../clean-text.js';
import { silentElements } from '../elements.js';
import type { HtmlElement, HtmlNode, Page } from '../page.js';
import { wallSigns } from './index.js';
import type { WallSigns } from './wall-signs.js';

/** A message with navigation and footer around it is shorter than this, in characters. */
const longestMessage = 4000;

/** A page with more text than this, in characters, was not left empty for a script to fill. */
const longestShell = 600;

/** A page that is a login form and little else, in characters. */
const longestForm = 1500;

/** A message stands under one of the first titles. */
const mostTitles = 20;

/** What a page shows that holds no posts, prepared for comparison. */
interface Shown {
  readonly titles: readonly string[];
  /** What people see; the noscript texts apart. */
  readonly text: string;
  readonly noscript: string;
  readonly page: Page;
}

function prepared(text: string): string {
  return cleanLine(text.replace(/\s+/gu, ' ')).replace(/[’‘`]/gu, "'").toLowerCase();
}

/** The text of an element, up to a little more than the longest message. */
function textUpToLimit(element: HtmlElement | undefined, skipped: ReadonlySet<string>): string {
  let text = '';
  const visit = (node: HtmlNode): void => {
    if (text.length > longestMessage) return;
    if (node.type === 'text') text += ` ${node.data.replace(/\s+/gu, ' ').trim()}`.trimEnd();
    if (!('attribs' in node) || skipped.has(node.name)) return;
    for (const child of node.children) visit(child);
  };
  for (const child of element?.children ?? []) visit(child);
  return prepared(text);
}

function shownBy(page: Page): Shown {
  const texts = (selector: string) =>
    page
      .$<HtmlElement, string>(selector)
      .toArray()
      .slice(0, mostTitles)
      .map((element) => textUpToLimit(element, new Set()))
      .filter((text) => text !== '');
  return {
    titles: texts('head > title, h1, h2, h3, [role="alert"] strong'),
    text: textUpToLimit(page.$<HtmlElement, string>('body').get(0), silentElements),
    noscript: texts('noscript').join(' '),
    page,
  };
}

/** Whether a title, or a part of it, begins with the words; a single word has to be all of it. */
function isTitled(title: string, words: string): boolean {
  const goesOn = words.includes(' ') ? /^[\p{L}\p{N}]/u : /^\s*[\p{L}\p{N}]/u;
  const parts = title.split(/ [|–—·•-] /u);
  return [title, ...parts].some((part) => part.startsWith(words) && !goesOn.test(part.slice(words.length)));
}

function hasTitle({ titles }: Shown, signs: WallSigns): boolean {
  return titles.some((title) => title.length < 200 && signs.titles.some((words) => isTitled(title, words)));
}

function isWall(shown: Shown, signs: WallSigns): boolean {
  const { text, noscript, page } = shown;
  const isShort = text.length <= longestMessage;
  const has = (words: string) => signs.phrases.some((phrase) => words.includes(phrase));
  const hasElement = signs.elements !== '' && page.$(signs.elements).length > 0;
  switch (signs.code) {
    case 'blocked-by-site':
      return isShort && (hasTitle(shown, signs) || has(text) || (hasElement && text.length <= longestForm));
    case 'not-found-page':
      return isShort && (hasTitle(shown, signs) || has(text));
    case 'login-required': {
      const asksPassword = page.$('input[type="password" i]').length > 0;
      return isShort && (has(text) || (asksPassword && text.length <= longestForm && hasTitle(shown, signs)));
    }
    case 'needs-browser':
      return (
        text.length <= longestShell &&
        (hasTitle(shown, signs) || has(text) || has(noscript) || hasElement) &&
        (page.$('script').length > 0 || has(text))
      );
  }
}

/**
 * What stands in place of a thread on a page on which no posts were found: a check for robots, a login form, a
 * message that nothing is there, or a shell that a browser has to fill. `null` when it is none of these.
 */
export function pageWall(page: Page): WallSigns['code'] | null {
  const shown = shownBy(page);
  return wallSigns.find((signs) => isWall(shown, signs))?.code ?? null;
}
