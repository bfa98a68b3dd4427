import { cleanName } from './clean-text.js';
import { isoDate } from './dates.js';
import type { Page, Selection } from './html.js';
import { attributeAt, attributeOf, pageAttribute, textAt } from './html-fields.js';
import type { HtmlPlatform } from './html-platform.js';

/** `…/threads/some-title.12345/page-2` → `12345`; also `/threads/12345/`. */
function threadId(address: string | null): string | null {
  const slug = /\/threads\/([^/?#]+)/.exec(address ?? '')?.[1];
  const id = slug?.slice(slug.lastIndexOf('.') + 1) ?? '';
  return /^\d+$/.test(id) ? id : null;
}

/** `post-123`, `js-post-123` or `post: 123` → `123`. */
function numberAfter(text: string | null, prefix: string): string | null {
  const rest = text?.startsWith(prefix) === true ? text.slice(prefix.length).trim() : '';
  return /^\d+$/.test(rest) ? rest : null;
}

function titleOf(page: Page): string | null {
  const title = page.$('.p-title-value').first().clone();
  title.find('.label, .label-append').remove();
  return cleanName(title.text()) ?? pageAttribute(page, 'meta[property="og:title"]', 'content');
}

/** The quoted name where only the localised title `X said:` gives it. */
function nameInTitle(title: string | null): string | null {
  if (title === null) return null;
  const ending = [' said:', ' hat gesagt.:', ' hat gesagt:'].find((words) => title.endsWith(words));
  return ending === undefined ? null : cleanName(title.slice(0, -ending.length));
}

function quotedPost(quote: Selection): string | null {
  const link = attributeAt(quote, '> .bbCodeBlock-title a.bbCodeBlock-sourceJump', 'href');
  return (
    numberAfter(attributeOf(quote, 'data-source'), 'post:') ??
    /goto\/post\?id=(\d+)/.exec(link ?? '')?.[1] ??
    null
  );
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
    const url =
      pageAttribute(page, 'link[rel="canonical"]', 'href') ??
      pageAttribute(page, 'meta[property="og:url"]', 'content') ??
      page.document.url;
    const id = numberAfter(pageAttribute(page, 'html', 'data-content-key'), 'thread-') ?? threadId(url);
    const next =
      pageAttribute(page, 'a.pageNav-jump--next', 'href') ?? pageAttribute(page, 'link[rel="next"]', 'href');
    const isSameThread = id === null || threadId(next) === id;
    return { id, title: titleOf(page), url, nextPage: isSameThread ? next : null };
  },
  posts: (page) =>
    page
      .$('article.message--post, article.js-post[id^="js-post-"]')
      .not('.message--quickReply, .message--deleted, .message--ad')
      .filter((_, element) => page.$(element).find('.message-body .bbWrapper').length > 0),
  post: (post) => {
    const time = post.find('.message-attribution time[datetime], header time[datetime]').first();
    return {
      id:
        numberAfter(attributeOf(post, 'data-content'), 'post-') ??
        numberAfter(attributeOf(post, 'id'), 'js-post-'),
      author: attributeOf(post, 'data-author') ?? textAt(post, '.message-name'),
      postedAt: isoDate(attributeOf(time, 'datetime')),
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
      '.bbCodeSpoiler-button',
    quotes: 'blockquote.bbCodeBlock--quote',
    quote: (quote) => ({
      author: attributeOf(quote, 'data-quote') ?? nameInTitle(textAt(quote, '> .bbCodeBlock-title')),
      postId: quotedPost(quote),
      words: quote.find('.bbCodeBlock-expandContent').first(),
    }),
  },
};
