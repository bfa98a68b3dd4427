import { cleanName } from '../clean-text.js';
import { textAt } from '../html/fields.js';
import type { FoundPost } from '../html/found-post.js';
import type { Page, Selection } from '../html/page.js';

/** The posts of the archive, and the cells of the view for printers, which end with a rule. */
const archived = '#content .post:has(> .message)';
const printed = 'td:has(> strong + br + br):has(> br + hr[size])';

/** The posts of a page of MyBB's archive or of its view for printers. */
export function mybbPlainPosts(page: Page): Selection {
  const posts = page.$('html').find(archived);
  if (posts.length > 0) return posts;
  const cells = page.$('html').find(printed);
  return cells.filter((_, cell) => detailsOf(page.$(cell)).length > 1);
}

/** `<strong>SUBJECT</strong> -  NAME -  DATE`: what stands behind the subject. */
function detailsOf(cell: Selection): readonly string[] {
  const nodes = cell.contents();
  const end = nodes.toArray().findIndex((node) => 'name' in node && node.name === 'br');
  const line = nodes.slice(0, end).not('strong').text().replace(/\s+/gu, ' ');
  return line.split(' - ').slice(1);
}

/** A copy of a cell without the line of its subject, name and date. */
function wordsOf(cell: Selection): Selection {
  const copy = cell.clone();
  const nodes = copy.contents();
  const end = nodes.toArray().findIndex((node) => 'name' in node && node.name === 'br');
  nodes.slice(0, end).remove();
  return copy;
}

/** What such a post tells: neither an id nor a link to itself. */
export function mybbPlainPost(post: Selection): FoundPost {
  const rest = { id: null, permalink: null };
  const message = post.find('> .message');
  if (message.length > 0) {
    const date = { machine: null, visible: textAt(post, '.dateline') };
    return { ...rest, author: textAt(post, '.author'), date, body: message.first() };
  }
  const details = detailsOf(post);
  const date = { machine: null, visible: cleanName(details.at(-1)) };
  return { ...rest, author: cleanName(details.slice(0, -1).join(' - ')), date, body: wordsOf(post) };
}
