import type { HtmlPlatform } from './html/html-platform.js';
import { discourseJson } from './json-platforms/discourse-json.js';
import type { JsonPlatform } from './json-platforms/json-platform.js';
import { discourse } from './platforms/discourse.js';
import { invision3 } from './platforms/invision3.js';
import { invision4 } from './platforms/invision4.js';
import { invision5 } from './platforms/invision5.js';
import { xenforo2 } from './platforms/xenforo2.js';
import type { Reader } from './reader.js';
import { csvReader } from './tables/csv-reader.js';
import { jsonReader } from './tables/json-reader.js';
import { jsonlReader } from './tables/jsonl-reader.js';
import { textReader } from './text/text-reader.js';

/** The readers of pages. A platform is added here and nowhere else. */
export const htmlPlatforms: readonly HtmlPlatform[] = [discourse, invision3, invision4, invision5, xenforo2];

/** The readers of what forums answer to programs. */
export const jsonPlatforms: readonly JsonPlatform[] = [discourseJson];

/** The readers of everything that is neither. */
export const dataReaders: readonly Reader[] = [jsonReader, jsonlReader, csvReader, textReader];

/** Every value of `--platform` with the name that people know it by. */
export const platforms: readonly Pick<Reader, 'platform' | 'name'>[] = [
  ...htmlPlatforms,
  ...jsonPlatforms,
  ...dataReaders,
].map(({ platform, name }) => ({ platform, name }));
