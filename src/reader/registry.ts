import type { HtmlPlatform } from './html/html-platform.js';
import { xenforo2 } from './platforms/xenforo2.js';
import type { Reader } from './reader.js';
import { csvReader } from './tables/csv-reader.js';
import { jsonReader } from './tables/json-reader.js';
import { jsonlReader } from './tables/jsonl-reader.js';
import { textReader } from './text/text-reader.js';

/** The readers of pages. A platform is added here and nowhere else. */
export const htmlPlatforms: readonly HtmlPlatform[] = [xenforo2];

/** The readers of everything that is not HTML. */
export const dataReaders: readonly Reader[] = [jsonReader, jsonlReader, csvReader, textReader];

/** Every value of `--platform` with the name that people know it by. */
export const platforms: readonly Pick<Reader, 'platform' | 'name'>[] = [...htmlPlatforms, ...dataReaders].map(
  ({ platform, name }) => ({ platform, name }),
);
