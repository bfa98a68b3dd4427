import { cleanName } from '../clean-text.js';
import { isoDateOfEpoch } from '../dates/iso-date.js';
import { attributedName, firstOfQuote, markAnnouncements } from '../html/attribution.js';
import { type BodyRules, type MarkedQuote, plainText } from '../html/body.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost, ThreadFacts } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { isJsonObject, type JsonObject, parseJson } from '../tables/json-value.js';

/** `…/topic/123-slug/page/2/`, `index.php?/topic/123-slug/`, `index.php?showtopic=123` → `123`. */
export function invisionTopicId(address: string | null): string | null {
  return firstGroup(address, /(?:\/topic\/|[?&;]showtopic=)(\d+)/u);
}

/** The number of a page in an address: `?page=2`, `/page/2/`. */
const pageOfAddress = (address: string | null) => firstGroup(address, /(?:[?&]page=|\/page\/)(\d{1,6})/u);

/** What a page of IPS 4 or 5 tells of its topic. Its `Next` is a link on the last page too, to that page itself. */
export function invisionThread(page: Page): ThreadFacts {
  const url = pageAddress(page);
  const id = invisionTopicId(url);
  const active = page.$('.ipsPagination_active, .ipsPagination__active').first();
  const number = attributeAt(active, '[data-page]', 'data-page') ?? cleanName(active.text());
  const current = wholeNumber(number ?? pageOfAddress(url));
  const next = nextInThread(
    page,
    'link[rel="next"], .ipsPagination_next:not(.ipsPagination_inactive) a, ' +
      '.ipsPagination__next:not(.ipsPagination__inactive) a',
    id,
    invisionTopicId,
  );
  const nextPage = next !== null && pageOfAddress(next) === `${current ?? 1}` ? null : next;
  return {
    id,
    title: pageTitle(
      page,
      '.ipsPageHeader__title h1, h1.ipsType_pageTitle, .ipsPageHeader h1',
      '.ipsBadge, .ipsBadges, .ipsTags, [data-role="prefix"], .ipsType_warning, i',
    ),
    url,
    page: current,
    nextPage,
    announced: nextPage === null && (current ?? 1) === 1 ? countOfPosts(page) : null,
  };
}

/** `12 posts in this topic`, which counts all of its pages. */
function countOfPosts(page: Page): number | null {
  const line = page.$('[data-role="comment_count"][data-commentcountstring="js_num_topic_posts"]').first();
  return wholeNumber(firstGroup(line.text(), /(\d[\d.,]*)/u));
}

/** The elements of the posts: those that have words, outside of boxes that repeat posts. */
export function invisionPosts(page: Page, found: Selection): Selection {
  return found
    .not(
      '[data-role="recommendedComments"] *, .ipsWidget *, aside *, #ipsLayout_sidebar *, .ipsComment_ignored',
    )
    .filter((_, element) => page.$(element).find(words).length > 0);
}

const words =
  '[data-role="commentContent"], .cPost_contentWrap > .ipsType_richText, .ipsComment_content .ipsRichText';
const editLines = '[data-excludequote]:has(time), .ipsEdited:has(time), .ipsType_light:has(> strong > time)';

/** What IPS keeps of a post for those who quote it: `username`, `timestamp`. */
function quoteData(post: Selection): JsonObject {
  const value = parseJson(attributeAt(post, '[data-quotedata]', 'data-quotedata') ?? '');
  return isJsonObject(value) ? value : {};
}

/** A signature has a menu beside it for those who want to hide it. */
function signatureOf(post: Selection): Selection {
  const whole = post.find('[data-role="memberSignature"]').first();
  const text = whole.find('.ipsType_richText, .ipsRichText').first();
  return text.length > 0 ? text : whole;
}

/** What a post of IPS 4 or 5 tells where both say it in the same way. */
export function invisionPost(post: Selection, author: string | null, time: Selection): FoundPost {
  const data = quoteData(post);
  const body = post.find(words).first();
  const edit = post.find(editLines).first();
  const aside = post.find('.ipsEntry__author-column, .cAuthorPane_info').find('time');
  const date = time.length > 0 ? time : post.find('time').not(body.find('time')).not(aside).first();
  const links = post.find('a[href*="findComment"], a[href*="#comment-"], a[href*="#findComment-"]');
  return {
    id:
      idAfter(attributeOf(post, 'id'), 'elComment_') ??
      attributeAt(post, '[data-commentid]', 'data-commentid'),
    author: author ?? (typeof data.username === 'string' ? cleanName(data.username) : null),
    badge: textAt(
      post,
      '[data-role="group"], .ipsEntry__group, .cAuthorPane_info .ipsBadge_highlightedGroup',
    ),
    date: {
      machine:
        attributeOf(date, 'datetime') ??
        (typeof data.timestamp === 'number' ? isoDateOfEpoch(data.timestamp) : null),
      visible: textAt(date, 'span') ?? cleanName(date.text()),
    },
    editNote: cleanName(plainText(edit)),
    edited: { machine: attributeAt(edit, 'time', 'datetime'), visible: cleanName(edit.text()) },
    reactions: wholeNumber(
      textAt(
        post,
        '[data-role="reactCountText"], .ipsReact_reactCount [data-role="reactCount"], .ipsReact__count, .ipsReputation_count',
      ),
    ),
    signature: signatureOf(post),
    permalink: attributeOf(links.not(body.find('a')).first(), 'href'),
    body,
  };
}

/** Up to 4.1, and in posts that came from IP.Board 3, spoilers are block quotes too. */
const spoilerQuotes = 'blockquote[data-ipsspoiler], blockquote.ipsStyle_spoiler';
const quotes = 'blockquote:not([data-ipsspoiler]):not(.ipsStyle_spoiler)';
/** Of posts that came from other software, which announced its quotes in a paragraph before them. */
const unnamed = `${quotes}:not([data-ipsquote-username], [data-cite], [data-author], :has(.ipsQuote_citation))`;
const citation = '.ipsQuote_citation, .ipsQuote__citation, cite';
const contents = '.ipsQuote_contents, .ipsQuote__contents';

function quote(element: Selection): MarkedQuote {
  const quoted = firstOfQuote(element, contents, quotes);
  return {
    author:
      attributeOf(element, 'data-ipsquote-username') ??
      attributedName(attributeOf(element, 'data-cite')) ??
      attributeOf(element, 'data-cite') ??
      attributeOf(element, 'data-author') ??
      attributedName(firstOfQuote(element, citation, quotes).text()),
    postId: attributeOf(element, 'data-ipsquote-contentcommentid') ?? attributeOf(element, 'data-cid'),
    words: quoted.length > 0 ? quoted : element,
  };
}

/** A copy of a body without the attached files that stand in lines of their own; those in a sentence belong to it. */
function withoutFiles(page: Page, body: Selection): Selection {
  if (body.find('.ipsAttachLink').length === 0) return body;
  const copy = body.clone();
  copy
    .find('.ipsAttachLink')
    .filter((_, link) => page.$(link).parent().text().trim() === page.$(link).text().trim())
    .remove();
  return copy;
}

/** How IPS 4 and 5 write the bodies of posts. */
export const invisionBody: BodyRules = {
  prepare: (page, body) => markAnnouncements(page, withoutFiles(page, body), unnamed),
  chrome:
    `blockquote .ipsQuote_citation, blockquote .ipsQuote__citation, blockquote > cite, ${editLines}, ` +
    '[data-excludequote], .attribution, [data-role="memberSignature"], .ipsItemControls, .ipsSpoiler_header, .ipsSpoiler__header, ' +
    'details.ipsSpoiler > summary, .ipsAttachLink_block, .ipsEmbeddedOther, .ipsEmbedded, .ipsReact, .adsbygoogle, ' +
    '.ipsEntry__footer, .ipsTruncate_more, .ipsCode__header',
  code: 'pre',
  spoilers: `.ipsSpoiler_contents, .ipsSpoiler__contents, details.ipsSpoiler, ${spoilerQuotes}`,
  quotes,
  quote,
};
