import { cleanName } from '../clean-text.js';
import { attributedName, firstOfQuote } from '../html/attribution.js';
import { quoteWords } from '../html/attribution-words.js';
import { attributeAt, attributeOf, pageAttribute, sumAt, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';

const bodies = '.messageBody > .messageText, .messageText, .messageBody [id^="postText"]';
const notes = '.wbbPostEditNote, .editNote, .messageFooterNote:has(time, woltlab-core-date-time)';

/**
 * `/thread/123-slug/`, `index.php?thread/123-slug/`, `index.php?page=Thread&threadID=123` → `123`; boards may have the
 * word in their own language, `/thema/123-slug/`.
 */
function threadId(address: string | null): string | null {
  const known = firstGroup(address, /(?:[/?]thread\/|[?&;]threadID=)(\d+)/iu);
  return known ?? firstGroup(address, /[/?]\p{L}{1,20}\/(\d+)(?:-[^/?#]{0,200})?(?:\/|$)/u);
}

/** Since 5.5 the pager is an element with the numbers as attributes, and its links are made by script. */
function nextOfPager(page: Page): string | null {
  const pager = page.$('woltlab-core-pagination').first();
  const current = wholeNumber(attributeOf(pager, 'page'));
  const last = wholeNumber(attributeOf(pager, 'count'));
  const url = attributeOf(pager, 'url');
  if (url === null || current === null || last === null || current >= last) return null;
  return `${url}${url.includes('?') ? '&' : '?'}pageNo=${current + 1}`;
}

function authorOf(post: Selection): string | null {
  const sidebar = post.find('.messageSidebar, .messageAuthor').first();
  return (
    textAt(sidebar, '.username [itemprop="name"], .userName [itemprop="name"]') ??
    textAt(sidebar, '.username, .userName, .messageAuthorContainer [itemprop="name"]') ??
    textAt(post, '.messageHeader .username, [itemprop="author"] [itemprop="name"]')
  );
}

function dateOf(post: Selection): Selection {
  const times = 'time[datetime], woltlab-core-date-time[date]';
  const published = post.find('.messagePublicationTime').first();
  if (published.length > 0) return published.is(times) ? published : published.find(times).first();
  return post.find('.messageHeader time[datetime], .messageHeader woltlab-core-date-time[date]').first();
}

const wordsBetween = new Set(
  'from by de da di do d von van od z ze från frå fra af av от від par'.split(' '),
);

/**
 * The name in the title of a quote, `Quote from NAME`; of a language that is not known it is what follows the word
 * for a quote and a short word between.
 */
function quotedAuthor(title: string): string | null {
  const known = attributedName(title);
  const [first = '', ...rest] = (cleanName(title) ?? '').replace(/:$/u, '').split(' ');
  if (known !== null || !quoteWords.includes(first.toLowerCase())) return known;
  const isBetween = rest.length > 1 && wordsBetween.has(rest[0] ?? '');
  return cleanName(rest.slice(isBetween ? 1 : 0).join(' '));
}

/** Burning Board 3 and 4, WoltLab Suite 3 to 6. */
export const woltlab: HtmlPlatform = {
  platform: 'woltlab',
  name: 'WoltLab Suite',
  signs: {
    'body[data-application="wbb"], body#tpl_wbb_thread, body#tplThread': 0.3,
    'article.wbbPost': 0.5,
    '.wbbThreadPostList': 0.2,
    'script[src*="WoltLabSuite"], script[src*="WCF.Combined"], script[src*="/wcf/js/"]': 0.2,
    '.messageSidebar, .messageHeader': 0.1,
    '.message[id^="postRow"] .messageInner': 0.4,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = threadId(url) ?? attributeOf(page.$('[data-thread-id]').first(), 'data-thread-id');
    const active = page.$('.pagination li.active, .pageNavigation li.active').first().clone();
    active.find('.invisible').remove();
    return {
      id,
      title: pageTitle(
        page,
        'h1.contentTitle, .contentTitle, .boxHeadline h1, .mainHeadline h2',
        '.badge, .label, .icon, .prefix',
      ),
      url,
      page: wholeNumber(pageAttribute(page, 'woltlab-core-pagination', 'page') ?? cleanName(active.text())),
      nextPage:
        nextInThread(page, 'link[rel="next"], .pagination a[rel="next"]', id, threadId) ?? nextOfPager(page),
    };
  },
  posts: (page) =>
    page
      .$('article.wbbPost, .message[data-post-id], .message[id^="postRow"]')
      .not('.messageDeleted, .wbbPostDeleted, #messageQuickReply *')
      .filter((_, element) => page.$(element).find(bodies).length > 0),
  post: (post, page) => {
    const date = dateOf(post);
    const share = post
      .find('.jsButtonShare, .messageNumber, .wbbPostNumber, .messageQuickOptions a, .messageCounter')
      .filter((_, element) => wholeNumber(cleanName(page.$(element).text())) !== null)
      .first();
    return {
      id:
        attributeOf(post, 'data-post-id') ??
        idAfter(attributeOf(post, 'id'), 'postRow') ??
        idAfter(attributeOf(post.parents('li[id^="post"]').first(), 'id'), 'post'),
      author: authorOf(post),
      badge: textAt(post, '.messageSidebar .userTitleBadge, .messageSidebar .userTitle'),
      date: {
        machine:
          attributeOf(date, 'datetime') ??
          attributeOf(date, 'date') ??
          attributeAt(post, 'meta[itemprop="datePublished"], meta[itemprop="dateCreated"]', 'content'),
        visible: cleanName(date.text()) ?? textAt(post, '.messageHeader .containerContent .light'),
      },
      printedNumber: wholeNumber(cleanName(share.text())),
      editNote: textAt(post, notes),
      edited: {
        machine:
          attributeAt(post.find(notes).first(), 'time', 'datetime') ??
          attributeAt(post.find(notes).first(), 'woltlab-core-date-time', 'date'),
        visible: textAt(post, notes),
      },
      reactions: sumAt(page, post, '.reactionSummaryList .reactionCount'),
      signature: post.find('.messageSignature, .signature').first(),
      permalink:
        attributeAt(post, 'a.permalink, a.messagePublicationTime, .messagePublicationTime a', 'href') ??
        attributeAt(post, 'meta[itemprop="url"]', 'content') ??
        attributeAt(post, 'a.jsButtonShare, a.messageNumber', 'href'),
      body: post.find(bodies).first(),
    };
  },
  body: {
    chrome:
      '.quoteBoxIcon, .quoteBoxTitle, blockquote header, .quoteAuthorAvatar, .quoteHeader, .toggleButton, .codeBoxHeader, .codeBoxHeadline, ' +
      '.codeBox h3, .spoilerBoxHeader, .spoilerBox > header, .spoilerBox > summary, .messageSignature, .signature, .pollContainer, ' +
      `${notes}, .attachmentThumbnailList, .attachmentFileList, .formAttachmentList, .unfurlUrlCardContainer, ` +
      '.unfurlUrlCard, .unfurlLargeContentImage, .messageUserConsent, .contentLink > .box48, .wcfAdLocation, .adsbygoogle, .bbcodeMedia, .mediaBBCode',
    code: 'pre, .codeBox ol',
    spoilers: '.spoilerBoxContent, .spoilerBox > div:not(.spoilerBoxHeader):not(.spoilerBoxContent)',
    quotes: 'blockquote',
    quote: (quote) => {
      const words = firstOfQuote(quote, '.quoteBoxContent, .quoteBody', 'blockquote');
      const title = firstOfQuote(
        quote,
        '.quoteBoxTitle, header h3, header h1, .quoteHeader h3',
        'blockquote',
      );
      const link = attributeOf(quote, 'cite') ?? attributeAt(title, 'a', 'href');
      return {
        author: quotedAuthor(title.text()),
        postId: firstGroup(link, /(?:postID=|#post)(\d+)/u),
        words: words.length > 0 ? words : quote,
      };
    },
  },
};
