import type { Document } from '../../model/document.js';
import type { Settings } from '../../settings.js';
import { resolverAgainst } from '../html/addresses.js';
import type { Reader, Reading } from '../reader.js';
import type { JsonPlatform } from './json-platform.js';
import { readJsonThread } from './read-json-thread.js';

function* read(
  platform: JsonPlatform,
  value: unknown,
  document: Document,
  settings: Settings,
): Generator<Reading> {
  for (const thread of platform.read(value)) {
    const absolute = resolverAgainst([thread.facts.url, document.url]);
    yield* readJsonThread(platform, thread, document, absolute, settings);
  }
}

/** A reader of one JSON value, made from what is known of a platform. */
export function jsonPlatformReader(platform: JsonPlatform, value: unknown): Reader {
  return {
    platform: platform.platform,
    name: platform.name,
    detect: () => platform.recognises(value),
    read: (document, settings) => read(platform, value, document, settings),
  };
}
