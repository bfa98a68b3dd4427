import { attributeOf } from '../html/fields.js';
import type { Selection } from '../html/page.js';
import { firstGroup } from '../html/page-facts.js';

const idAttributes = [
  'data-post-id',
  'data-postid',
  'data-comment-id',
  'data-message-id',
  'data-id',
  'data-pid',
];

/** The id of a post in its address: `#post-12`, `#12`, `?p=12`, `/comments/12`, `/goto/post?id=12`. */
export function postIdInAddress(address: string | null): string | null {
  return (
    firstGroup(address, /#(?:[a-z_-]{0,20}?)(\d{1,20})$/iu) ??
    firstGroup(address, /[?&;](?:p|pid|post|post_id|comment|comment_id|msg|id)=(\d{1,20})(?=[&#;]|$)/iu) ??
    firstGroup(
      address,
      /\/(?:post|posts|comment|comments|answer|reply|message|messages|a)[/-](\d{1,20})\/?$/iu,
    )
  );
}

/** The number in a name that is nothing but words and it, `post-12`; what has other digits too is no number. */
export function numberOfName(name: string | null): string | null {
  return firstGroup(name, /^[\p{L}_:.-]*(\d{1,20})$/u);
}

/** The id that an element gives the post in it: of an attribute of its own, else of its `id`. */
export function postIdOfElement(post: Selection): string | null {
  for (const name of idAttributes) {
    const value = attributeOf(post, name);
    if (value !== null) return value;
  }
  return numberOfName(attributeOf(post, 'id'));
}
