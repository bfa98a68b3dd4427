import type { Settings } from '../../settings.js';
import { readJsonThread } from '../json-platforms/read-json-thread.js';
import type { Reader, Reading } from '../reader.js';
import { addressResolver } from './addresses.js';
import type { HtmlPlatform } from './html-platform.js';
import type { Page } from './page.js';
import { readFoundThread } from './read-found-thread.js';

function scoreOf(platform: HtmlPlatform, page: Page): number {
  const sum = Object.entries(platform.signs).reduce(
    (total, [selector, weight]) => total + (page.$(selector).length > 0 ? weight : 0),
    0,
  );
  return Math.min(1, sum);
}

function* read(platform: HtmlPlatform, page: Page, settings: Settings): Generator<Reading> {
  const absolute = addressResolver(page);
  const embedded = platform.embedded?.(page) ?? null;
  if (embedded !== null && embedded.posts.length > 0) {
    yield* readJsonThread(platform, embedded, page.document, absolute, settings);
    return;
  }
  const posts = platform
    .posts(page)
    .toArray()
    .map((element) => platform.post(page.$(element), page));
  yield* readFoundThread({ platform, facts: platform.thread(page), posts, page, absolute }, settings);
}

/** A reader of one parsed page, made from what is known of a platform. */
export function htmlReader(platform: HtmlPlatform, page: Page): Reader {
  return {
    platform: platform.platform,
    name: platform.name,
    detect: () => scoreOf(platform, page),
    read: (_, settings) => read(platform, page, settings),
  };
}
