import { UsageError } from '../errors.js';
import type { Document } from '../model/document.js';
import { isProblem, type Problem, problem } from '../problem.js';
import type { Limits, Settings } from '../settings.js';
import { readByBest } from './choose-reading.js';
import type { HtmlPlatform } from './html/html-platform.js';
import { looksLikeHtml } from './html/looks-like-html.js';
import type { Reader, Reading } from './reader.js';
import { dataReaders, htmlPlatforms, jsonPlatforms, platforms } from './registry.js';
import { parseJson } from './tables/json-value.js';

export { createPageJoiner } from './join-pages.js';
export { platforms } from './registry.js';

const isForced = (settings: Settings, { platform }: Pick<Reader, 'platform'>) =>
  settings.platform === null || settings.platform === platform;

/** A forced reader has to read the document, whether it recognises it or not. */
const forced = (reader: Reader): Reader => ({ ...reader, detect: () => 1 });

/** The value of a document that begins as JSON does; `undefined` of any other. */
const jsonValue = ({ text }: Document) => (/^\s*[[{]/.test(text) ? parseJson(text) : undefined);

/** The readers of a page. The HTML parser is loaded only here and in `jsonReadersOf`. */
async function pageReadersOf(
  document: Document,
  asked: readonly HtmlPlatform[],
  limits: Limits,
): Promise<readonly Reader[] | Problem> {
  const { openPage } = await import('./html/page.js');
  const page = openPage(document, limits);
  if (isProblem(page)) return page;
  const { htmlReader } = await import('./html/html-reader.js');
  return asked.map((platform) => htmlReader(platform, page));
}

/** The readers of what a forum answers to programs; none when no platform recognises the document. */
async function jsonReadersOf(document: Document, settings: Settings): Promise<readonly Reader[]> {
  const value = jsonValue(document);
  const asked = jsonPlatforms.filter((platform) => isForced(settings, platform));
  const known = settings.platform === null ? asked.filter(({ recognises }) => recognises(value) > 0) : asked;
  if (known.length === 0) return [];
  const { jsonPlatformReader } = await import('./json-platforms/json-platform-reader.js');
  return known.map((platform) => jsonPlatformReader(platform, value));
}

/**
 * Reads the threads of a document, as what it looks like or as `settings.platform`. There is always at least one
 * reading: a thread, or the problem that there is none. The HTML parser is loaded only where there is HTML.
 * @throws UsageError when `settings.platform` is not among `platforms`
 */
export async function* readThreads(document: Document, settings: Settings): AsyncGenerator<Reading> {
  if (!platforms.some((known) => isForced(settings, known))) {
    const names = platforms.map(({ platform }) => platform).join(', ');
    throw new UsageError(`unknown platform "${settings.platform}"; give one of ${names}`);
  }
  const pages = htmlPlatforms.filter((platform) => isForced(settings, platform));
  const data = dataReaders.filter((reader) => isForced(settings, reader));
  const asHtml = settings.platform === null ? looksLikeHtml(document.text) : pages.length > 0;
  const readers = asHtml
    ? await pageReadersOf(document, pages, settings.limits)
    : [...(await jsonReadersOf(document, settings)), ...data];
  if (isProblem(readers)) {
    yield readers;
    return;
  }
  const names = htmlPlatforms.map(({ name }) => name).join(', ');
  const candidates = settings.platform === null ? readers : readers.map(forced);
  yield* readByBest(candidates, document, settings, problem('unknown-platform', document.source, names));
}
