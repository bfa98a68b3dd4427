import { cleanName } from '../clean-text.js';
import { attributedName } from '../html/attribution.js';
import type { MarkedQuote } from '../html/body.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import type { JsonThread } from '../json-platforms/json-platform.js';
import { stringOf } from '../tables/stored-post.js';
import { flarumDiscussion } from './flarum-payload.js';

/** `/d/12-some-title/3` → `12`. */
const discussionId = (address: string | null) => firstGroup(address, /\/d\/(\d+)(?:[-/?#]|$)/u);

/** The posts as the application shows them, without the grey lines in the place of posts still on their way and the box for an answer. */
const appPosts = '.PostStream-item:has(.Post-body):not(:has(.LoadingPost, .ReplyPlaceholder))';
/** The posts for browsers without scripts: name and words, nothing else. */
const plainPosts = 'noscript :has(> .Post-body), #flarum-content :has(> .Post-body)';

/** The address of the discussion, to which the numbers of its posts are added. */
const addressOf = (page: Page) => firstGroup(pageAddress(page), /^([^?#]*\/d\/[^/?#]+)/u);

function threadOf(page: Page, known: string | null = null) {
  const url = pageAddress(page);
  const id = known ?? discussionId(url);
  const number = wholeNumber(firstGroup(url, /[?&]page=(\d+)/u));
  const pager = page.$('noscript a[href*="page="], #flarum-content a[href*="page="]').filter((_, link) => {
    const { href = '' } = link.attribs;
    const isOwn = id === null || href.startsWith('?') || discussionId(href) === id;
    return isOwn && Number(firstGroup(href, /[?&]page=(\d+)/u)) > (number ?? 1);
  });
  const title = pageTitle(page, '.DiscussionHero-title, noscript h1, #flarum-content h1');
  const nextPage = nextInThread(page, 'link[rel="next"]', id, discussionId) ?? attributeOf(pager, 'href');
  return { id, title, url, page: number, nextPage };
}

/** The discussion in the payload of the page, unless the page shows more of its posts. */
function embedded(page: Page): JsonThread | null {
  const discussion = flarumDiscussion(page, addressOf(page), page.$(plainPosts).length);
  if (discussion === null || page.$(appPosts).length > discussion.posts.length) return null;
  const { id, attributes, posts } = discussion;
  const facts = threadOf(page, id);
  const count = attributes.commentCount ?? attributes.commentsCount;
  const isWhole = facts.page === null && facts.nextPage === null;
  return {
    facts: {
      ...facts,
      title: cleanName(stringOf(attributes.title)) ?? facts.title,
      announced: isWhole && typeof count === 'number' ? count : null,
    },
    posts,
  };
}

/** A quote names the quoted by a mention before the words, or as BBCode does, `NAME wrote:`. */
function quoteOf(quote: Selection): MarkedQuote {
  const words =
    quote.children('div').length === 1 && quote.children().length === 1 ? quote.children('div') : quote;
  const cite = words.children('cite').first();
  const first = words.children('p').first();
  const mention = (first.length > 0 ? first : words).find('.PostMention, .UserMention').first();
  const opens =
    mention.length > 0 && (first.length > 0 ? first : words).text().trim().startsWith(mention.text().trim());
  if (cite.length > 0) {
    return { author: attributedName(cite.text()), postId: null, words, announcement: cite.toArray() };
  }
  if (!opens) return { author: null, postId: null, words };
  return {
    author: cleanName(mention.text().trim().replace(/^@/u, '')),
    postId: attributeOf(mention.filter('.PostMention'), 'data-id'),
    words,
    announcement: mention.toArray(),
  };
}

/** Flarum 0.1 to 2: its payload, its application as a browser saves it, and what it shows without scripts. */
export const flarum: HtmlPlatform = {
  platform: 'flarum',
  name: 'Flarum',
  signs: {
    'script#flarum-json-payload': 0.5,
    'noscript#flarum-content, #flarum-content': 0.3,
    '#flarum-loading, #flarum-loading-error': 0.2,
    '.PostStream-item .Post-body': 0.4,
    'noscript .Post-body': 0.2,
    'div#app.App, .App-content': 0.1,
    'script[src*="/assets/forum-"], script[src*="/assets/forum.js"], link[href*="/assets/forum-"], link[href*="/assets/forum.css"]': 0.2,
  },
  embedded,
  thread: (page) => threadOf(page),
  posts: (page) => {
    const shown = page.$(appPosts);
    return shown.length > 0 ? shown : page.$(plainPosts);
  },
  post: (post, page) => {
    const number = wholeNumber(attributeOf(post, 'data-number'));
    const address = addressOf(page);
    const head = post.find('.Post-header, .PostUser, > h3');
    const time = post.find('.PostMeta time[datetime], .Post-header time[datetime]').first();
    return {
      id: attributeOf(post, 'data-id'),
      author:
        textAt(post, '.PostUser-name .username, .PostUser .username') ??
        textAt(post, '.PostUser-name, .PostUser h3') ??
        textAt(post, '> h3'),
      badge: textAt(head, '.Badge[aria-label]') ?? attributeAt(head, '.Badge[aria-label]', 'aria-label'),
      date: {
        machine: attributeOf(time, 'datetime') ?? attributeOf(post, 'data-time'),
        visible: cleanName(time.text()),
      },
      printedNumber: number,
      editNote:
        attributeAt(post, '.PostEdited', 'title') ??
        attributeAt(post, '.PostEdited', 'data-original-title') ??
        attributeAt(post, '.PostEdited', 'aria-label') ??
        textAt(post, '.PostEdited'),
      permalink: number === null || address === null ? null : `${address}/${number}`,
      body: post.find('.Post-body').first(),
    };
  },
  body: {
    chrome: '.Post-poll, .PostPoll, .fancybox-caption, .adsbygoogle, .Post-footer, .kilowhat-audit',
    spoilers: '.bbcode-spoiler, details, .spoiler, .ps-spoiler',
    quotes: 'blockquote',
    quote: quoteOf,
  },
};
