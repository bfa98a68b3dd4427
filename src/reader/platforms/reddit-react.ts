import { cleanName } from '../clean-text.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost } from '../html/found-post.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup } from '../html/page-facts.js';
import { bodyUnlessDeleted } from './deleted-words.js';
import { deletedAuthor } from './reddit-family.js';

const content = '[data-test-id="post-content"]';
const stamps =
  '[data-testid="comment_timestamp"], [id^="CommentTopMeta--Created"], [data-testid="post_timestamp"], ' +
  '[data-click-id="timestamp"]';

/** The submission and its comments as Reddit drew them from 2018 to 2023; their other classes change at each build. */
export function reactPosts(page: Page): Selection {
  return page.$(
    `:is([data-testid="post-container"], .Post):is(${content}, :has(${content})), .Comment[class*="t1_"]`,
  );
}

/** `u/name` → `name`. */
function nameOf(shown: string | null): string | null {
  return shown === null ? null : shown.replace(/^\/?u\//u, '');
}

/** Comments print `level 3`, in the language of the reader. */
function levelOf(comment: Selection): number | null {
  const beside = comment.find('[data-testid="post-comment-header"]').first().prevAll('span');
  const printed = cleanName(beside.text()) ?? textAt(comment, 'span:contains("level ")');
  return wholeNumber(firstGroup(printed, /(?<!\d)(\d+)$/u));
}

/** The marks of staff were words at first, then signs without any. */
function badgeOf(post: Selection): string | null {
  const role = ['Admin', 'Mod'].find((name) => post.find(`[id^="CommentTopMeta--${name}--"]`).length > 0);
  if (role === undefined) return null;
  return textAt(post, `[id^="CommentTopMeta--${role}--"]`) ?? (role === 'Mod' ? 'moderator' : 'admin');
}

/** Reads the submission or a comment of these pages. */
export function reactPost(post: Selection): FoundPost {
  const isComment = post.is('.Comment');
  const stamp = post.find(stamps).first();
  const id = firstGroup(
    attributeOf(post, isComment ? 'class' : 'id'),
    isComment ? /\b(t1_\w+)/u : /^(t3_\w+)$/u,
  );
  const author = textAt(
    post,
    '[data-testid="comment_author_link"], [data-testid="post_author_link"], a[href*="/user/"]:not(:has(img))',
  );
  return {
    id,
    author: nameOf(author) ?? deletedAuthor,
    badge: badgeOf(post),
    date: { machine: attributeAt(post, 'time[datetime]', 'datetime'), visible: cleanName(stamp.text()) },
    reactions: wholeNumber(textAt(post, '[id^="vote-arrows"] > div')),
    permalink: attributeOf(stamp, 'href')?.split('?', 1)[0] ?? null,
    body: bodyUnlessDeleted(
      isComment
        ? post.find('[data-testid="comment"], [data-test-id="comment"]').first()
        : post.find(`[data-click-id="text"], ${content} .RichTextJSON-root, ${content} .md`).first(),
    ),
    depth: isComment ? levelOf(post) : 0,
  };
}
