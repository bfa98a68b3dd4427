import { cleanName } from '../clean-text.js';
import { isoDateOfEpoch } from '../dates/iso-date.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost } from '../html/found-post.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, pageAddress } from '../html/page-facts.js';
import { bodyUnlessDeleted } from './deleted-words.js';

/** One of the ways in which Discourse shows the posts of a topic. */
export interface DiscourseView {
  readonly posts: string;
  readonly post: (post: Selection, page: Page) => FoundPost;
}

const roles = ['admin', 'moderator', 'staff'];

const firstDigits = (text: string | null) => wholeNumber(firstGroup(text, /(\d+)/u));

function appDate(time: Selection): DateClue {
  const epoch = Number(attributeOf(time, 'data-time') ?? Number.NaN);
  return {
    machine: isoDateOfEpoch(epoch),
    visible: attributeOf(time, 'title') ?? cleanName(time.text()),
  };
}

/** The posts of the JavaScript application, as a browser saves them; of actions only those with words of somebody. */
export const appView: DiscourseView = {
  posts: '.topic-post:has(.cooked), .small-action:has(.cooked):not(.topic-post *)',
  post: (post) => {
    const outside = (selector: string) => post.find(selector).not('.cooked *, .embedded-posts *');
    const id = idAfter(attributeOf(post, 'id') ?? attributeOf(outside('[id^="post_"]'), 'id'), 'post_');
    const edit = outside('.post-info.edits').first();
    const names = outside('.names').first();
    const shared = outside('a.post-date').first();
    return {
      id: attributeOf(post, 'data-post-number') ?? id,
      author:
        attributeOf(names.find('a[data-user-card]'), 'data-user-card') ??
        textAt(names, '.username') ??
        attributeOf(outside('[data-user-card]'), 'data-user-card') ??
        cleanName(outside('.username, .topic-meta-data h3').first().text()),
      badge: textAt(names, '.user-title') ?? roles.find((role) => names.find(`.${role}`).length > 0) ?? null,
      date: appDate(outside('.post-date .relative-date, .relative-date').first()),
      printedNumber: null,
      editNote: attributeOf(edit, 'title') ?? attributeAt(edit, '[title]', 'title'),
      reactions: firstDigits(cleanName(outside('.like-count, .reactions-counter').first().text())),
      permalink: attributeOf(shared, 'data-share-url') ?? attributeOf(shared, 'href'),
      body: bodyUnlessDeleted(outside('.cooked').first()),
    };
  },
};

/** The date that a crawler sees: the first views printed the date of the last change beside it. */
function crawlerDate(head: Selection): DateClue {
  const published = attributeAt(head, 'meta[itemprop="datePublished"]', 'content');
  const time = head.find('time').first();
  const machine = attributeOf(time, 'datetime');
  const isPublished = published === null || published === machine;
  return { machine: published ?? machine, visible: isPublished ? cleanName(time.text()) : null };
}

/** The address of a post where the crawler view gives only the one of its topic. */
function permalinkOf(page: Page, number: string | null): string | null {
  const path = (pageAddress(page) ?? '').split(/[?#]/u, 1)[0] ?? '';
  const topic = path.endsWith('/') ? path.slice(0, -1) : path;
  return number !== null && topic.includes('/t/') && /\d$/u.test(topic) ? `${topic}/${number}` : null;
}

/** The posts as crawlers and browsers without scripts get them; the pager looks like a post without one. */
const crawlerView: DiscourseView = {
  posts: '.crawler-post:has(> .post)',
  post: (post, page) => {
    const head = post.children().not('.post');
    const printedNumber = wholeNumber(textAt(head, '[itemprop="position"]'));
    const id = idAfter(attributeOf(post, 'id'), 'post_') ?? printedNumber?.toString() ?? null;
    const liked = '[content$="LikeAction"] ~ [itemprop="userInteractionCount"]';
    return {
      id,
      author: textAt(head, '.creator [itemprop="name"]') ?? textAt(head, '.creator a'),
      date: crawlerDate(head),
      printedNumber,
      reactions: wholeNumber(attributeAt(head, liked, 'content')) ?? firstDigits(textAt(head, '.post-likes')),
      permalink: permalinkOf(page, id),
      body: bodyUnlessDeleted(post.children('.post').first()),
    };
  },
};

/** `#3 By: <b>Name</b>, May 6th, 2013 12:10`, followed by the words: the crawler view of the first years. */
const oldestView: DiscourseView = {
  posts: '.creator + .post',
  post: (post, page) => {
    const line = post.prev('.creator');
    const [number = '', date = ''] = [line.text().split(':')[0], line.text().split(',').slice(1).join(',')];
    const printedNumber = wholeNumber(firstGroup(number, /#\s*(\d+)/u));
    const id = printedNumber?.toString() ?? null;
    return {
      id,
      author: textAt(line, '[itemprop="name"], b'),
      date: { machine: attributeAt(line, 'time[datetime]', 'datetime'), visible: cleanName(date) },
      printedNumber,
      permalink: permalinkOf(page, id),
      body: post,
    };
  },
};

/** A page may have two: the crawler view also stands in the `<noscript>` of the application. */
export const discourseViews: readonly DiscourseView[] = [appView, crawlerView, oldestView];
