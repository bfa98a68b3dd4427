import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, pageAddress, pageTitle } from '../html/page-facts.js';
import { bodyUnlessDeleted } from './deleted-words.js';
import { markdownQuotes } from './markdown-quotes.js';
import { deletedAuthor, isOfOneComment, postsOf, postsToExpect, redditThreadId } from './reddit-family.js';

/** Before 2009 the rows had ids and no class of their own. */
const submission = ':is(.thing.link, [id^="thingrow_t3_"]):not(.promoted, .promotedlink)';
const comment = ':is(.thing.comment, [id^="thingrow_t1_"])';
/** What holds the comments; a page without them is a list of submissions. */
const area = '.commentarea, .sitetable.nestedlisting, [id^="thingrow_t1_"]';
const more = '.morechildren, .morerecursion, .morecomments, .deepthread';
const relativeDate = /((?<!\d)(?:\d+|an?) \p{L}{1,12} ago)/u;

/** `t1_…` of a comment, `t3_…` of the submission; on phones only a class, of a deleted comment only its anchor. */
function idOf(post: Selection): string | null {
  const anchor = attributeAt(post, '> .parent a[name]', 'name');
  return (
    attributeOf(post, 'data-fullname') ??
    firstGroup(attributeOf(post, 'id'), /^thing(?:row)?_(t\d_\w+)$/u) ??
    firstGroup(attributeOf(post, 'class'), /\bid-(t\d_\w+)/u) ??
    (anchor === null ? null : `t1_${anchor}`)
  );
}

function authorOf(post: Selection, tagline: Selection): string | null {
  const shown = attributeOf(post, 'data-author') ?? textAt(tagline, 'a.author, a[id^="author_t"]');
  return shown ?? (post.is('.deleted') || tagline.text().includes(deletedAuthor) ? deletedAuthor : null);
}

function badgeOf(tagline: Selection): string | null {
  if (tagline.find('.userattrs .admin').length > 0) return 'admin';
  if (tagline.find('.userattrs .moderator').length > 0) return 'moderator';
  return textAt(tagline, '.flair');
}

/** `#c0abc` and `/r/cars/comments/1abc2d/_/c0abc/` → `t1_c0abc`; the depth tells it where there is no such link. */
function parentOf(post: Selection): { readonly parentId?: string } {
  const link = attributeAt(post, '> .entry .buttons a[data-event-action="parent"]', 'href');
  const id = firstGroup(link, /(?:#|\/)(\w+)\/?(?:\?.*)?$/su);
  return id === null ? {} : { parentId: `t1_${id}` };
}

/** The sidebar tells the day of a submission whose own line only tells how long ago it was. */
function dateOf(post: Selection, tagline: Selection, page: Page): DateClue {
  const time = tagline.find('time[datetime]:not(.edited-timestamp)').first();
  const visible = cleanName(time.text()) ?? firstGroup(cleanName(tagline.text()), relativeDate);
  const machine = attributeOf(time, 'datetime');
  if (machine !== null || post.is(comment)) return { machine, visible };
  const told = page.$('.linkinfo > .date').first().clone();
  const day = pageAttribute(page, '.linkinfo > .date time[datetime]', 'datetime');
  told.find('span').remove();
  return { machine: day, visible: cleanName(told.text()) ?? visible };
}

function wordsOf(post: Selection): Selection {
  const written = post.find(
    '> .entry .usertext-body .md, > .entry .commentbody .md, > .expando .usertext-body .md, > .entry > .md',
  );
  return bodyUnlessDeleted(written.not('.crosspost-preview *').first());
}

/** Old Reddit, and all of Reddit before 2018. */
export const redditOld: HtmlPlatform = {
  platform: 'reddit-old',
  name: 'old Reddit',
  signs: {
    '.commentarea .thing, .nestedlisting .thing.comment': 0.3,
    '[id^="thingrow_t1_"] .entry .tagline, .thing.comment > .entry > .tagline > .author': 0.2,
    '.thing > .entry .usertext-body, .thing > .entry .tagline': 0.2,
    '.commentarea .sitetable.nestedlisting': 0.2,
    'body.comments-page': 0.2,
    'script[src*="redditstatic.com"], link[href*="redditstatic.com"]': 0.2,
  },
  thread: (page) => {
    const first = page.$(submission).first();
    const url =
      pageAddress(page) ?? attributeOf(first, 'data-permalink') ?? attributeAt(first, 'a.comments', 'href');
    const shown = page.$(`${submission}, ${comment}`).length;
    const partial = isOfOneComment(url) || page.$('.commentarea .infobar:not(.commentsignupbar)').length > 0;
    return {
      id: redditThreadId(url) ?? firstGroup(idOf(first), /^t3_(\w+)$/u),
      title: pageTitle(page, `${submission} a.title`),
      url,
      nextPage: null,
      announced: partial
        ? null
        : postsToExpect(
            postsOf(
              pageAttribute(page, submission, 'data-comments-count') ?? textAt(first, '> .entry a.comments'),
            ),
            shown,
            page.$(more).length > 0,
          ),
    };
  },
  posts: (page) => {
    const things = page.$(`${submission}, ${comment}`).not(`.side *, .organic-listing *, ${more}`);
    return page.$(area).length > 0 ? things : things.slice(0, 0);
  },
  post: (post, page) => {
    const isComment = post.is(comment);
    const tagline = post.find('> .entry .tagline').first();
    const score = post.find('> .entry .tagline .score.unvoted, > .midcol .score.unvoted').first();
    return {
      id: idOf(post),
      author: authorOf(post, tagline),
      badge: badgeOf(tagline),
      date: dateOf(post, tagline, page),
      edited: { machine: attributeAt(tagline, '.edited-timestamp', 'datetime'), visible: null },
      editNote: attributeAt(tagline, '.edited-timestamp', 'title'),
      reactions: wholeNumber(attributeOf(score, 'title') ?? firstGroup(score.text(), /^\s*([\d,]+)/u)),
      permalink:
        attributeOf(post, 'data-permalink') ??
        attributeAt(post, '> .entry a.bylink[href*="/comments/"], > .entry a.comments[href]', 'href'),
      body: wordsOf(post),
      depth: isComment ? post.parents(comment).length + 1 : 0,
      ...parentOf(post),
    };
  },
  body: {
    chrome: '.usertext-edit, .reddit-video-player-root, .media-preview',
    ...markdownQuotes,
  },
};
