import { UsageError } from '../errors.js';
import type { Document } from '../model/document.js';
import { isProblem, problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readByBest } from './choose-reading.js';
import { htmlReader } from './html/html-reader.js';
import { looksLikeHtml } from './html/looks-like-html.js';
import type { Reader, Reading } from './reader.js';
import { dataReaders, htmlPlatforms, platforms } from './registry.js';

export { createPageJoiner } from './join-pages.js';
export { platforms } from './registry.js';

const isForced = (settings: Settings, { platform }: Pick<Reader, 'platform'>) =>
  settings.platform === null || settings.platform === platform;

/** A forced reader has to read the document, whether it recognises it or not. */
const forced = (reader: Reader): Reader => ({ ...reader, detect: () => 1 });

/**
 * Reads the threads of a document, as what it looks like or as `settings.platform`. There is always at least one
 * reading: a thread, or the problem that there is none. The HTML parser is loaded only for HTML.
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
  let readers = data;
  if (asHtml) {
    const { openPage } = await import('./html/page.js');
    const page = openPage(document, settings.limits);
    if (isProblem(page)) {
      yield page;
      return;
    }
    readers = pages.map((platform) => htmlReader(platform, page));
  }
  const names = htmlPlatforms.map(({ name }) => name).join(', ');
  const candidates = settings.platform === null ? readers : readers.map(forced);
  yield* readByBest(candidates, document, settings, problem('unknown-platform', document.source, names));
}
