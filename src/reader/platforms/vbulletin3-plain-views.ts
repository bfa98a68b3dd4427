import { textAt } from '../html/fields.js';
import type { FoundPost } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { vbulletin3Words } from './vbulletin3-body.js';

/** The posts of the archive (`archive/index.php/t-123.html`) and of the printable version of a thread. */
export const plainViewPosts = 'div.post:has(> .posttop), td.page:has(td[style*="14pt"])';

/** A post of the archive or of the printable version, which have neither ids nor numbers. */
export function plainViewPost(post: Selection, page: Page): FoundPost {
  const archived = post.children('.posttext').first();
  return {
    id: null,
    author: textAt(post, '.posttop .username, td[style*="14pt"]'),
    date: { machine: null, visible: textAt(post, '.posttop .date, td.smallfont[align]') },
    permalink: null,
    body: vbulletin3Words(archived.length > 0 ? archived : post.children('div').last(), page),
  };
}
