import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import {
  documentTitle,
  firstGroup,
  firstTitle,
  idAfter,
  nextInThread,
  pageAddress,
} from '../html/page-facts.js';
import {
  countPeople,
  numberAfterHash,
  xenforo2Body,
  xenforoDate,
  xenforoThreadId,
} from './xenforo-family.js';

// An article around the card of its own post has no words beside those of the card.
const cards = '.MessageCard, .california-article-post, article.js-post';
const firstCard = '.MessageCard__container__original-post';
const hiddenCopy = '.california-thread-body-container > .hidden .bbWrapper';
const inSignature = '.message-signature *, #signature-content-wrapper *, .signature-content-wrapper *';
const wrappers = 'article.js-post, .MessageCard.js-post';

/** The first that a selector finds in a post and not in the replies that the post may contain. */
function own(post: Selection, selector: string, page: Page): Selection {
  return post
    .find(selector)
    .filter((_, element) => page.$(element).closest(cards).is(post))
    .first();
}

/** The words of a post; some pages hide a copy of those of the first one for search engines. */
function bodyOf(post: Selection, page: Page): Selection {
  const places = [
    '.message-body .bbWrapper:not(.hidden *)',
    `.bbWrapper:not(.hidden *, ${inSignature})`,
    `.bbWrapper:not(${inSignature})`,
  ];
  const found = places.map((selector) => own(post, selector, page));
  const body = found.find((place) => place.length > 0);
  if (body !== undefined) return body;
  return post.is(firstCard) ? page.$(hiddenCopy).first() : post.slice(0, 0);
}

function idOf(post: Selection): string | null {
  return (
    idAfter(attributeOf(post, 'id'), 'js-post-') ??
    idAfter(attributeOf(post, 'id'), 'post-') ??
    idAfter(attributeOf(post, 'data-content'), 'post-') ??
    attributeAt(post, '[data-post-id]', 'data-post-id') ??
    idAfter(attributeAt(post, '[data-lb-id^="post-"]', 'data-lb-id'), 'post-') ??
    idAfter(attributeAt(post, '[id^="post-"]', 'id'), 'post-') ??
    idAfter(attributeAt(post, '.MessageCard__post-position', 'href'), '#post-')
  );
}

/** The dates of a card's other posts and of its last answer stand in it too: only marked ones are its own. */
function dateOf(post: Selection, page: Page): DateClue {
  const marked = [
    '.MessageCard__date-created time',
    'time[qid="post-date-time"]',
    '.message-attribution time',
    ...(post.is('.MessageCard') ? [] : ['header time', '.message-attribution-main time']),
  ];
  const time = marked.map((selector) => own(post, selector, page)).find((found) => found.length > 0);
  if (time !== undefined) return xenforoDate(time);
  const published = attributeOf(own(post, 'meta[itemprop="datePublished"]', page), 'content');
  const date = xenforoDate(own(post, 'a.MessageCard__date-created', page));
  return { machine: date.machine ?? published, visible: date.visible };
}

/** The element around a card that stands for the same post. */
function wrapperOf(post: Selection): Selection {
  const wrapper = post.parents('article.js-post').first();
  return idOf(wrapper) === idOf(post) ? wrapper : wrapper.slice(0, 0);
}

/** The ids of the posts that a nested reply stands in, the outermost first. */
function answered(post: Selection, page: Page): readonly string[] {
  const id = idOf(post);
  const around = post.parents(wrappers).toArray().reverse();
  const ids = around
    .map((element) => idOf(page.$(element)))
    .filter((outer) => outer !== null && outer !== id);
  return ids.flatMap((outer) => outer ?? []);
}

/** Fora, what VerticalScope runs its car forums on: XenForo 2 with cards and nested replies. */
export const fora: HtmlPlatform = {
  platform: 'fora',
  name: 'Fora (VerticalScope)',
  signs: {
    '.MessageCard': 0.6,
    '.MessageCard__user-info__name, .MessageCard__date-created, .MessageCard__post-position': 0.4,
    '.MessageCard__content .message-body .bbWrapper': 0.1,
    // Some boards have the first post as an article, and the others as XenForo 2 has them.
    '.california-article-post, .california-thread-body-container, .california-lbContainer': 0.8,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = idAfter(pageAttribute(page, 'html', 'data-content-key'), 'thread-') ?? xenforoThreadId(url);
    const titles = ['h1.MessageCard__thread-title', 'h1[qid="page-header"]', '.p-title-value', 'h1'];
    return {
      id,
      title: firstTitle(page, titles, '.label, .label-append') ?? documentTitle(page, ' | '),
      url,
      page: wholeNumber(page.$('.pageNav-page--current').first().text()),
      nextPage: nextInThread(page, 'a.pageNav-jump--next, link[rel="next"]', id, xenforoThreadId),
    };
  },
  posts: (page) =>
    page
      .$(cards)
      .not('.nested-message-deleted, .nested-message-deleted *, .message--deleted, .message--quickReply')
      // Advertisements are cards too, without an id.
      .filter((_, element) => {
        const card = page.$(element);
        return (card.is('.california-article-post') || idOf(card) !== null) && bodyOf(card, page).length > 0;
      }),
  post: (post, page) => {
    const link = own(post, 'a.MessageCard__date-created', page);
    const position = own(
      post,
      '.MessageCard__post-position, a[qid="post-number"], .message-attribution-opposite a:contains("#")',
      page,
    );
    const above = answered(post, page);
    return {
      id: idOf(post),
      author:
        attributeOf(post, 'data-author') ??
        attributeOf(wrapperOf(post), 'data-author') ??
        textAt(post, '.MessageCard__user-info__name a') ??
        textAt(post, '.MessageCard__user-info__name') ??
        textAt(post, '.message-name .username, .message-name') ??
        textAt(post, '.username'),
      badge: textAt(post, '.MessageCard__user-banner, .userBanner'),
      date: dateOf(post, page),
      printedNumber: numberAfterHash(position.text()),
      editNote: cleanName(own(post, '.message-lastEdit', page).text()),
      edited: xenforoDate(own(post, '.message-lastEdit time', page)),
      reactions: countPeople(own(post, '.reactionsBar-link', page), 'bdi'),
      signature: own(post, `.bbWrapper:is(${inSignature})`, page),
      permalink: attributeOf(position, 'href') ?? attributeOf(link, 'href'),
      depth: above.length,
      parentId: above.at(-1) ?? nestedUnder(post),
      body: bodyOf(post, page),
    };
  },
  body: xenforo2Body,
};

/** The post that a container of nested replies names as theirs. */
function nestedUnder(post: Selection): string | null {
  const container = post.parents('[data-parent-post-id], [parent-post]').first();
  return firstGroup(
    attributeOf(container, 'data-parent-post-id') ?? attributeOf(container, 'parent-post'),
    /(\d+)/u,
  );
}
