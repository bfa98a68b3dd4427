import type { Settings } from '../../settings.js';
import { readJsonThread } from '../json-platforms/read-json-thread.js';
import type { Reader, Reading } from '../reader.js';
import { addressResolver } from './addresses.js';
import type { HtmlPlatform } from './html-platform.js';
import { mayMatch } from './may-match.js';
import type { Page } from './page.js';
import { readFoundThread } from './read-found-thread.js';

function has(page: Page, selector: string): boolean {
  return mayMatch(page, selector) && page.$(selector).length > 0;
}

function scoreOf(platform: HtmlPlatform, page: Page): number {
  const sum = Object.entries(platform.signs).reduce(
    (total, [selector, weight]) => total + (has(page, selector) ? weight : 0),
    0,
  );
  return Math.min(1, sum);
}

function* read(platform: HtmlPlatform, page: Page, settings: Settings): Generator<Reading> {
  const absolute = addressResolver(page, platform.home?.(page) ?? null);
  const embedded = platform.embedded?.(page) ?? null;
  if (embedded !== null && embedded.posts.length > 0) {
    const thread = platform.reworded?.(page, embedded) ?? embedded;
    yield* readJsonThread(platform, thread, page.document, absolute, settings);
    return;
  }
  const posts = platform
    .posts(page)
    .toArray()
    .map((element) => platform.post(page.$(element), page));
  yield* readFoundThread({ platform, facts: platform.thread(page), posts, page, absolute }, settings);
}

/** A reader of one page, which can say how many posts it would find before it reads them. */
export interface PageReader extends Reader {
  count(): number;
}

function countPosts(platform: HtmlPlatform, page: Page): number {
  const embedded = platform.embedded?.(page)?.posts.length ?? 0;
  return embedded > 0 ? embedded : platform.posts(page).length;
}

/** A reader of one parsed page, made from what is known of a platform. */
export function htmlReader(platform: HtmlPlatform, page: Page): PageReader {
  return {
    platform: platform.platform,
    name: platform.name,
    detect: () => scoreOf(platform, page),
    count: () => countPosts(platform, page),
    read: (_, settings) => read(platform, page, settings),
  };
}
