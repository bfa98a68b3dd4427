import { attributeOf } from '../html/fields.js';
import type { HtmlElement, Page, Selection } from '../html/page.js';

const prefix = 'post_message_';

/** The first message of each id, once for all posts of a page. */
const messagesOfPages = new WeakMap<Page, ReadonlyMap<string, HtmlElement>>();

function messagesOf(page: Page): ReadonlyMap<string, HtmlElement> {
  const known = messagesOfPages.get(page);
  if (known !== undefined) return known;
  const messages = new Map<string, HtmlElement>();
  for (const element of page.$(`[id^="${prefix}"]`).toArray()) {
    const id = (element.attribs.id ?? '').slice(prefix.length).trim();
    if (!messages.has(id)) messages.set(id, element);
  }
  messagesOfPages.set(page, messages);
  return messages;
}

/** The words of a post of vBulletin 4: inside its item, or behind it where a skin closes too many boxes. */
export function messageOf(post: Selection, page: Page): Selection {
  const inside = post.find(`[id^="${prefix}"]`).first();
  const id = /^post_(\d+)\s*$/u.exec(attributeOf(post, 'id') ?? '')?.[1];
  const fallen = id === undefined ? undefined : messagesOf(page).get(id);
  return inside.length > 0 || fallen === undefined ? inside : page.$(fallen);
}
