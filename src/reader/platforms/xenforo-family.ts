import { cleanName } from '../clean-text.js';
import { isoDate, isoDateOfEpoch } from '../dates/iso-date.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributedName, firstOfQuote } from '../html/attribution.js';
import type { BodyRules, MarkedQuote } from '../html/body.js';
import { attributeAt, attributeOf, wholeNumber } from '../html/fields.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter } from '../html/page-facts.js';
import { withoutQuoteLabels } from '../html/quote-labels.js';
import { quotedBy } from '../html/quoted-by.js';
import { withoutFileLinks } from '../html/without-file-links.js';
import { markMovedQuotes, movedAuthor, movedQuotes } from './xenforo-moved-quotes.js';

/** Segments of an address that follow the thread's own: `page-2`, `post-123`, `unread`, and what mirrors add. */
const afterThread = /^(?:(?:page|post)-?\d*|unread|latest|reply|index\.html?|[?#].*)?$/u;

/**
 * The thread's id in an address of XenForo, whatever the board calls its threads:
 * `…/threads/some-title.12345/page-2` → `12345`; also `/threads/12345/` and `index.php?threads/title.12345/`.
 */
export function xenforoThreadId(address: string | null): string | null {
  const path = (address ?? '').replace(/[#&].*/su, '').split(/[/?]/u);
  while (path.length > 0 && afterThread.test(path.at(-1) ?? '')) path.pop();
  const slug = path.at(-1) ?? '';
  const id = slug.slice(slug.lastIndexOf('.') + 1);
  return /^\d+$/u.test(id) ? id : null;
}

/** The same in a link of the pager, of which a mirrored page has only `page-2/index.html`. */
export function xenforoPageOf(id: string | null): (address: string) => string | null {
  return (address) => xenforoThreadId(address) ?? (/^(?:\.\/)?page-\d/u.test(address) ? id : null);
}

/** `#2,552`, `Post #2552 of 19681` → 2552. */
export function numberAfterHash(text: string | null): number | null {
  return wholeNumber(firstGroup(text, /#\s?(\d[\d.,\u00a0]*)/u));
}

/**
 * The number of people in `A, B and 3 others`: the names that are marked as such, and those only counted.
 * `null` when there is nothing of the kind.
 */
export function countPeople(list: Selection, names: string): number | null {
  const rest = list.first().clone();
  const named = rest.find(names).remove().length;
  const others = wholeNumber(firstGroup(rest.text(), /(\d[\d.,]*)/u)) ?? 0;
  return named + others === 0 ? null : named + others;
}

/** What a date element of XenForo says, of any version: ISO 8601, an epoch, or the words of its title. */
export function xenforoDate(element: Selection): DateClue {
  const date = element.first();
  const epoch = [attributeOf(date, 'data-timestamp'), attributeOf(date, 'data-time')].find(
    // XenForo 2.2 prints the time of day as `data-time`.
    (value) => value !== null && /^\d{8,}$/u.test(value),
  );
  const iso = isoDate(attributeOf(date, 'datetime'));
  const machine = iso ?? (epoch === null || epoch === undefined ? null : isoDateOfEpoch(Number(epoch)));
  const shown = cleanName(date.text());
  return { machine, visible: machine === null ? (attributeOf(date, 'title') ?? shown) : shown };
}

/** A copy of a post's body without its links `View attachment 123`. */
export function withoutAttachmentLinks(page: Page, body: Selection): Selection {
  return withoutFileLinks(page, body, 'a[href*="attachments/"]');
}

const quoteBlocks = '.bbCodeBlock--quote';
const quotes = `${quoteBlocks}, ${movedQuotes}`;

function prepare(page: Page, body: Selection): Selection {
  const words = withoutAttachmentLinks(page, body);
  return markMovedQuotes(page, withoutQuoteLabels(words, quoteBlocks, page));
}

function quotedPost(quote: Selection): string | null {
  const jump = '> .bbCodeBlock-title a.bbCodeBlock-sourceJump';
  return (
    idAfter(attributeOf(quote, 'data-source'), 'post:') ??
    firstGroup(attributeAt(quote, jump, 'href'), /(?:goto\/post\?id=|post-|posts\/)(\d+)/u) ??
    firstGroup(attributeAt(quote, jump, 'data-content-selector'), /post-(\d+)/u)
  );
}

function quote(element: Selection): MarkedQuote {
  const words = [
    firstOfQuote(element, '.bbCodeBlock-expandContent', quotes),
    firstOfQuote(element, '.bbCodeBlock-content', quotes),
  ].find((found) => found.length > 0);
  const title = cleanName(element.children('.bbCodeBlock-title').text());
  return {
    author:
      attributeOf(element, 'data-quote') ?? attributedName(title) ?? quotedBy(title) ?? movedAuthor(element),
    postId: quotedPost(element),
    words: words ?? element,
  };
}

/** How XenForo 2, and what is built on it, writes the bodies of posts. */
export const xenforo2Body: BodyRules = {
  prepare,
  chrome:
    '.bbCodeBlock-title, .attribution, .bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink, .bbCodeBlock--unfurl, ' +
    '.message-signature, .message-lastEdit, .message-attachments, .reactionsBar, .js-selectToQuoteEnd, ' +
    '.samBannerUnit, .samCodeUnit, .samTextUnit, .adsbygoogle, .bbMediaWrapper, .bbMediaJustifier, .bbOembed, .embeddedMedia, .messageHide, .bbCodeBlock--hidden,  .bbCodeSpoiler-button',
  code: '.bbCodeBlock--code pre, pre.bbCodeCode',
  spoilers: '.bbCodeSpoiler-content',
  quotes,
  quote,
};
