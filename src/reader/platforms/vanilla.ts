import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { attributedName, firstOfQuote, markAttributions } from '../html/attribution.js';
import { attributeAt, attributeOf, sumAt, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform, ThreadFacts } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { openVanillaEmbeds } from './vanilla-embeds.js';
import { vanillaLayoutPosts } from './vanilla-layout.js';

const bodies = '.Message, .userContent, li > .CommentBody';
const quotes =
  'blockquote:not(.embedText-body):not(.embedQuote-body):not(.imgur-embed-pub):not(.twitter-tweet), div.blockquote, .embedQuote, ' +
  '.embedQuote-root, ' +
  '.embedQuote-body:not(.embedQuote .embedQuote-body):not(.embedQuote-root .embedQuote-body)';
const quoteHead =
  '.QuoteAuthor, cite.attribution, .embedQuote-header, .embedText-header, .embedQuote-userName, .embedLink-userName';
const quoteLinks =
  'a.QuoteLink, .embedQuote-header a[href*="/discussion/"], .embedText-header a[href*="/discussion/"], ' +
  'cite.attribution a[href*="/discussion/"]';
const quotedWords = '.QuoteText, .embedQuote-excerpt, .embedText-excerpt, .userContent';

/** `/discussion/123/some-title/p2`, `comments.php?DiscussionID=123`; a link to a comment does not tell. */
function discussionId(address: string | null): string | null {
  return firstGroup(address, /(?:\/discussion\/|[?&]DiscussionID=)(\d+)/u);
}

/** The id of the element that a link to a whole discussion leads to. */
function discussionElement(link: string | null): string | null {
  const id = discussionId(link);
  return id === null ? null : `Discussion_${id}`;
}

function authorOfQuote(quote: Selection): string | null {
  const head = firstOfQuote(quote, quoteHead, quotes);
  const said = attributedName(firstOfQuote(quote, '.QuoteAuthor, cite.attribution', quotes).text());
  const linked = firstOfQuote(quote, '.embedQuote-userName, .embedLink-userName', quotes);
  const rel = attributeOf(quote, 'rel');
  return (
    attributeOf(quote, 'data-author') ??
    cleanName(linked.text()) ??
    said ??
    textAt(head, 'a[href*="/profile/"]') ??
    (rel !== null && !/^(?:nofollow|noopener|ugc)/u.test(rel) ? rel : null)
  );
}

/** The title as Vanilla 1 prints it, behind its category: `Service: Courtesy car`. */
function firstTitle(page: Page): string | null {
  const heading = page.$('.ContentInfo.Top > h1').first().clone();
  heading.children('a').remove();
  return cleanName(heading.text().replace(/^\s*:/u, ''));
}

/** The date as Vanilla 1 prints it: an item of the head of a comment, between a hidden label and a mark of edits. */
function dateInHead(page: Page, post: Selection): string | null {
  const items = post.find('.CommentHeader li').toArray();
  const texts = items.map((element) => {
    const item = page.$(element).clone();
    item.children().remove();
    return cleanName(item.text());
  });
  return texts.find((text) => text !== null && readVisibleDate(text) !== null) ?? null;
}

/** What the page tells of the discussion. */
function threadOf(page: Page): ThreadFacts {
  const url = pageAddress(page);
  const first = page.$('.ItemDiscussion, [id^="Discussion_"]').first();
  const id = discussionId(url) ?? idAfter(first.attr('id'), 'Discussion_');
  return {
    id,
    title:
      firstTitle(page) ??
      pageTitle(page, '.PageTitle h1, .Discussion h1, .MessageList h1, h1', '.Tag, .Options, .Count'),
    url,
    page: wholeNumber(
      page.$('.Pager .Highlight, .Pager [aria-current], .PageList .CurrentPage').first().text(),
    ),
    nextPage: nextInThread(
      page,
      'a.Next, .Pager a[rel="next"], link[rel="next"], .PageList .CurrentPage + li a',
      id,
      discussionId,
    ),
  };
}

function postsOf(page: Page): Selection {
  return page
    .$('[id^="Comment_"], [id^="Discussion_"], .ItemComment:not([id]), .ItemDiscussion:not([id])')
    .not(
      '.DataBox-AcceptedAnswers *, .AcceptedAnswers *, .Panel *, .Deleted, .ItemDeleted, #DiscussionForm *, .CommentForm *',
    )
    .filter((_, element) => page.$(element).find(bodies).length > 0);
}

/** The words of a date, or its title where they leave the day out. */
function visibleDate(time: Selection): string | null {
  const [text, title] = [cleanName(time.text()), attributeOf(time, 'title')];
  const date = [text, title].find((words) => readVisibleDate(words ?? '') !== null);
  return date ?? text ?? title;
}

const profileLinks = 'a[href*="/profile/"], a[href*="account.php?u="], a[href*="/account/"]';

/** The name in themes that mark nothing, such as the pages that scripts draw: the first link to a profile. */
function linkedName(post: Selection, inBody: Selection): string | null {
  const links = post.find(profileLinks).not(inBody).not(':has(img)').not(':empty');
  return cleanName(links.first().text());
}

/** Vanilla 1 to 3, today Higher Logic Vanilla, whose newer pages are drawn by scripts. */
export const vanilla: HtmlPlatform = {
  platform: 'vanilla',
  name: 'Vanilla',
  signs: {
    'body#vanilla_discussion_index, body.Discussion[id^="vanilla_"], body.Section-Discussion': 0.4,
    '.ItemComment[id^="Comment_"], .ItemDiscussion .Message': 0.4,
    'ol#Comments > li[id^="Comment_"] > .CommentBody': 0.5,
    'body#CommentsPage, #AboutVanilla, script[src$="/js/vanilla.js"]': 0.2,
    '.MessageList.Discussion, .MessageList.DataList, .CommentsWrap': 0.2,
    'script[src*="/applications/vanilla/"], script[src*="/applications/dashboard/"], link[href*="/applications/"]': 0.1,
    '[id^="Comment_"] .userContent, [id^="Discussion_"] .userContent, a.seoUser .seoUserName': 0.4,
    'script[src*="/dist/forum/"], script[src*="/dist/v2/forum/"], link[href*="/dist/v2/forum/"]': 0.2,
  },
  thread: threadOf,
  embedded: (page) => {
    if (postsOf(page).length > 0) return null;
    const facts = threadOf(page);
    return { facts, posts: vanillaLayoutPosts(page, facts.id) };
  },
  posts: postsOf,
  post: (post, page) => {
    const body = post.find(bodies).first();
    const inBody = body.find('*');
    const author = post.find('.Author, .AuthorWrap, .DiscussionAuthor').not(inBody).first();
    const dated = post.find('.DateCreated').not(inBody).first();
    const times = dated.length > 0 ? dated.find('time') : post.find('time').not(inBody);
    const time = times.length > 0 ? times.first() : dated;
    const updated = dated.length > 0 ? '.DateUpdated' : 'time:not(a[href*="/discussion/"] time)';
    const note = post.find(updated).not(inBody).not(time).first();
    const edited = note.is('time') ? note.parents().first() : note;
    const branch = post.parents('[data-depth]').first();
    const depth = attributeOf(branch, 'data-depth');
    return {
      id:
        idAfter(attributeOf(post, 'id'), 'Comment_') ??
        attributeOf(post, 'id') ??
        firstGroup(attributeAt(post, 'a.Permalink', 'href'), /#Comment_(\d+)/u),
      author:
        textAt(author, '.Username, .UsernameLink, [itemprop="name"]') ??
        cleanName(author.find('a:not(.PhotoWrap):not(:has(img))').first().text()) ??
        attributeAt(author, 'a.PhotoWrap', 'title') ??
        cleanName(post.find('.Username').not(inBody).first().text()) ??
        linkedName(post, inBody),
      badge: textAt(post, '.AuthorInfo .RoleTitle, .Roles .RoleTitle, .AuthorTitle, .MItem.Rank'),
      date: {
        machine: attributeOf(time, 'datetime') ?? attributeAt(post, '.DateCreated time', 'datetime'),
        visible: visibleDate(time) ?? dateInHead(page, post),
      },
      editNote: cleanName(edited.text()),
      edited: {
        machine: attributeAt(edited, 'time', 'datetime'),
        visible: attributeOf(note, 'title') ?? cleanName(note.text()),
      },
      ...(depth === null ? {} : { depth: wholeNumber(depth), parentId: attributeOf(branch, 'data-id') }),
      reactions: sumAt(page, post, '.Reactions .Count, .ReactButton .Count'),
      signature: post.find('.Signature, .UserSignature, .userContent').not(body).not(inBody).first(),
      permalink:
        attributeAt(post, 'a.Permalink', 'href') ??
        attributeOf(post.find('a:has(time)').not(inBody).first(), 'href'),
      body,
    };
  },
  body: {
    prepare: (page, body) => markAttributions(page, openVanillaEmbeds(page, body), quotes),
    chrome:
      `${quoteHead}, .attribution, .QuoteLink, .QuoteFolding, .ToggleQuote, .Signature, .UserSignature, .Reactions, .Attachments, ` +
      '.embedImage, .embedFile, .embedVideo, .embedLink, .embedText:not(.embedQuote), .embedQuote-collapseButton, ' +
      '.embedQuote-userPhoto, .PhotoWrap, .sr-only, .spoiler-buttonContainer, .SpoilerTitle, .SpoilerReveal, ' +
      '.DateUpdated, .P-Poll, .adsbygoogle',
    code: 'pre',
    spoilers: '.spoiler-content, .SpoilerText, .UserSpoiler',
    quotes,
    quote: (quote) => {
      const words = firstOfQuote(quote, quotedWords, quotes);
      const link = attributeOf(firstOfQuote(quote, quoteLinks, quotes), 'href');
      return {
        author: authorOfQuote(quote),
        postId:
          attributeOf(quote, 'data-post') ??
          firstGroup(link, /(?:#Comment_|\/discussion\/comment\/)(\d+)/u) ??
          discussionElement(link),
        words: words.length > 0 ? words : quote,
      };
    },
  },
};
