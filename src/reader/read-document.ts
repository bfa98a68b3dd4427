import type { Document } from '../model/document.js';
import { problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { isWebArchive } from './html/is-web-archive.js';
import { looksLikeHtml } from './html/looks-like-html.js';
import type { Reading } from './reader.js';

/** Whether a page may show JSON: so browsers save what a forum answers to programs. */
const mayShowJson = ({ text }: Document) => /<pre[^<>]{0,200}>\s*[[{]/u.test(text.slice(0, 4096));

/** The document, or the JSON that it shows where a page is not asked for. */
async function shownDocument(document: Document, isPage: boolean, settings: Settings): Promise<Document> {
  if (isPage || settings.platform === 'text' || !mayShowJson(document)) return document;
  const { shownJson } = await import('./html/shown-json.js');
  const text = shownJson(document, settings.limits);
  return text === null ? document : { ...document, text };
}

async function asksForPage({ platform }: Settings): Promise<boolean> {
  if (platform === null) return false;
  const { pagePlatforms } = await import('./registry.js');
  return pagePlatforms.some((page) => platform === page.platform);
}

/**
 * Reads the threads of a document, as what it looks like or as `settings.platform`, but not as mail. There is always
 * at least one reading: a thread, or the problem that there is none. The HTML parser is loaded only where there is
 * HTML.
 */
export async function* readDocument(given: Document, settings: Settings): AsyncGenerator<Reading> {
  const isPage = await asksForPage(settings);
  if (settings.platform !== 'text' && isWebArchive(given.text)) {
    yield problem('web-archive', given.source);
    return;
  }
  const document = await shownDocument(given, isPage, settings);
  if (settings.platform === null ? looksLikeHtml(document.text) : isPage) {
    const { readPage } = await import('./read-page.js');
    yield* readPage(document, settings);
    return;
  }
  const { readData } = await import('./read-data.js');
  yield* readData(document, settings);
}
