import { isCounted, type RecoveryEvent } from '../../model/event.js';
import type { Post } from '../../model/post.js';
import type { AnalyzedPost } from '../../model/result.js';
import { type Attributes, type Child, element, type Markup } from './element.js';
import { eventList } from './event-list.js';
import { markedText, type TextLayers } from './own-words.js';
import { placeOf } from './place.js';
import { quoteView } from './quote-view.js';
import { sentimentChip } from './sentiment-chip.js';

function isAnalyzedPost(post: Post | AnalyzedPost): post is AnalyzedPost {
  return 'sentiment' in post;
}

/** What the filters ask of a post and of its row. */
export function filterAttributes(post: Post | AnalyzedPost, events: readonly RecoveryEvent[]): Attributes {
  const stages = new Set(events.filter(isCounted).map(({ stage }) => stage));
  return {
    'data-label': isAnalyzedPost(post) ? (post.sentiment?.label ?? 'unscored') : null,
    'data-stages': stages.size === 0 ? null : [...stages].join(' '),
  };
}

/** An address that may be followed: none that runs a script. */
export function linkTo(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}

/** The name of a post's author, or that there is none. */
export function authorName(author: string | null): Markup {
  return author === null
    ? element('span', { class: 'nameless' }, 'name not given')
    : element('bdi', { class: 'author' }, author);
}

/** When a post was written, as ISO 8601 to the minute, or as the page prints it. */
export function dateOf({ postedAt, dateText }: Pick<Post, 'postedAt' | 'dateText'>): Child {
  if (postedAt === null) return dateText;
  return element('time', { datetime: postedAt }, postedAt.slice(0, 16).replace('T', ' '));
}

function header(post: Post | AnalyzedPost, index: number): Markup {
  const { number, author, badge, permalink } = post;
  const address = linkTo(permalink);
  return element(
    'header',
    {},
    element(
      'h4',
      {},
      element(
        'a',
        { class: 'post-number', href: `#${placeOf.post(index, number)}`, 'aria-label': `Post ${number}` },
        `#${number}`,
      ),
      ' ',
      authorName(author),
    ),
    badge === null ? null : element('span', { class: 'badge' }, badge),
    element('span', { class: 'when' }, dateOf(post)),
    address === null
      ? null
      : element('a', { class: 'origin', href: address, rel: 'noopener noreferrer' }, 'on the forum'),
    isAnalyzedPost(post) ? sentimentChip(post.sentiment, post.language) : null,
  );
}

/** The words of the post with its quotes at their places. */
function* body(
  post: Post,
  layers: TextLayers,
  events: readonly RecoveryEvent[],
  index: number,
): Generator<Markup> {
  const { text, quotes } = post;
  const language = 'language' in post && typeof post.language === 'string' ? post.language : null;
  const words = (from: number, to: number): Markup | null => {
    const part = text.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = from + part.trimEnd().length;
    if (start >= end) return null;
    return element(
      'p',
      { class: 'words', dir: 'auto', lang: language },
      markedText(text, { start, end }, layers, index),
    );
  };
  let from = 0;
  for (const [at, quote] of quotes.entries()) {
    const before = words(from, quote.at);
    if (before !== null) yield before;
    from = Math.max(from, quote.at);
    yield quoteView(
      quote,
      events.filter((event) => event.quote === at),
      index,
    );
  }
  const rest = words(from, text.length);
  if (rest !== null) yield rest;
  if (text.trim() === '') yield element('p', { class: 'nothing' }, 'no own words');
}

/**
 * A post as it was written, its sentences coloured and its events marked and explained.
 * @param events those of this post
 * @param index the thread's, from 0
 */
export function postView(post: Post | AnalyzedPost, events: readonly RecoveryEvent[], index: number): Markup {
  const layers: TextLayers = {
    sentences: isAnalyzedPost(post) ? post.sentences : [],
    events: events.filter((event) => event.quote === null),
    marks: post.marks,
  };
  return element(
    'article',
    { id: placeOf.post(index, post.number), class: 'post', ...filterAttributes(post, events) },
    header(post, index),
    [...body(post, layers, events, index)],
    eventList(events, index),
  );
}
