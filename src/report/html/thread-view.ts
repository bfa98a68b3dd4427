import { isCounted, type RecoveryEvent } from '../../model/event.js';
import type { Summary } from '../../model/result.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import { element, fragment, type Markup } from './element.js';
import { episodeViews } from './episode-view.js';
import { plural, scoreText, wordsOf } from './labels.js';
import { labelBar, tiles } from './overview.js';
import { placeOf } from './place.js';
import { authorName, dateOf, filterAttributes, postView } from './post-view.js';
import { type PageColumn, sortableTable } from './sortable-table.js';
import { timeline } from './timeline.js';

const postColumns: readonly PageColumn[] = [
  { heading: 'post', isNumber: true },
  { heading: 'author' },
  { heading: 'date' },
  { heading: 'sentiment' },
  { heading: 'score', isNumber: true },
  { heading: 'events' },
];

function eventsByPost(thread: ReportedThread): ReadonlyMap<number, readonly RecoveryEvent[]> {
  const byPost = new Map<number, RecoveryEvent[]>();
  if (!isAnalyzed(thread)) return byPost;
  for (const event of thread.events) byPost.set(event.post, [...(byPost.get(event.post) ?? []), event]);
  return byPost;
}

function postsTable(
  thread: ReportedThread,
  byPost: ReadonlyMap<number, readonly RecoveryEvent[]>,
  index: number,
): Markup {
  const rows = thread.posts.map((post) => {
    const events = byPost.get(post.number) ?? [];
    const sentiment = 'sentiment' in post ? post.sentiment : null;
    return {
      attributes: { ...filterAttributes(post, events), 'data-post': placeOf.post(index, post.number) },
      cells: [
        {
          shown: element('a', { href: `#${placeOf.post(index, post.number)}` }, post.number),
          sortBy: post.number,
        },
        { shown: authorName(post.author), sortBy: post.author },
        { shown: dateOf(post), sortBy: post.postedAt },
        { shown: sentiment?.label ?? 'not scored' },
        { shown: sentiment === null ? null : scoreText(sentiment.score), sortBy: sentiment?.score ?? null },
        { shown: [...new Set(events.filter(isCounted).map(({ type }) => wordsOf(type)))].join(', ') },
      ],
    };
  });
  return element(
    'details',
    { class: 'data' },
    element('summary', {}, 'The posts as a table that can be sorted'),
    sortableTable('Posts with their sentiment and counted events', postColumns, rows),
  );
}

function originOf(thread: ReportedThread): Markup {
  const { source, platform, url, posts } = thread;
  return element(
    'p',
    { class: 'origin' },
    element('bdi', {}, source),
    `, ${platform}, ${plural(posts.length, 'post')}`,
    url !== null && /^https?:\/\//i.test(url)
      ? [', ', element('a', { href: url, rel: 'noopener noreferrer' }, 'on the forum')]
      : null,
  );
}

/** More posts than this are laid out by the browser only where they are looked at. */
const longThread = 300;

/** A thread on its way to the page: what is folded when there are several, and what is left out when there is one. */
export interface ThreadView {
  readonly title: string;
  /** How many it has. */
  readonly posts: number;
  readonly summary: Summary | null;
  /** Where it comes from. */
  readonly origin: Markup;
  readonly figures: Markup;
  readonly body: Markup;
}

/** A thread with its timeline, episodes and posts. */
export function threadView(thread: ReportedThread, index: number): ThreadView {
  const byPost = eventsByPost(thread);
  const all = element(
    'section',
    { class: thread.posts.length > longThread ? 'posts long' : 'posts' },
    element('h3', {}, 'The posts'),
    thread.posts.map((post) => postView(post, byPost.get(post.number) ?? [], index)),
  );
  const title = thread.title ?? thread.source;
  if (!isAnalyzed(thread))
    return {
      title,
      posts: thread.posts.length,
      summary: null,
      origin: originOf(thread),
      figures: fragment(),
      body: all,
    };
  const along = element(
    'section',
    {},
    element('h3', {}, 'Along the thread'),
    timeline(thread, index),
    postsTable(thread, byPost, index),
  );
  return {
    title,
    posts: thread.posts.length,
    summary: thread.summary,
    origin: originOf(thread),
    figures: fragment(tiles(thread.summary), labelBar(thread.summary)),
    body: fragment(along, episodeViews(thread, index), all),
  };
}
