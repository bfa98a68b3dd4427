import { cleanName } from '../clean-text.js';
import { isoDateOfEpoch } from '../dates/iso-date.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost, HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { bodyUnlessDeleted } from './deleted-words.js';
import { markItalics } from './italic-quotes.js';

/** The table of one submission; that of a list of submissions has several such cells. */
const submission = 'table:has(> tbody > tr > td.subtext)';
/** The rows of comments; those of old pages have no class, and those of today hold a row without an id. */
const comment = 'tr.comtr, tr:has(> td.default):not(tr.comtr tr)';
const widthOfLevel = 40;

/** The link to more comments before 2014, which names no thread. */
const oldMore = 'td.title > a[rel="nofollow"][href*="x?fnid="]';

const itemId = (address: string | null) => firstGroup(address, /\bitem\?(?:[^#?]*&)?id=(\d+)/u);

const inUtc = (day: string | null) => (/T\d\d:\d\d:\d\d$/u.test(day ?? '') ? `${day}Z` : day);

/** `2024-02-03T16:43:55 1706978635`, earlier without the epoch but in UTC as well, before 2020 only words. */
function dateOf(head: Selection): DateClue {
  const [day = null, epoch] = (attributeAt(head, '.age[title]', 'title') ?? '').split(' ');
  const words = cleanName(head.text());
  return {
    machine: epoch !== undefined && /^\d{9,11}$/u.test(epoch) ? isoDateOfEpoch(Number(epoch)) : inUtc(day),
    visible:
      textAt(head, '.age') ??
      firstGroup(words, /((?<!\d)(?:\d+|an?) \p{L}{1,12} ago|\bon \p{L}{1,12} \d{1,2}, \d{4})/u),
  };
}

/** The words under a submission: their own element today, a cell without a form in older pages. */
function submittedText(post: Selection): Selection {
  const marked = post.find('.toptext').first();
  if (marked.length > 0) return marked;
  return post.find('> tbody > tr:has(> td.subtext) ~ tr > td:nth-child(2)').not(':has(form)').first();
}

function readSubmission(post: Selection): FoundPost {
  const head = post.find('td.subtext').first();
  const link = attributeAt(head, '.age a[href], a[href*="item?id="]', 'href');
  return {
    id: attributeAt(post, 'tr.athing[id]', 'id') ?? itemId(link),
    author: textAt(head, '.hnuser, a[href*="user?id="]'),
    date: dateOf(head),
    reactions: wholeNumber(firstGroup(textAt(head, '.score, [id^="score_"]'), /^(\d+)/u)),
    permalink: link,
    body: submittedText(post),
    depth: 0,
  };
}

/** The comment that a page is of stands above its answers, without an indentation. */
function depthOf(row: Selection): number {
  if (row.closest('.fatitem').length > 0) return 0;
  const indent = wholeNumber(attributeAt(row, 'td.ind[indent]', 'indent'));
  const width = wholeNumber(attributeAt(row, 'td > img[width]', 'width')) ?? 0;
  return (indent ?? Math.round(width / widthOfLevel)) + 1;
}

function readComment(row: Selection): FoundPost {
  const head = row.find('.comhead').first();
  const link = attributeAt(head, '.age a[href], a[href*="item?id="]', 'href');
  const words = row.find('.commtext').first();
  return {
    id: firstGroup(attributeOf(row, 'id'), /^(\d+)$/u) ?? itemId(link),
    author: textAt(head, '.hnuser, a[href*="user?id="]'),
    date: dateOf(head),
    permalink: link,
    body: bodyUnlessDeleted(words.length > 0 ? words : row.find('.comment').first()),
    depth: depthOf(row),
  };
}

/** `12 comments` and the submission; a thread of several pages does not tell how many this one has. */
function announced(page: Page): number | null {
  if (page.$('a.morelink, a[rel="prev"]').length > 0) return null;
  const link = page.$('td.subtext a[href*="item?id="]').last().text();
  const count = wholeNumber(firstGroup(link, /^(\d+)\s+comments?$/u));
  return count === null ? null : count + 1;
}

/** Hacker News; its pages of 2007 are still built alike. */
export const hackerNews: HtmlPlatform = {
  platform: 'hacker-news',
  name: 'Hacker News',
  signs: {
    'html[op="item"], #hnmain': 0.2,
    'tr.athing.comtr, .comment-tree': 0.4,
    'td.default .comhead a[href*="user?id="]': 0.4,
    'td.subtext a[href*="user?id="]': 0.3,
    'td[bgcolor="#ff6600"]': 0.2,
  },
  thread: (page) => {
    const head = page.$('td.subtext').first();
    const own = attributeAt(head, '.age a[href], a[href*="item?id="]', 'href');
    const url = pageAddress(page) ?? own;
    const id = itemId(own) ?? itemId(url) ?? pageAttribute(page, '.fatitem tr.athing[id]', 'id');
    return {
      id,
      title:
        pageTitle(page, `${submission} td.title a:not(.morelink)`) ??
        pageAttribute(page, '.onstory a[title]', 'title') ??
        textAt(page.$('.fatitem'), '.onstory a, .storyon a'),
      url,
      page: wholeNumber(firstGroup(url, /[?&]p=(\d+)/u)),
      nextPage: nextInThread(page, 'a.morelink', id, itemId) ?? pageAttribute(page, oldMore, 'href'),
      announced: announced(page),
    };
  },
  home: (page) => pageAttribute(page, 'a[href*="//news."]:has(> img[src*="y18"])', 'href'),
  posts: (page) => {
    const lists = page.$(submission).filter((_, table) => page.$(table).find('td.subtext').length > 1);
    return page.$(`${submission}, ${comment}`).not(lists);
  },
  post: (post) => (post.is('table') ? readSubmission(post) : readComment(post)),
  body: {
    chrome: '.reply, .comment span:not([class]), .comment font[size="1"], .navs',
    prepare: markItalics,
    quotes: 'blockquote',
    quote: (quote) => ({ author: null, postId: null, words: quote, isDoubtful: quote.is('.italic') }),
  },
};
