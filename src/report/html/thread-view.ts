import { append } from '../../model/append.js';
import { isCounted, type RecoveryEvent } from '../../model/event.js';
import type { Summary } from '../../model/result.js';
import { titleOfThread } from '../columns/thread-columns.js';
import { plural } from '../plural.js';
import { isAnalyzed, type ReportedThread } from '../report.js';
import { element, fragment, type Markup } from './element.js';
import { episodeViews } from './episode-view.js';
import { scoreText, wordsOf } from './labels.js';
import { labelBar, tiles } from './overview.js';
import { placeOf } from './place.js';
import { authorName, dateOf, filterAttributes, linkTo, postView } from './post-view.js';
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
  for (const event of thread.events) append(byPost, event.post, event);
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

function originOf({ source, platform, posts }: ReportedThread): Markup {
  return element(
    'p',
    { class: 'origin' },
    element('bdi', {}, source),
    `, ${platform}, ${plural(posts.length, 'post')}`,
  );
}

/** Where the thread is on the web, and the ways to its parts. */
function waysOf(thread: ReportedThread, index: number): Markup | null {
  const address = linkTo(thread.url);
  const outside =
    address === null
      ? null
      : element(
          'p',
          { class: 'origin' },
          element('a', { href: address, rel: 'noopener noreferrer' }, 'on the forum'),
        );
  if (!isAnalyzed(thread)) return outside;
  const { posts, episodes } = thread;
  const ways: readonly (readonly [string, string] | null)[] = [
    [placeOf.timeline(index), 'Along the thread'],
    episodes.length === 0 ? null : [placeOf.episodes(index), plural(episodes.length, 'episode')],
    [placeOf.posts(index), plural(posts.length, 'post')],
  ];
  const title = titleOfThread(thread);
  const links = ways.flatMap((way) => {
    if (way === null) return [];
    const [place, words] = way;
    return [element('li', {}, element('a', { href: `#${place}` }, words))];
  });
  return fragment(
    outside,
    element('nav', { class: 'ways', 'aria-label': `Parts of ${title}` }, element('ul', {}, links)),
  );
}

/** More posts than this are laid out by the browser only where they are looked at. */
const longThread = 300;

function longClass({ posts }: ReportedThread): '' | ' long' {
  return posts.length > longThread ? ' long' : '';
}

/** A thread on its way to the page: what is folded when there are several, and what is left out when there is one. */
export interface ThreadView {
  readonly title: string;
  /** How many it has. */
  readonly posts: number;
  readonly summary: Summary | null;
  /** Where it comes from. */
  readonly origin: Markup;
  /** How to get to its parts, and to the forum; `null` when there is nothing to get to. */
  readonly ways: Markup | null;
  readonly figures: Markup;
  readonly body: Markup;
}

/** A thread with its timeline, episodes and posts. */
export function threadView(thread: ReportedThread, index: number): ThreadView {
  const byPost = eventsByPost(thread);
  const all = element(
    'section',
    { class: `posts${longClass(thread)}`, id: placeOf.posts(index) },
    element('h3', {}, 'The posts'),
    thread.posts.map((post) => postView(post, byPost.get(post.number) ?? [], index)),
  );
  const named = {
    title: titleOfThread(thread),
    posts: thread.posts.length,
    origin: originOf(thread),
    ways: waysOf(thread, index),
  };
  if (!isAnalyzed(thread)) return { ...named, summary: null, figures: fragment(), body: all };
  const along = element(
    'section',
    { id: placeOf.timeline(index) },
    element('h3', {}, 'Along the thread'),
    timeline(thread, index),
    postsTable(thread, byPost, index),
  );
  return {
    ...named,
    summary: thread.summary,
    figures: fragment(tiles(thread.summary), labelBar(thread.summary)),
    body: fragment(along, episodeViews(thread, index, longClass(thread)), all),
  };
}
