import type { Document } from '../model/document.js';
import type { Settings } from '../settings.js';
import { forced, isAsked } from './asked.js';
import { readByBest } from './choose-reading.js';
import type { LateReader, Reader, Reading } from './reader.js';
import { csvReader } from './tables/csv-reader.js';
import { jsonReader } from './tables/json-reader.js';
import { parseJson } from './tables/json-value.js';
import { jsonlReader } from './tables/jsonl-reader.js';
import { lateTextReader } from './text/late-text-reader.js';

/** The value of a document that begins as JSON does; `undefined` of any other. */
const jsonValue = ({ text }: Document) => (/^\s*[[{]/.test(text) ? parseJson(text) : undefined);

/** The readers of what a forum answers to programs; none when no platform recognises the document. */
async function jsonReadersOf(document: Document, settings: Settings): Promise<readonly Reader[]> {
  const value = jsonValue(document);
  if (value === undefined && settings.platform === null) return [];
  const { jsonPlatforms } = await import('./registry.js');
  const asked = jsonPlatforms.filter((platform) => isAsked(settings, platform));
  const known = settings.platform === null ? asked.filter(({ recognises }) => recognises(value) > 0) : asked;
  if (known.length === 0) return [];
  const { jsonPlatformReader } = await import('./json-platforms/json-platform-reader.js');
  return known.map((platform) => jsonPlatformReader(platform, value));
}

/** The readers of everything that is neither a page nor what a forum answers to programs. */
const dataReaders: readonly LateReader[] = [jsonReader, jsonlReader, csvReader, lateTextReader];

/** Reads the threads of a document that is no page; there is always at least one reading. */
export async function* readData(document: Document, settings: Settings): AsyncGenerator<Reading> {
  const data = dataReaders.filter((reader) => isAsked(settings, reader));
  const readers = [...(await jsonReadersOf(document, settings)), ...data];
  const candidates = settings.platform === null ? readers : readers.map(forced);
  yield* readByBest(candidates, document, settings);
}
