import { cleanName } from '../clean-text.js';
import { textAt } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Selection } from '../html/page.js';
import { invisionBody, invisionPost, invisionPosts, invisionThread } from './invision-family.js';

function authorOf(post: Selection): string | null {
  const linked =
    textAt(post, '.cAuthorPane_author strong, .cAuthorPane_author [itemprop="name"]') ??
    textAt(post, '.cAuthorPane_author a:not(:has(img)), .ipsComment_author h3 a:not(:has(img))');
  if (linked !== null) return linked;
  const heading = post.find('.cAuthorPane_author, .ipsComment_author h3').first().clone();
  heading.find('.ipsRepBadge, .ipsBadge, .ipsResponsive_showPhone').remove();
  return cleanName(heading.text()) ?? textAt(post, '.ipsComment_meta a[href*="/profile/"]');
}

/** Invision Community 4.0 to 4.7. */
export const invision4: HtmlPlatform = {
  platform: 'invision4',
  name: 'Invision Community 4',
  signs: {
    'body.ipsApp[data-pagecontroller="topic"]': 0.2,
    'body.ipsApp': 0.1,
    'article.ipsComment[id^="elComment_"], .cPost[id^="elComment_"]': 0.4,
    '.cAuthorPane_author, .cAuthorPane': 0.2,
    '.ipsType_richText[data-role="commentContent"], .cPost_contentWrap': 0.2,
  },
  thread: invisionThread,
  posts: (page) => invisionPosts(page, page.$('article[id^="elComment_"], .cPost[id^="elComment_"]')),
  post: (post) =>
    invisionPost(
      post,
      authorOf(post),
      post.find('.ipsComment_meta time, a[href*="omment"]:not([data-role="commentContent"] a) time').first(),
    ),
  body: invisionBody,
};
