import { cleanName } from '../clean-text.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';

/** `…/threads/some-title.12345/page-2` → `12345`; also `/threads/12345/`. */
function threadId(address: string | null): string | null {
  const slug = /\/threads\/([^/?#]+)/.exec(address ?? '')?.[1];
  const id = slug?.slice(slug.lastIndexOf('.') + 1) ?? '';
  return /^\d+$/.test(id) ? id : null;
}

/** The quoted name where only the localised title `X said:` gives it. */
function nameInTitle(title: string | null): string | null {
  if (title === null) return null;
  const ending = [' said:', ' hat gesagt.:', ' hat gesagt:'].find((words) => title.endsWith(words));
  return ending === undefined ? null : cleanName(title.slice(0, -ending.length));
}

function quotedPost(quote: Selection): string | null {
  const link = attributeAt(quote, '> .bbCodeBlock-title a.bbCodeBlock-sourceJump', 'href');
  return idAfter(attributeOf(quote, 'data-source'), 'post:') ?? firstGroup(link, /goto\/post\?id=(\d+)/u);
}

/** XenForo 2.0 to 2.3, which runs Tesla Motors Club today. */
export const xenforo2: HtmlPlatform = {
  platform: 'xenforo2',
  name: 'XenForo 2',
  signs: {
    'html#XF': 0.5,
    '[data-template="thread_view"]': 0.2,
    'article.message--post': 0.4,
    '.message-body .bbWrapper': 0.1,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = idAfter(pageAttribute(page, 'html', 'data-content-key'), 'thread-') ?? threadId(url);
    return {
      id,
      title: pageTitle(page, '.p-title-value', '.label, .label-append'),
      url,
      page: wholeNumber(page.$('.pageNav-page--current').first().text()),
      nextPage: nextInThread(page, 'a.pageNav-jump--next, link[rel="next"]', id, threadId),
    };
  },
  posts: (page) =>
    page
      .$('article.message--post, article.js-post[id^="js-post-"]')
      .not('.message--quickReply, .message--deleted, .message--ad')
      .filter((_, element) => page.$(element).find('.message-body .bbWrapper').length > 0),
  post: (post) => {
    const time = post.find('.message-attribution time[datetime], header time[datetime]').first();
    return {
      id: idAfter(attributeOf(post, 'data-content'), 'post-') ?? idAfter(attributeOf(post, 'id'), 'js-post-'),
      author: attributeOf(post, 'data-author') ?? textAt(post, '.message-name'),
      badge: textAt(post, '.message-userDetails .userBanner'),
      date: { machine: attributeOf(time, 'datetime'), visible: cleanName(time.text()) },
      printedNumber: wholeNumber(textAt(post, '.message-attribution-opposite li:last-child a')),
      editNote: textAt(post, '.message-lastEdit'),
      edited: { machine: attributeAt(post, '.message-lastEdit time', 'datetime'), visible: null },
      signature: post.find('.message-signature .bbWrapper').first(),
      permalink:
        attributeAt(post, 'a[href]:has(> time[datetime])', 'href') ??
        attributeAt(post, '.message-attribution-opposite a[href*="post"]', 'href'),
      body: post.find('.message-body .bbWrapper').first(),
    };
  },
  body: {
    chrome:
      '.bbCodeBlock-title, .bbCodeBlock-expandLink, .bbCodeBlock--unfurl, .message-signature, .message-lastEdit, ' +
      '.message-attachments, .reactionsBar, .js-selectToQuoteEnd, .samBannerUnit, .adsbygoogle, .bbMediaWrapper, ' +
      '.bbCodeSpoiler-button, .bbCodeBlock--code .bbCodeBlock-title',
    code: '.bbCodeBlock--code pre',
    spoilers: '.bbCodeSpoiler-content',
    quotes: 'blockquote.bbCodeBlock--quote',
    quote: (quote) => ({
      author: attributeOf(quote, 'data-quote') ?? nameInTitle(textAt(quote, '> .bbCodeBlock-title')),
      postId: quotedPost(quote),
      words: quote.find('.bbCodeBlock-expandContent').first(),
    }),
  },
};
