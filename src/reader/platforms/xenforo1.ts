import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributedName, firstOfQuote } from '../html/attribution.js';
import type { BodyRules, MarkedQuote } from '../html/body.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, attributeOf, sumAt, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Selection } from '../html/page.js';
import { documentTitle, firstGroup, firstTitle, nextInThread, pageAddress } from '../html/page-facts.js';
import { withoutQuoteLabels } from '../html/quote-labels.js';
import { quotedBy } from '../html/quoted-by.js';
import { withoutEnd } from '../trim-ends.js';
import {
  countPeople,
  numberAfterHash,
  withoutAttachmentLinks,
  xenforoDate,
  xenforoPageOf,
  xenforoThreadId,
} from './xenforo-family.js';

/** `post-123`; add-ons set something before it, ForumCube at Tesla Motors Club `fc-post-123`. */
function idOf(post: Selection): string | null {
  const own = firstGroup(attributeOf(post, 'id'), /^(?:[a-z]{1,10}-)?post-(\d+)$/u);
  const link = attributeAt(post, 'a.postNumber, a.hashPermalink, a.datePermalink', 'href');
  return own ?? firstGroup(link, /(?:posts\/|post-)(\d+)/u);
}

/** Dates in a post that are not its own. */
const otherDates = '.editDate *, .messageText *, .extraUserInfo *, .likesSummary *';

function dateOf(post: Selection): DateClue {
  const dates = post.find('.DateTime').not(otherDates);
  const own = dates.filter('.datePermalink *, .messageMeta *, .messageDetails *');
  const date = xenforoDate(own.length > 0 ? own : dates);
  if (date.machine !== null || date.visible !== null) return date;
  return { machine: null, visible: dateIn(post, '.messageText, .editDate, .signature') };
}

// The spoilers of an extension are built like quotes.
const quotes = '.bbCodeQuote:not([class*="poilerBlock"])';

function quote(element: Selection): MarkedQuote {
  const words = [
    firstOfQuote(element, '.quoteContainer > .quote, blockquote > .quote', quotes),
    firstOfQuote(element, '.quoteContainer, blockquote', quotes),
  ].find((found) => found.length > 0);
  const line = firstOfQuote(element, '.attribution', quotes);
  // Only the link's arrow stands behind the words.
  const shown = cleanName(line.text());
  const said = shown === null ? null : withoutEnd(shown, /[\s↑]/u);
  const link = attributeAt(line, 'a.AttributionLink, a[href*="post"]', 'href');
  return {
    author: attributeOf(element, 'data-author') ?? attributedName(said) ?? quotedBy(said),
    postId: firstGroup(link, /(?:goto\/post\?id=|post-|posts\/)(\d+)/u),
    words: words ?? element,
  };
}

const body: BodyRules = {
  prepare: withoutAttachmentLinks,
  chrome:
    '.attribution, .quoteExpand, .messageTextEndMarker, .bbCodeBlock > .type, .bbCodeSpoilerButton, .editDate, ' +
    '.signature, .attachedFiles, .likesSummary, .adsbygoogle, .funbox',
  code: '.bbCodeCode pre, .bbCodePHP pre, .bbCodeHTML pre, pre.bbCodeCode',
  spoilers: '.bbCodeSpoilerText, [class*="poilerBlock"] .quotecontent',
  quotes,
  quote,
};

/** XenForo 1, which Tesla Motors Club ran from 2016 to 2019. */
export const xenforo1: HtmlPlatform = {
  platform: 'xenforo1',
  name: 'XenForo 1',
  signs: {
    'html#XenForo': 0.5,
    'li.message[id*="post-"] .messageText': 0.4,
    '#messageList, .messageList': 0.1,
    '.messageMeta .hashPermalink': 0.1,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const pages = page.$('.PageNav').first();
    const current = pages.find('a.currentPage').first();
    const addresses = [url, pages.attr('data-baseurl') ?? null, current.attr('href') ?? null];
    const id = addresses.map(xenforoThreadId).find((found) => found !== null) ?? null;
    const next = cleanName(current.nextAll('a[href*="page-"]').first().attr('href'));
    return {
      id,
      title: firstTitle(page, ['.titleBar h1', 'h1'], '.prefix') ?? documentTitle(page, ' | '),
      url,
      page: wholeNumber(current.text()),
      nextPage:
        nextInThread(page, 'link[rel="next"], .PageNav a[rel="next"]', id, xenforoPageOf(id)) ??
        (id !== null && xenforoThreadId(next) === id ? next : null),
    };
  },
  posts: (page) =>
    page
      .$('.messageList .message, li.message[id*="post-"], li.message[data-author]')
      .not('.placeholder, .deleted, .quickReply, .funbox')
      .filter((_, element) => {
        const post = page.$(element);
        return idOf(post) !== null && post.find('.messageText').not('.signature').length > 0;
      }),
  post: (post, page) => {
    const numbers = post.find('.postNumber, .hashPermalink, a[title="Permalink"]').toArray();
    return {
      id: idOf(post),
      author:
        attributeOf(post, 'data-author') ??
        textAt(post, '.messageUserInfo .username, .userText .username') ??
        textAt(post, '.messageMeta .author, .messageDetails .author'),
      badge: textAt(post, '.messageUserInfo .userBanner'),
      date: dateOf(post),
      printedNumber: numberAfterHash(numbers.map((link) => page.$(link).text()).join(' ')),
      editNote: textAt(post, '.editDate'),
      edited: xenforoDate(post.find('.editDate .DateTime')),
      reactions:
        countPeople(post.find('.likesSummary .LikeText'), 'a.username, span.username') ??
        sumAt(page, post, '.dark_postrating_outputlist strong'),
      signature: post.find('.signature').first(),
      permalink: attributeAt(post, 'a.postNumber, a.hashPermalink, a.datePermalink', 'href'),
      body: withoutQuoteLabels(post.find('.messageText').not('.signature').first(), quotes, page),
    };
  },
  body,
};
