import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { documentTitle, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import {
  countPeople,
  numberAfterHash,
  xenforo2Body,
  xenforoDate,
  xenforoPageOf,
  xenforoThreadId,
} from './xenforo-family.js';

/** Dates in a post that are not its own: of the edit, of the author, of what it quotes or holds. */
const otherDates =
  '.message-lastEdit time, .message-body time, .message-user time, .message-userExtras time, ' +
  '.message-signature time, .message-attachments time';

function dateOf(post: Selection): Selection {
  const times = post.find('time').not(otherDates);
  const own = times.filter(
    '.message-attribution time, .message-date time, header time, [qid="post-date-time"]',
  );
  return (own.length > 0 ? own : times).first();
}

function numberOf(post: Selection, page: Page): number | null {
  const links = post.find(
    '.message-attribution-opposite a, a.message-attribution-opposite, a[qid="post-number"]',
  );
  return numberAfterHash(
    links
      .toArray()
      .map((link) => page.$(link).text())
      .find((text) => /#\s?\d/u.test(text)) ?? null,
  );
}

/** The words of a post; skins may leave out the inner box, clippings the outer one. */
function bodyOf(post: Selection): Selection {
  const places = ['.message-body .bbWrapper', '.message-body', '.bbWrapper'];
  const found = places.map((place) => post.find(place).not('.message-signature *').first());
  return found.find((body) => body.length > 0) ?? post.find(places[0] ?? '');
}

function idOf(post: Selection): string | null {
  return idAfter(attributeOf(post, 'data-content'), 'post-') ?? idAfter(attributeOf(post, 'id'), 'js-post-');
}

function postsOf(page: Page): Selection {
  const posts = page
    .$('.message--post, .message.js-post, article.js-post[id^="js-post-"], .message[data-content^="post-"]')
    .not('.message--quickReply, .message--deleted, .message--ad, .funbox, #js-solutionHighlightBlock *')
    .filter((_, element) => bodyOf(page.$(element)).length > 0);
  // Advertisements among them have no id.
  const numbered = posts.filter((_, element) => idOf(page.$(element)) !== null);
  return numbered.length > 0 ? numbered : posts;
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
    '.message--post[data-author] .bbWrapper': 0.1,
    // Fora is built on XenForo 2, and its pages look like both.
    '.MessageCard, .california-article-post, .california-thread-body-container, .california-lbContainer':
      -0.6,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = idAfter(pageAttribute(page, 'html', 'data-content-key'), 'thread-') ?? xenforoThreadId(url);
    return {
      id,
      title:
        pageTitle(page, '.p-title-value, h1[qid="page-header"]', '.label, .label-append') ??
        documentTitle(page, ' | '),
      url,
      page: wholeNumber(page.$('.pageNav-page--current').first().text()),
      nextPage: nextInThread(page, 'a.pageNav-jump--next, link[rel="next"]', id, xenforoPageOf(id)),
    };
  },
  posts: postsOf,
  post: (post, page) => {
    const edited = post.find('.message-lastEdit time').first();
    return {
      id: idOf(post),
      author:
        attributeOf(post, 'data-author') ??
        textAt(post, '.message-name .username, .message-name [itemprop="name"]') ??
        textAt(post, '.message-name') ??
        textAt(post, '.message-user .username'),
      badge: textAt(post, '.message-userDetails .userBanner, .message-user .userBanner'),
      date: xenforoDate(dateOf(post)),
      printedNumber: numberOf(post, page),
      editNote: textAt(post, '.message-lastEdit'),
      edited: xenforoDate(edited),
      reactions: countPeople(post.find('.reactionsBar-link, .likesBar-link'), 'bdi'),
      signature: post.find('.message-signature .bbWrapper').first(),
      permalink:
        attributeAt(post, 'a[href]:has(> time)', 'href') ??
        attributeAt(post, '.message-attribution-opposite a[href*="post"]', 'href') ??
        attributeAt(post, 'a.message-attribution-opposite', 'href'),
      body: bodyOf(post),
    };
  },
  body: xenforo2Body,
};
