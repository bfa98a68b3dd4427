import { problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { compose } from '../compose.js';
import { printedZone } from '../dates/printed-zone.js';
import { type DateContext, resolveDates } from '../dates/resolve-dates.js';
import { type DraftPost, noFacts } from '../draft.js';
import { linkQuotes } from '../link-quotes.js';
import { quoteRepeats } from '../quote-repeats.js';
import type { Reading } from '../reader.js';
import type { ResolveAddress } from './addresses.js';
import { plainText, readBody } from './body.js';
import type { FoundPost, ThreadFacts } from './found-post.js';
import type { HtmlPlatform } from './html-platform.js';
import type { Page } from './page.js';
import { parentsByDepth } from './parents-by-depth.js';

/** A thread as a platform finds it, the bodies of its posts still to be read. */
export interface FoundThread {
  readonly platform: Pick<HtmlPlatform, 'platform' | 'body' | 'dateOrder'>;
  readonly facts: ThreadFacts;
  readonly posts: readonly FoundPost[];
  readonly page: Page;
  readonly absolute: ResolveAddress;
}

/** Some themes print a post twice; the last print is the whole one, at its own place. */
function withoutRepeats(posts: readonly DraftPost[]): readonly DraftPost[] {
  const lastOfId = new Map(posts.map((post, index) => [post.id, index]));
  return posts.filter((post, index) => post.id === null || lastOfId.get(post.id) === index);
}

const editOf = ({ edited, editNote }: FoundPost) => edited ?? { machine: null, visible: editNote ?? null };

function detailsOf(post: FoundPost) {
  const { id, author, badge = null, printedNumber = null, editNote = null, reactions = null } = post;
  const { depth = null, date, signature } = post;
  const signed = signature === undefined ? '' : plainText(signature);
  return {
    id,
    author,
    badge,
    printedNumber,
    editNote,
    reactions,
    depth,
    dateText: date.visible,
    signature: signed === '' ? null : signed,
  };
}

function draftPosts(found: FoundThread, context: DateContext): readonly DraftPost[] {
  const { posts, page, platform, facts, absolute } = found;
  const clues = [...posts.map(({ date }) => date), ...posts.map(editOf)];
  const dates = resolveDates(clues, { ...context, inSequence: posts.length });
  const parents = parentsByDepth(posts);
  const said = posts.map((post) => ({
    author: post.author,
    pieces: readBody(page, post.body, platform.body, facts.id),
  }));
  const pieces = quoteRepeats(said);
  return posts.map((post, index) => ({
    ...noFacts,
    ...detailsOf(post),
    parentId: parents[index] ?? null,
    postedAt: dates[index] ?? null,
    editedAt: dates[posts.length + index] ?? null,
    permalink: absolute(post.permalink),
    ...compose(pieces[index] ?? []),
  }));
}

/** Reads the bodies, dates and addresses of a thread that was found; yields nothing when it has no posts. */
export function* readFoundThread(found: FoundThread, settings: Settings): Generator<Reading> {
  const { platform, page, absolute } = found;
  const { id, title, url, nextPage, page: number = null, announced = null, clock } = found.facts;
  const order = found.facts.dateOrder ?? platform.dateOrder ?? null;
  const [printed = null] = clock ? resolveDates([clock], { now: settings.asOf, order }) : [];
  const now = settings.asOf ?? printed;
  const posts = withoutRepeats(draftPosts(found, { now, order, zone: printedZone(page.document.text) }));
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
