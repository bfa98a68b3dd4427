import { cleanName } from '../clean-text.js';
import { textAt } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Selection } from '../html/page.js';
import { invisionBody, invisionPost, invisionPosts, invisionThread } from './invision-family.js';

/** Who is no member, or whose profile is closed, has no link; small layouts print the group beside the name. */
function authorOf(post: Selection): string | null {
  const linked = textAt(post, '.ipsEntry__username a.ipsUsername, .ipsEntry__username .ipsUsername');
  const other = textAt(
    post,
    '.ipsEntry__username a:not(.ipsEntry__moderatorBadge):not(:has(.ipsAnonymousIcon)), .ipsEntry__username strong',
  );
  if (linked !== null || other !== null) return linked ?? other;
  const heading = post.find('.ipsEntry__username').first().clone();
  heading.find('.ipsEntry__group, .ipsEntry__moderatorBadge, .ipsOnline, .ipsAnonymousIcon').remove();
  return cleanName(heading.text());
}

/** The fields of an author's card may hold times, such as that of his registration. */
function dateOf(post: Selection): Selection {
  const own = post.find('.ipsEntry__date time, .ipsEntry__meta time').first();
  return own.length > 0 ? own : post.find('.ipsEntry__header .ipsPhotoPanel__secondary time').first();
}

/** Invision Community 5. The name and the date stand twice in a post, for wide screens and for small ones. */
export const invision5: HtmlPlatform = {
  platform: 'invision5',
  name: 'Invision Community 5',
  signs: {
    'body[data-id-app], body.ipsApp[data-pagecontroller="topic"]': 0.1,
    'article.ipsEntry[id^="elComment_"]': 0.5,
    '.ipsEntry__username': 0.2,
    '.ipsRichText[data-role="commentContent"]': 0.2,
    '#ipsTopicView': 0.1,
  },
  thread: invisionThread,
  posts: (page) => invisionPosts(page, page.$('article.ipsEntry[id^="elComment_"]')),
  post: (post) => invisionPost(post, authorOf(post), dateOf(post)),
  body: invisionBody,
};
