import { cleanLine } from '../clean-text.js';
import type { Page, Selection } from '../html/page.js';

const links = 'a[href*="attachment.php?aid="]';

/** ` (Size: 12 KB / Downloads: 3)`, in any language. */
const facts = /^\s*\([^()/]{0,40}\d[^()/]*\/[^()/]{0,40}\d[^()/]*\)/u;

/**
 * A copy of a post's body without the files that its author attached and put between the words: an icon, a link
 * with the file's name and its size, in no element of their own.
 */
export function withoutAttachments(page: Page, body: Selection): Selection {
  if (body.find(links).length === 0) return body;
  const copy = body.clone();
  for (const link of copy.find(links).toArray()) {
    const after = link.nextSibling;
    if (after?.type === 'text') after.data = after.data.replace(facts, '');
    const before = link.previousSibling;
    if (before?.type === 'text' && cleanLine(before.data) === '') before.data = '';
    page.$(link).remove();
  }
  return copy;
}
