import { cleanName } from '../clean-text.js';
import type { DateOrder } from '../dates/resolve-dates.js';
import { attributedName, firstOfQuote, markAttributions } from '../html/attribution.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform, ThreadFacts } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { auroraPosts } from './khoros-aurora.js';

const bodies = '.lia-message-body-content, .lia-message-body, [itemprop="text"]';
const views = '.lia-message-view-display, .lia-message-view-wrapper, [data-lia-message-uid]';

/**
 * `…/t5/board/some-title/td-p/123/page/2`, `…/m-p/123/highlight/true`, `…/idi-p/123` and Aurora's
 * `…/discussions/board/some-title/123/replies/456` → 123.
 */
function topicId(address: string | null): string | null {
  return (
    firstGroup(address, /\/(?:[a-z]{1,4}-p|message-id)\/(\d+)/u) ??
    firstGroup(address, /\/[^/?#]+\/(\d+)(?:\/replies\/\d+)?\/?(?:[?#]|$)/u)
  );
}

const idOf = (post: Selection) =>
  attributeOf(post, 'data-lia-message-uid') ??
  attributeAt(post, '[data-lia-message-uid]', 'data-lia-message-uid') ??
  firstGroup(attributeOf(post, 'class'), /messageUid-(\d+)/u);

/** The name of who wrote a post: the link of his name, else the name without one. */
function authorOf(post: Selection, inBody: Selection): string | null {
  const linked = post.find('.lia-user-name-link').not(inBody).first();
  const name = linked.length > 0 ? linked : post.find('.lia-user-name, .UserName').not(inBody).first();
  return cleanName(name.text());
}

/** The date of a post; the user's registration and the last edit may be printed in the same form. */
function dateOf(post: Selection, inBody: Selection): Selection {
  const marked = post.find('.lia-message-posted-on').not(inBody).first();
  if (marked.length > 0) return marked;
  const boxed = post.find('.lia-message-post-date').not(inBody).first();
  return boxed.length > 0 ? boxed : post.find('.DateTime:not(.lia-message-edited-on)').not(inBody).first();
}

const countriesOfDaysFirst = /^https?:\/\/[^/]*\.(?:uk|au|nz|ie|in|za|sg)(?:[:/]|$)/u;

/** Khoros writes dates in the way of its community's language, and of its country where that is English. */
function orderOf(page: Page, url: string | null): DateOrder | null {
  const language = pageAttribute(page, 'html', 'lang')?.toLowerCase() ?? 'en';
  if (/^en(?:-us)?$/u.test(language)) return countriesOfDaysFirst.test(url ?? '') ? 'day-first' : null;
  return 'day-first';
}

/** Dates begin with an invisible left-to-right mark. */
const withoutMarks = (text: string) => cleanName(text.replace(/\u200e/gu, ''));

/** What the page tells of the thread. */
function threadOf(page: Page): ThreadFacts {
  const url = pageAddress(page);
  const first = page.$('.lia-thread-topic').first();
  const id = topicId(url) ?? idOf(first);
  return {
    id,
    dateOrder: orderOf(page, url),
    title: pageTitle(
      page,
      '.lia-thread-topic .lia-message-subject, h1 .lia-message-subject, .lia-message-subject, h1[data-testid="MessageSubject"], h1',
    ),
    url,
    page: wholeNumber(
      page.$('.lia-paging-page-current, .lia-js-data-pageNum.lia-link-disabled').first().text(),
    ),
    nextPage: nextInThread(
      page,
      'link[rel="next"], .lia-paging-page-next a, a.lia-paging-page-next',
      id,
      topicId,
    ),
  };
}

/** Khoros communities, before 2019 Lithium: the classic pages and those of Aurora. */
export const khoros: HtmlPlatform = {
  platform: 'khoros',
  name: 'Khoros',
  signs: {
    'body#lia-body, body.lia-body': 0.3,
    '.lia-message-view-wrapper, .lia-message-view-display': 0.3,
    '.lia-message-body-content': 0.2,
    'script[src*="/t5/scripts/"], link[href*="/skins/"][href*="lia"], script[src*="lithium"]': 0.2,
    '.lia-user-name-link': 0.1,
    'article[data-testid="StandardMessageView"], [class*="MessageViewStandard_"]': 0.5,
    'script[src*="/_next/static/chunks/pages/forums/"], [data-testid="messageTime"]': 0.2,
  },
  thread: threadOf,
  embedded: (page) => {
    const facts = threadOf(page);
    return { facts, posts: auroraPosts(page, facts.id) };
  },
  posts: (page) =>
    page
      .$(views)
      .not(
        '.lia-component-solution-list *, .lia-quilt-column-side-content *, .lia-component-quick-reply *, .lia-message-editor *',
      )
      .filter((_, element) => {
        const view = page.$(element);
        return view.find(bodies).length > 0 && view.parents(views).length === 0;
      }),
  post: (post) => {
    const body = post.find(bodies).first();
    const inBody = body.find('*');
    const date = dateOf(post, inBody);
    const friendly = attributeAt(date, '.local-friendly-date', 'title');
    const words = `${textAt(date, '.local-date') ?? ''} ${textAt(date, '.local-time') ?? ''}`;
    const note = post.find('.lia-message-edited-on, .lia-component-edited-on').not(inBody).first();
    const id = idOf(post);
    return {
      id,
      author: authorOf(post, inBody),
      badge: textAt(post, '.lia-message-author-rank, .lia-component-author-rank'),
      date: {
        machine: attributeAt(post, 'time[datetime]', 'datetime'),
        visible: withoutMarks(friendly ?? words) ?? withoutMarks(date.text()),
      },
      printedNumber: wholeNumber(
        firstGroup(
          textAt(post, '.lia-message-position-in-thread, .MessagesPositionInThread'),
          /(?<![\d.,])(\d[\d.,]*)\D/u,
        ),
      ),
      editNote: cleanName(note.text()),
      reactions: wholeNumber(textAt(post, '.MessageKudosCount, .kudos-count')),
      signature: post.find('.lia-message-signature, .UserSignature').first(),
      permalink: attributeOf(
        post
          .find('a.lia-message-permalink, .lia-message-subject a[href], a[href*="/m-p/"]')
          .not(inBody)
          .first(),
        'href',
      ),
      body,
    };
  },
  body: {
    prepare: (page, body) => markAttributions(page, body, 'blockquote'),
    chrome:
      '.attribution, .lia-message-signature, .UserSignature, .lia-message-edited-on, .lia-attachments, ' +
      '.lia-message-attachments, .lia-spoiler-link, .lia-media-is-center > .lia-inline-image-caption, ' +
      '.lia-inline-image-caption, .lia-media-caption-text, .lia-message-read-more, .lia-vid-container, .lia-message-body-content-footer',
    code: 'pre',
    spoilers: '.lia-spoiler-content',
    quotes: 'blockquote',
    quote: (quote) => {
      const line = firstOfQuote(quote, 'cite.attribution', 'blockquote');
      return {
        author: attributeOf(quote, 'data-author') ?? attributedName(line.text()),
        postId: null,
        words: quote,
      };
    },
  },
  dateOrder: 'month-first',
};
