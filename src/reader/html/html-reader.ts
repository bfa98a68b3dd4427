import { problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { compose } from '../compose.js';
import { type DateContext, resolveDates } from '../dates/resolve-dates.js';
import { type DraftPost, noFacts } from '../draft.js';
import { linkQuotes } from '../link-quotes.js';
import type { Reader, Reading } from '../reader.js';
import { addressResolver, type ResolveAddress } from './addresses.js';
import { plainText, readBody } from './body.js';
import type { FoundPost, HtmlPlatform } from './html-platform.js';
import type { Page } from './page.js';

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

function draftPosts(
  platform: HtmlPlatform,
  page: Page,
  context: DateContext,
  absolute: ResolveAddress,
): readonly DraftPost[] {
  const found = platform
    .posts(page)
    .toArray()
    .map((element) => platform.post(page.$(element), page));
  const dates = resolveDates([...found.map(({ date }) => date), ...found.map(editOf)], context);
  return found.map((post, index) => ({
    ...noFacts,
    ...detailsOf(post),
    postedAt: dates[index] ?? null,
    editedAt: dates[found.length + index] ?? null,
    permalink: absolute(post.permalink),
    ...compose(readBody(page, post.body, platform.body)),
  }));
}

const editOf = ({ edited, editNote }: FoundPost) => edited ?? { machine: null, visible: editNote ?? null };

function detailsOf(post: FoundPost) {
  const { id, author, badge = null, printedNumber = null, editNote = null, reactions = null } = post;
  const { depth = null, parentId = null, date, signature } = post;
  const signed = signature === undefined ? '' : plainText(signature);
  return {
    id,
    author,
    badge,
    printedNumber,
    editNote,
    reactions,
    depth,
    parentId,
    dateText: date.visible,
    signature: signed === '' ? null : signed,
  };
}

function* read(platform: HtmlPlatform, page: Page, settings: Settings): Generator<Reading> {
  const absolute = addressResolver(page);
  const { id, title, url, nextPage, page: number = null, announced = null, clock } = platform.thread(page);
  const order = platform.dateOrder ?? null;
  const [printed = null] = clock ? resolveDates([clock], { now: settings.asOf, order }) : [];
  const now = settings.asOf ?? printed;
  const posts = withoutRepeats(draftPosts(platform, page, { now, order }, absolute));
  if (posts.length === 0) return;
  if (announced !== null && announced > posts.length) {
    yield problem('incomplete-page', page.document.source, `${announced}`, `${posts.length}`);
  }
  yield {
    source: page.document.source,
    platform: platform.platform,
    id,
    title,
    url: absolute(url),
    page: number,
    nextPage: absolute(nextPage),
    posts: linkQuotes(posts),
  };
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
