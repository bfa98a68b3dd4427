import { cleanName } from '../clean-text.js';
import { attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost } from '../html/found-post.js';
import type { Page, Selection } from '../html/page.js';
import { bodyUnlessDeleted } from './deleted-words.js';

const posts = 'shreddit-post, shreddit-comment';
const commentBody = '[slot="comment"], [id$="-comment-rtjson-content"], [id$="-post-rtjson-content"]';

/** The submission and its comments on a page made of Reddit's own elements; a list of submissions is no thread. */
export function elementPosts(page: Page): Selection {
  const submissions = page.$('shreddit-post');
  if (submissions.length > 1 && page.$('shreddit-comment-tree, shreddit-comment').length === 0) {
    return submissions.slice(0, 0);
  }
  return page.$(posts).not(submissions.slice(1));
}

/** The first of the elements that belongs to the post itself: answers are nested in the comment they answer. */
function ownPart(post: Selection, selector: string): Selection {
  const part = post.find(selector).first();
  return part.closest(posts).is(post) ? part : part.slice(0, 0);
}

function bodyOf(post: Selection): Selection {
  if (post.is('shreddit-comment')) return bodyUnlessDeleted(ownPart(post, commentBody));
  const text = ownPart(post, '[slot="text-body"], shreddit-post-text-body');
  const written = text.find('.md').first();
  return bodyUnlessDeleted(written.length > 0 ? written : text);
}

/** Reads a `shreddit-post` or a `shreddit-comment`. */
export function elementPost(post: Selection): FoundPost {
  const isComment = post.is('shreddit-comment');
  const meta = ownPart(post, isComment ? '[slot="commentMeta"]' : '[slot="credit-bar"]');
  const times = meta.find('time[datetime]');
  const clocks = meta.find('faceplate-timeago[ts]');
  const depth = wholeNumber(attributeOf(post, 'depth'));
  return {
    id: attributeOf(post, 'thingid') ?? attributeOf(post, 'id'),
    author: attributeOf(post, 'author') ?? textAt(meta, 'a[href*="/user/"]'),
    badge: textAt(meta, 'author-flair-event, .author-flair'),
    date: {
      machine:
        attributeOf(post, 'created-timestamp') ??
        attributeOf(post, 'created') ??
        attributeOf(times, 'datetime') ??
        attributeOf(clocks, 'ts'),
      visible: cleanName(times.first().text()),
    },
    edited: {
      machine: attributeOf(times.slice(1), 'datetime') ?? attributeOf(clocks.slice(1), 'ts'),
      visible: null,
    },
    reactions: wholeNumber(attributeOf(post, 'score')),
    permalink: attributeOf(post, 'permalink'),
    body: bodyOf(post),
    depth: isComment ? (depth ?? post.parents('shreddit-comment').length) + 1 : 0,
    ...parentOf(post),
  };
}

/** An answer names the comment that it answers, or the submission; where it does not, the depth tells it. */
function parentOf(post: Selection): { readonly parentId?: string } {
  const parentId = attributeOf(post, 'parentid');
  return parentId === null ? {} : { parentId };
}
