import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { closest } from '../html/closest.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost, HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, pageTitle } from '../html/page-facts.js';
import { withoutSession } from '../html/without-session.js';
import {
  authorOfBlock,
  smfChrome,
  smfClock,
  smfDate,
  smfEditNote,
  smfQuote,
  smfSpoilers,
  smfThread,
} from './smf-family.js';

const bodies = '.inner[id^="msg_"], .post .inner, .post[id^="msg_"], .post';

const subjects = '[id^="subject_"]';

function postsOf(page: Page): Selection {
  const printed = page.$('#posts > .postheader');
  if (printed.length > 0) return printed;
  const wrapped = page.$('.post_wrapper:has(.post)');
  const posts = wrapped.length > 0 ? wrapped : closest(page.$(subjects), ':has(.post):has(.poster)');
  const found = posts.length > 0 ? posts : closest(page.$(subjects), ':has(.post)');
  return found.filter((_, element) => idOf(page.$(element)) !== null);
}

function idOf(post: Selection): string | null {
  return (
    firstGroup(attributeAt(post, '[id^="subject_"]', 'id'), /^subject_(\d+)$/u) ??
    firstGroup(attributeAt(post, '.inner[id^="msg_"], .post[id^="msg_"]', 'id'), /^msg_(\d+)$/u)
  );
}

/** The link to the profile; a first link with an image sends a message, guests have none. */
function authorOf(post: Selection): string | null {
  const name = post.find('.poster h4, .poster h3, .poster .name').first();
  const links = name
    .find('a:not(:has(img))')
    .filter((_, { attribs }) => !/action=pm/u.test(attribs.href ?? ''));
  return (
    textAt(name, 'a[href*="action=profile"]') ??
    textAt(links.last().parent(), 'a:not(:has(img))') ??
    textAt(name.parent(), 'h4, h3, .name') ??
    authorOfBlock(post)
  );
}

/** 2.1 has the date in a link, 2.0 behind a label; some themes elsewhere. */
function dateOf(post: Selection): DateClue {
  for (const place of ['.postinfo a.smalltext', '.keyinfo .smalltext', '.postinfo']) {
    const date = smfDate(post.find(place).first());
    if (/\d/u.test(date.visible ?? '')) return date;
  }
  return { machine: null, visible: dateIn(post, '.post, .inner, .signature, .modified, .poster') };
}

/** `Title: … Post by: NAME on DATE` over the words, without ids: the print view. */
function printedPost(head: Selection): FoundPost {
  const marked = head.find('strong');
  return {
    id: null,
    author: cleanName(marked.eq(1).text()),
    date: { machine: null, visible: cleanName(marked.slice(2).text()) },
    permalink: null,
    body: head.next('.postbody'),
  };
}

/** Simple Machines Forum 2.0 and 2.1. */
export const smf2: HtmlPlatform = {
  platform: 'smf2',
  name: 'Simple Machines Forum 2',
  signs: {
    '.post_wrapper .poster': 0.3,
    '.inner[id^="msg_"]': 0.2,
    '.keyinfo [id^="subject_"]': 0.2,
    'script:contains("smf_theme_url")': 0.2,
    '#posts > .postheader + .postbody': 0.6,
    '#forumposts': 0.1,
    '.navigate_section': 0.1,
    'a[href*="simplemachines.org"]': 0.1,
  },
  thread: (page) => ({
    ...smfThread(page),
    title: pageTitle(
      page,
      '#top_subject, .display_title, .postheader strong, .navigate_section li.last a, .navigate_section li:last-child a',
    ),
    clock: smfClock(page),
  }),
  posts: postsOf,
  post: (post) => {
    if (post.is('.postheader')) return printedPost(post);
    const printed = post.find('.page_number, .keyinfo .smalltext strong:first-child').first().text();
    const link =
      '.postinfo a.smalltext[href*="msg"], [id^="subject_"] a[href*="msg"], .keyinfo a[href*="msg"]';
    return {
      id: idOf(post),
      author: authorOf(post),
      badge: textAt(post, '.poster .membergroup'),
      date: dateOf(post),
      printedNumber: wholeNumber(firstGroup(printed, /#(\d+)/u)),
      permalink: withoutSession(attributeAt(post, link, 'href')),
      editNote: smfEditNote(post.find('[id^="modified_"]')),
      reactions: wholeNumber(firstGroup(post.find('.like_count').first().text(), /(\d+)/u)),
      signature: post.find('.signature').first(),
      body: post.find(bodies).first(),
    };
  },
  body: {
    chrome: smfChrome,
    code: 'code.bbc_code, .codeheader + .code, pre',
    spoilers: smfSpoilers,
    quotes: 'blockquote',
    quote: smfQuote,
  },
};
