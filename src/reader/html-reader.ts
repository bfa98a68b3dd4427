import { addressResolver } from './addresses.js';
import { compose } from './compose.js';
import type { DraftPost } from './draft.js';
import type { Page } from './html.js';
import { readBody } from './html-body.js';
import type { HtmlPlatform } from './html-platform.js';
import { linkQuotes } from './link-quotes.js';
import type { Reader, Reading } from './reader.js';

function scoreOf(platform: HtmlPlatform, page: Page): number {
  const sum = Object.entries(platform.signs).reduce(
    (total, [selector, weight]) => total + (page.$(selector).length > 0 ? weight : 0),
    0,
  );
  return Math.min(1, sum);
}

/** Some themes print a post twice; the last print is the whole one, at its own place. */
function withoutRepeats(posts: readonly DraftPost[]): readonly DraftPost[] {
  const lastOfId = new Map(posts.map((post, index) => [post.id, index]));
  return posts.filter((post, index) => post.id === null || lastOfId.get(post.id) === index);
}

function* read(platform: HtmlPlatform, page: Page): Generator<Reading> {
  const absolute = addressResolver(page);
  const drafts = platform
    .posts(page)
    .toArray()
    .map((element): DraftPost => {
      const { body, id, author, postedAt, permalink } = platform.post(page.$(element), page);
      const content = compose(readBody(page, body, platform.body));
      return { id, author, postedAt, permalink: absolute(permalink), ...content };
    });
  if (drafts.length === 0) return;
  const { id, title, url, nextPage } = platform.thread(page);
  yield {
    source: page.document.source,
    platform: platform.platform,
    id,
    title,
    url: absolute(url),
    nextPage: absolute(nextPage),
    posts: linkQuotes(withoutRepeats(drafts)),
  };
}

/** A reader of one parsed page, made from what is known of a platform. */
export function htmlReader(platform: HtmlPlatform, page: Page): Reader {
  return {
    platform: platform.platform,
    name: platform.name,
    detect: () => scoreOf(platform, page),
    read: () => read(platform, page),
  };
}
