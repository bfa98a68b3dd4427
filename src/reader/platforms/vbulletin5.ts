import { cleanName } from '../clean-text.js';
import { isoDateOfEpoch } from '../dates/iso-date.js';
import { attributeAt, attributeOf, wholeNumber } from '../html/fields.js';
import type { FoundPost, HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, firstTitle, idAfter, pageAddress } from '../html/page-facts.js';
import { bbcodeBody, nextOfThread, orderOfLanguage, vbulletinThreadId } from './vbulletin-family.js';
import { withoutSubject } from './vbulletin-subject.js';

const posts = 'li.b-post, li.b-comment, li.js-comment, .js-post[data-node-id], li.list-item[data-node-id]';
const titles = ['h1.main-title', '.js-main-title', 'h1.b-post__title', '.js-topic-title', '.js-post-title'];
const contents = [
  '.js-post__content-text, .js-comment__text, .b-comment__text',
  '.OLD__post-content-text, [itemprop="text"]',
  '.OLD__post-content, .b-post__content',
  // As the first releases of vBulletin 5 had it, and comments of whatever name.
  '.post-content-text, .post-content',
  '[class*="comment__content"], [class*="comment-text"], [class*="comment-content"]',
];

/** The first that a selector finds in a post and not in the comments below it. */
function own(post: Selection, selector: string, page: Page): Selection {
  return post
    .find(selector)
    .filter((_, element) => page.$(element).closest(posts).is(post))
    .first();
}

function bodyOf(post: Selection, page: Page): Selection {
  const found = contents.map((selector) => own(post, selector, page));
  return found.find((body) => body.length > 0) ?? post.slice(0, 0);
}

function idOf(post: Selection): string | null {
  return attributeOf(post, 'data-node-id') ?? idAfter(attributeAt(post, 'a[id^="post"]', 'id'), 'post');
}

/** `Kim commented` names Kim; a link or `itemprop` is only the name. */
function authorOf(post: Selection, page: Page): string | null {
  const names = ['.author [itemprop="name"], .OLD__author [itemprop="name"]', '.author a, .OLD__author a'];
  const found = names.map((selector) => cleanName(own(post, selector, page).text()));
  const block = own(post, '.author strong, .OLD__author strong, .author, .OLD__author', page);
  return found.find((name) => name !== null) ?? cleanName(block.text());
}

function post(element: Selection, page: Page): FoundPost {
  const time = own(element, 'time[itemprop="dateCreated"], .b-post__timestamp time, time[datetime]', page);
  const stamp = own(element, '.b-post__timestamp, .OLD__post-date, .post-date', page);
  const published = firstGroup(attributeOf(element, 'data-node-publishdate'), /^(\d{8,11})$/u);
  const count = own(element, 'a.b-post__count, .b-post__count, .b-comment__count, a.post-count', page);
  const edit = own(element, '.b-post__edit, .post-edited, .js-post-edited, .lastedited', page);
  const parent = element.parents(posts).first();
  const isComment = parent.length > 0;
  return {
    id: idOf(element),
    author: authorOf(element, page),
    badge: cleanName(own(element, '.usertitle', page).text()),
    date: {
      machine:
        attributeOf(time, 'datetime') ?? (published === null ? null : isoDateOfEpoch(Number(published))),
      visible: cleanName(time.text()) ?? cleanName(stamp.text()),
    },
    printedNumber: wholeNumber(count.text()),
    editNote: cleanName(edit.text()),
    reactions: wholeNumber(
      own(element, '.votecount .js-vote-count, .b-post-control__vote-count', page).text(),
    ),
    signature: own(element, '.post-signature, .signature', page),
    permalink:
      attributeOf(count, 'href') ?? attributeOf(own(element, 'meta[itemprop="url"]', page), 'content'),
    body: withoutSubject(bodyOf(element, page), () => firstTitle(page, titles), page),
    depth: isComment ? 1 : 0,
    parentId: isComment ? idOf(parent) : null,
  };
}

/** vBulletin 5 and 6, with comments below the posts. */
export const vbulletin5: HtmlPlatform = {
  platform: 'vbulletin5',
  name: 'vBulletin 5 and 6',
  signs: {
    'meta[name="generator"][content^="vBulletin 5"], meta[name="generator"][content^="vBulletin 6"]': 0.5,
    '.b-post.js-post': 0.5,
    '.js-post__content-text': 0.3,
    '.b-post__timestamp, .b-userinfo': 0.1,
    'li.list-item[data-node-id] .post-content': 0.4,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = vbulletinThreadId(url);
    const next =
      'a.js-pagenav-next-button[href], link[rel="next"], a[rel="next"], .js-pagenav a.primary + a[href]';
    const current = page.$('.js-pagenav-current-button, .b-pagenav a.primary, .js-pagenav a.primary').first();
    return {
      id,
      title: firstTitle(page, titles, '.js-topic-prefix, .b-topic-prefix'),
      url,
      page: wholeNumber(current.text()),
      nextPage: nextOfThread(page, next, id),
      dateOrder: orderOfLanguage(page),
    };
  },
  posts: (page) =>
    page
      .$(posts)
      .not('.b-post--deleted, .js-post-deleted, .b-post--ignored, .b-comment--deleted')
      .filter((_, element) => bodyOf(page.$(element), page).length > 0),
  post,
  body: bbcodeBody,
  dateOrder: 'month-first',
};
