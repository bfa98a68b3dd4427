import { pageAttribute, textAt } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { pageAddress, pageTitle } from '../html/page-facts.js';
import { markdownQuotes } from './markdown-quotes.js';
import { elementPost, elementPosts } from './reddit-elements.js';
import { isOfOneComment, postsOf, postsToExpect, redditThreadId } from './reddit-family.js';
import { reactPost, reactPosts } from './reddit-react.js';

const more =
  'faceplate-partial[src*="more-comments"], shreddit-comment [slot^="more-comments"], [id^="moreComments-"]';

function postsOn(page: Page): Selection {
  const elements = elementPosts(page);
  return elements.length > 0 ? elements : reactPosts(page);
}

/** How many posts the page should have, where it tells and shows all of the thread. */
function announced(page: Page, url: string | null): number | null {
  if (isOfOneComment(url)) return null;
  const counted = postsOf(
    pageAttribute(page, 'shreddit-post[comment-count]', 'comment-count') ??
      pageAttribute(page, 'shreddit-comment-tree[totalcomments]', 'totalcomments') ??
      textAt(page.$('body'), '[data-test-id="comments-page-link-num-comments"]'),
  );
  return postsToExpect(counted, postsOn(page).length, page.$(more).length > 0);
}

/** Reddit since 2018: first drawn by React, since 2023 made of elements of its own. */
export const reddit: HtmlPlatform = {
  platform: 'reddit',
  name: 'Reddit',
  signs: {
    'shreddit-app, shreddit-comment-tree': 0.3,
    'shreddit-post, shreddit-comment': 0.6,
    '[data-testid="post-container"] [data-test-id="post-content"], .Comment[class*="t1_"]': 0.5,
    '[id="2x-container"], #AppRouter-main-content': 0.2,
    'link[rel="canonical"][href*="reddit.com/r/"]': 0.1,
  },
  thread: (page) => {
    const url = pageAddress(page) ?? pageAttribute(page, 'shreddit-post[permalink]', 'permalink');
    return {
      id: redditThreadId(url),
      title:
        pageAttribute(page, 'shreddit-post[post-title]', 'post-title') ??
        pageTitle(page, 'shreddit-post [slot="title"], [data-test-id="post-content"] h1'),
      url,
      nextPage: null,
      announced: announced(page, url),
    };
  },
  posts: postsOn,
  post: (post) => (post.is('shreddit-post, shreddit-comment') ? elementPost(post) : reactPost(post)),
  body: {
    chrome:
      '[slot="commentMeta"], [slot="actionRow"], shreddit-comment-action-row, faceplate-screen-reader-content, ' +
      'faceplate-partial, figcaption, [data-testid="post-comment-header"]',
    ...markdownQuotes,
  },
};
