import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import { orderAbroad } from '../html/order-abroad.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress } from '../html/page-facts.js';
import { quotedBy } from '../html/quoted-by.js';

const words = '.postmsg:not(.postsignature), .entry-content, .post-content';
const trail = '.crumbs li:last-child, .linkst li:last-child, #brd-crumbs-top .crumblast a, .main-title a';

/** The thread's id in `viewtopic.php?id=12`, `topic/12/title/`, `topic12-title.html`. */
function threadId(address: string | null): string | null {
  return firstGroup(address, /[?&;](?:id|tid)=(\d+)/u) ?? firstGroup(address, /\btopic[/-]?(\d+)/u);
}

function titleOf(page: Page): string | null {
  const heading = page
    .$(trail)
    .first()
    .text()
    .replace(/^[\s»]+/u, '');
  return cleanName(heading) ?? cleanName(page.$('.postright h3, .entry-title').first().text());
}

const headOf = (post: Selection): Selection => post.find('> h2, > .blockpost > h2, .posthead, > h3').first();

/** The date is the text of the post's own link; some descendants have the subject there and the date beside it. */
function printedDate(head: Selection, link: Selection): string | null {
  const text = cleanName(link.text());
  return readVisibleDate(text ?? '') === null ? (dateIn(head, 'strong') ?? text) : text;
}

/** FluxBB 1.4 and 1.5, and PunBB, from which it came, 1.2 to 1.4; also the boards of mybb.ru, made from that. */
export const fluxbb: HtmlPlatform = {
  platform: 'fluxbb',
  name: 'FluxBB and PunBB',
  signs: {
    '#punviewtopic, #brd-viewtopic, #pun-viewtopic': 0.4,
    '#punwrap, #brd-wrap, .pun': 0.2,
    '.blockpost .postmsg, .posthead .post-ident, .post-author .pa-author': 0.4,
    'a[href*="fluxbb.org"], a[href*="punbb.informer.com"], a[href*="punbb.org"]': 0.1,
  },
  thread: (page) => {
    const link = pageAttribute(
      page,
      '.crumbs li:last-child a, #brd-crumbs-top .crumblast a, h3 a.permalink',
      'href',
    );
    const url = pageAddress(page) ?? link;
    const id = threadId(url) ?? threadId(link) ?? threadId(pageAttribute(page, '.postlink a', 'href'));
    const pagers = 'link[rel="next"], .pagelink a[rel="next"], .pagelink strong + a, .paging strong + a';
    return {
      id,
      title: titleOf(page),
      url,
      page: wholeNumber(page.$('.pagelink strong, .paging strong').first().text()),
      nextPage: nextInThread(page, pagers, id, threadId),
      dateOrder: orderAbroad(page),
    };
  },
  posts: (page) =>
    page.$('.blockpost, .post').filter((_, element) => {
      const post = page.$(element);
      return post.find(words).length > 0 && post.parents('.post').length === 0;
    }),
  post: (post) => {
    const head = headOf(post);
    const link = head.find('a.permalink, a[href*="pid="], a[href*="#p"]').first();
    const number = head.find('.conr, .post-num, strong:not(:has(a))').first().text();
    return {
      id: idAfter(attributeOf(post, 'id'), 'p') ?? idAfter(attributeOf(head, 'id'), 'p'),
      author:
        textAt(post, '.postleft dt > strong') ??
        textAt(post, '.postleft dt, .author-ident .username, .post-author .username, .pa-author a') ??
        textAt(head, 'strong a[href*="id="]'),
      badge: textAt(post, '.postleft .usertitle, .author-ident .usertitle'),
      date: { machine: null, visible: printedDate(head, link) },
      printedNumber: wholeNumber(firstGroup(number, /(\d+)/u)),
      permalink: attributeOf(link, 'href'),
      editNote: textAt(post.find(words), '.postedit, .lastedit'),
      signature: post.find('.postsignature, .sig-content, .post-sig dd').first(),
      body: post.find(words).first(),
    };
  },
  body: {
    chrome:
      '.quotebox > cite, .quote-box > cite, .post-sig, .incqbox > h4, .quotebox > h4, .codebox h4, .postedit, .lastedit, .postsignature, .sig-content',
    code: '.codebox pre, pre',
    quotes: '.quotebox, .quote-box, blockquote:not(.quotebox > blockquote, .quote-box > blockquote)',
    quote: (quote) => ({
      author: quotedBy(textAt(quote, '> cite, > .incqbox > h4, > h4')),
      postId: firstGroup(attributeAt(quote, '> cite a[href*="pid="]', 'href'), /pid=(\d+)/u),
      words: quote,
    }),
  },
};
