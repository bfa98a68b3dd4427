import type { Document } from '../model/document.js';
import { problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { forced, isAsked } from './asked.js';
import { readByBest } from './choose-reading.js';
import { isWebArchive } from './html/is-web-archive.js';
import { looksLikeHtml } from './html/looks-like-html.js';
import type { Reader, Reading } from './reader.js';
import { dataReaders, jsonPlatforms, pagePlatforms } from './registry.js';
import { parseJson } from './tables/json-value.js';

/** The value of a document that begins as JSON does; `undefined` of any other. */
const jsonValue = ({ text }: Document) => (/^\s*[[{]/.test(text) ? parseJson(text) : undefined);

/** The readers of what a forum answers to programs; none when no platform recognises the document. */
async function jsonReadersOf(document: Document, settings: Settings): Promise<readonly Reader[]> {
  const value = jsonValue(document);
  const asked = jsonPlatforms.filter((platform) => isAsked(settings, platform));
  const known = settings.platform === null ? asked.filter(({ recognises }) => recognises(value) > 0) : asked;
  if (known.length === 0) return [];
  const { jsonPlatformReader } = await import('./json-platforms/json-platform-reader.js');
  return known.map((platform) => jsonPlatformReader(platform, value));
}

/** Whether a page may show JSON: so browsers save what a forum answers to programs. */
const mayShowJson = ({ text }: Document) => /<pre[^<>]{0,200}>\s*[[{]/u.test(text.slice(0, 4096));

/** The document, or the JSON that it shows where a page is not asked for. */
async function shownDocument(document: Document, isPage: boolean, settings: Settings): Promise<Document> {
  if (isPage || settings.platform === 'text' || !mayShowJson(document)) return document;
  const { shownJson } = await import('./html/shown-json.js');
  const text = shownJson(document, settings.limits);
  return text === null ? document : { ...document, text };
}

/**
 * Reads the threads of a document, as what it looks like or as `settings.platform`, but not as mail. There is always
 * at least one reading: a thread, or the problem that there is none. The HTML parser is loaded only where there is
 * HTML.
 */
export async function* readDocument(given: Document, settings: Settings): AsyncGenerator<Reading> {
  const isPage = pagePlatforms.some((page) => settings.platform === page.platform);
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
  const data = dataReaders.filter((reader) => isAsked(settings, reader));
  const readers = [...(await jsonReadersOf(document, settings)), ...data];
  const candidates = settings.platform === null ? readers : readers.map(forced);
  const names = pagePlatforms.map(({ name }) => name).join(', ');
  yield* readByBest(candidates, document, settings, problem('unknown-platform', document.source, names));
}
