import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { attributedName, firstOfQuote, markAttributions } from '../html/attribution.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { HtmlElement, Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';

const boxes = '.qa-topic-post-box, .threaded-reply-item, article.topic-wrapper, .qa-topic-first-post';
const contents = '.post__content, .qa-topic-post-content, .qa-qa-post-content';
/** The answer that the topic's author marked stands in his post too; where it was given it may be marked as well. */
const repeats =
  '.qa-answer-field, .answer-field, [data-qa="qa-answer-field"], [class*="--bestanswer"]:not([id^="post"]), ' +
  '[class*="best-answer"]:not(.threaded-reply-item):not(.threaded-reply-item *):not([id^="post"])';
const answers = '.paginated-threaded-replies';
const names =
  '.qa-username, .qa-topic-author-username, .post__user__meta li, .username, a[href*="/members/"]';
const quoteHead =
  'cite.attribution, [class*="quote__title"], [class*="quote__header"], [class*="quote-header"], [class*="quote__author"]';
const quotes = 'content-quote, blockquote, .post__quote, .qa-quote';

/** `…/some-forum-12/a-question-3456/index2.html` → `3456`. */
function topicId(address: string | null): string | null {
  const path = (address ?? '').split(/[?#]/u, 1)[0]?.replace(/\/index\d+(?:\.html)?$/u, '') ?? '';
  return firstGroup(path, /-(\d+)\/?$/u) ?? firstGroup(address, /[?&]tid=(\d+)/u);
}

/** Whether a body is that of an answer which is shown once more over the list of all answers. */
function isPinned(page: Page, body: Selection): boolean {
  const isAnswer = body.closest('.threaded-reply-item').length > 0;
  return isAnswer && page.$(answers).length > 0 && body.closest(answers).length === 0;
}

function bodiesOf(page: Page): Selection {
  return page.$(contents).filter((_, element) => {
    const body = page.$(element);
    const isRepeat = body.closest(repeats).length > 0 || isPinned(page, body);
    return !isRepeat && body.parents(contents).length === 0;
  });
}

/** The smallest box around a body that names somebody: themes put boxes into boxes. */
function boxOf(page: Page, body: Selection): readonly HtmlElement[] {
  const around = body.parents(boxes);
  const mentions = body.find('*');
  const named = around.filter((_, box) => {
    const shown = page.$(box);
    return shown.find(names).not(mentions).not(shown.find(repeats).find('*')).length > 0;
  });
  return (named.length > 0 ? named : around).first().toArray();
}

/** What belongs to other posts: the marked answer inside its question, with the heading and the link around it. */
function othersIn(post: Selection, body: Selection): Selection {
  const own = body.parents();
  const inner = post.find('.threaded-reply-item, .qa-topic-post-box').not(own);
  const around = inner.parentsUntil(post).not(own);
  return post.find(repeats).add(inner).add(around).find('*');
}

function authorOf(post: Selection, body: Selection, others: Selection): string | null {
  const nameAt = (selector: string) => cleanName(post.find(selector).not(others).first().text());
  const named =
    nameAt('.qa-username, .qa-topic-author-username') ??
    nameAt('.post__user__meta li:first-child a, .post__user__meta li:first-child') ??
    nameAt('.post__user a.username, .post__user .username, .author-info .username');
  if (named !== null) return named;
  const links = post.find('a[href*="/members/"], .username').not(body.find('a, .username')).not(others);
  return cleanName(links.not(':empty').not(':has(img)').first().text());
}

/** The day as it is printed; of the texts around the words the first that is a date where no class tells. */
function dayOf(page: Page, post: Selection, body: Selection, others: Selection): string | null {
  const marked = cleanName(
    post
      .find('.post__date, .qa-topic-post-date, .qa-post-date, .topic-date, .post__meta .date')
      .not(others)
      .first()
      .text(),
  );
  if (marked !== null && isDay(marked)) return marked;
  const texts = post
    .find(textHolders)
    .not(body.find('*'))
    .not(others)
    .toArray()
    .filter((element) => page.$(element).find(textHolders).text().trim() === '')
    .map((element) => cleanName(page.$(element).text()) ?? '');
  return texts.find((text) => text.length <= longestDate && /\d/u.test(text) && isDay(text)) ?? marked;
}

const longestDate = 40;
const textHolders = 'li, span, a, p, div';

function isDay(text: string): boolean {
  const kind = readVisibleDate(text)?.kind;
  return kind === 'day' || kind === 'numbers';
}

/** inSided, today Gainsight Customer Communities. */
export const insided: HtmlPlatform = {
  platform: 'insided',
  name: 'inSided',
  signs: {
    '.qa-topic-post-box, .qa-topic-first-post, .threaded-reply-item .post__content': 0.5,
    '.post__content, .qa-topic-post-content': 0.2,
    '.threaded-reply-item, .threaded-topic-body-wrapper, article.topic-wrapper .post__content': 0.3,
    'script[src*="insided"], link[href*="insided"], link[href*="gainsight"]': 0.3,
    'content-quote, .qa-div-main, .qa-page-title, .qa-topic-title, .qa-username': 0.2,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = topicId(url);
    return {
      id,
      title: pageTitle(page, 'h1.qa-topic-title, h1.post__title, h1', '.label, .badge, .tag'),
      url,
      page: wholeNumber(page.$('.pagination .active, .pagination [aria-current="page"]').first().text()),
      nextPage: nextInThread(
        page,
        'link[rel="next"], .pagination a[rel="next"], .pagination .next a, a.qa-next-page',
        id,
        topicId,
      ),
    };
  },
  posts: (page) => {
    const found = bodiesOf(page)
      .toArray()
      .flatMap((body) => boxOf(page, page.$(body)));
    return page.$([...new Set(found)]);
  },
  post: (post, page) => {
    const body = post
      .find(contents)
      .filter((_, element) => page.$(element).closest(repeats).length === 0)
      .first();
    const others = othersIn(post, body);
    const time = post.find('time, .js-utc-date').not(body.find('time')).not(others).first();
    const shown = cleanName(time.text());
    const links = post.find('a[href*="postid="], a[href*="#post"]').not(body.find('a'));
    const link = links.not(others).first();
    const permalink = attributeOf(link, 'href');
    const note = post.find('.post__edited, .qa-post-edited, [class*="last-edit"]').not(others).first();
    return {
      id:
        idAfter(attributeOf(post, 'id'), 'post') ??
        idAfter(attributeAt(post, '[id^="post"].qa-topic-post-box', 'id'), 'post') ??
        attributeOf(post, 'data-post-id') ??
        firstGroup(permalink, /(?:postid=|#post)(\d+)/u),
      author: authorOf(post, body, others),
      badge: textAt(post, '.rank-title, .qa-user-role, .user-role, .role-label, [class*="user__role"]'),
      date: {
        machine: attributeOf(time, 'datetime') ?? attributeOf(time, 'content'),
        visible: shown !== null && isDay(shown) ? shown : (dayOf(page, post, body, others) ?? shown),
      },
      editNote: cleanName(note.text()),
      edited: { machine: attributeAt(note, 'time', 'datetime'), visible: cleanName(note.text()) },
      reactions: wholeNumber(textAt(post, '.qa-like-count, .like__count, .post__like .count')),
      signature: post.find('.post__signature, .qa-signature').first(),
      permalink,
      body: markAttributions(page, body, quotes),
    };
  },
  body: {
    chrome:
      `.attribution, [class*="quote__header"], [class*="quote-header"], [class*="quote__author"], ${repeats}, ` +
      '.post__signature, .qa-signature, .post__edited, .qa-post-edited, .attachments, .qa-attachments, ' +
      '.post__attachments, .js-read-more, .link-preview, oembed, .content-embed',
    spoilers: '.spoiler__content, content-spoiler',
    quotes,
    quote: (quote) => {
      const inside = firstOfQuote(quote, quoteHead, quotes);
      const line = inside.length > 0 ? inside : quote.prev(quoteHead);
      return {
        author:
          attributeOf(quote, 'data-username') ??
          attributeOf(quote, 'data-author') ??
          attributedName(line.text()) ??
          (line.is('.attribution') ? null : cleanName(line.text())),
        postId:
          attributeOf(quote, 'data-postid') ??
          attributeOf(quote, 'data-post-id') ??
          firstGroup(attributeAt(line, 'a', 'href'), /(?:postid=|#post)(\d+)/u),
        words: quote,
      };
    },
  },
};
