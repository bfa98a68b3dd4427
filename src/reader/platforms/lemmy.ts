import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Selection } from '../html/page.js';
import { firstGroup, pageAddress, pageTitle } from '../html/page-facts.js';
import { bodyUnlessDeleted } from './deleted-words.js';
import { markdownQuotes } from './markdown-quotes.js';
import { postsOf, postsToExpect } from './reddit-family.js';

const comments = '.comment-node[id^="comment-"]';

/** The words of a submission; before 2023 their card had no name, and that of a linked page looks alike. */
const submitted = '#postContent .md-div, #postContent pre, .card.p-2 > .md-div, .card.p-2 > pre';

const postId = (address: string | null) => firstGroup(address, /\/post\/(\d+)/u);

/** The words under the pointer: when it was created and, on lines of their own, when it was changed. */
function datesOf(post: Selection): { readonly date: DateClue; readonly edited: DateClue } {
  const time = post.find('.moment-time').first();
  const [created = null, ...later] = (time.attr('data-tippy-content') ?? '').split('\n');
  const changed = later.find((line) => line.trim() !== '') ?? null;
  return {
    date: { machine: null, visible: cleanName(created) ?? cleanName(time.text()) },
    edited: { machine: null, visible: cleanName(changed) },
  };
}

/** `@name@server` and `name` in front of a small `@server` → `name`. */
function authorOf(post: Selection): string | null {
  const shown =
    textAt(post, '.person-listing > span, a[href*="/u/"] > span') ??
    textAt(post, '.person-listing, a[href*="/u/"]');
  return shown === null ? null : cleanName(shown.replace(/^@([^@\s]+)(?:@\S+)?$/u, '$1'));
}

/** Lemmy with the interface that it is delivered with. */
export const lemmy: HtmlPlatform = {
  platform: 'lemmy',
  name: 'Lemmy',
  signs: {
    [comments]: 0.3,
    '.post-listing': 0.2,
    '.md-div': 0.2,
    '.moment-time, a.person-listing': 0.2,
    'meta[name="Description"][content="Lemmy"]': 0.2,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const link = pageAttribute(page, '.post-listing a[href*="/post/"]', 'href');
    const isPart = /\/comment\/\d/u.test(url ?? '');
    return {
      id: postId(link) ?? postId(url),
      title: pageTitle(page, '.post-title h1, .post-listing h1, .post-listing h5'),
      url,
      nextPage: null,
      announced: isPart
        ? null
        : postsToExpect(
            postsOf(pageAttribute(page, '.post-listing a[href*="scrollToComments"]', 'title')),
            page.$(comments).length + 1,
            page.$('.comment > .details:not([id]) button').length > 0,
          ),
    };
  },
  posts: (page) => {
    const submissions = page.$('.post-listing');
    if (submissions.length > 1 && page.$(comments).length === 0) return page.$(comments);
    return page.$(`.post-listing, ${comments}`).not(submissions.slice(1));
  },
  post: (post) => {
    const isComment = post.is(comments);
    const link = attributeAt(
      post,
      isComment
        ? 'a[href*="/comment/"]:not(.md-div *), a[href*="/post/"]:not(.md-div *)'
        : 'a[href*="/post/"]:not(.md-div *)',
      'href',
    );
    const id = postId(link);
    return {
      id: isComment ? attributeOf(post, 'id') : id === null ? null : `post-${id}`,
      author: authorOf(post),
      badge: textAt(post, '.user-badges, .badge.text-bg-primary'),
      ...datesOf(post),
      reactions: wholeNumber(textAt(post, '.post-score')),
      permalink: link?.split('?', 1)[0] ?? null,
      body: bodyUnlessDeleted(post.find(isComment ? '.comment-content .md-div, .md-div' : submitted).first()),
      depth: isComment ? Math.max(1, post.parents('.comments').length) : 0,
    };
  },
  body: { ...markdownQuotes, chrome: '.header-anchor', spoilers: 'details' },
};
