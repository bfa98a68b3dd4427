import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { dateIn } from '../html/date-in.js';
import { textAt } from '../html/fields.js';
import type { Page, Selection } from '../html/page.js';

/** The block of a post, from its head to its controls. */
export function postBlock(message: Selection, id: string): Selection {
  const around = ['post', 'edit'].map((name) => message.parents(`[id="${name}${id}"]`).first());
  const found = around.find((element) => element.length > 0);
  return found ?? message.parents('table, article, section, li').first();
}

/** Where the notes below a post's words are; tags that are not closed put the next posts into its block. */
export function notesOf(block: Selection, message: Selection): Selection {
  return block.find('[id^="post_message_"]').length > 1 ? message.parent() : block;
}

/** The text of an element less what `without` selects in it. */
function textLess(elements: Selection, without: string): string | null {
  const copy = elements.first().clone();
  copy.find(without).remove();
  return cleanName(copy.text());
}

/** The author of a block: a member with a link, a name without one, a guest. */
export function blockAuthor(block: Selection, id: string): string | null {
  const menu = block.find(`[id="postmenu_${id}"]`).first();
  const names = [
    menu.find('.bigusername'),
    block.find('.bigusername'),
    menu.find('a'),
    menu,
    block.find('.username, .post-user-username, .postauthor, .siteicon_profile, a[href*="member.php?u="]'),
  ];
  for (const found of names) {
    const name = textLess(found, 'script, style, .vbmenu_popup');
    if (name !== null) return name;
  }
  return null;
}

/** The first line below the author: `Senior Member`, `Moderator`. */
export function blockBadge(block: Selection, id: string): string | null {
  const menu = block.find(`[id="postmenu_${id}"]`).first();
  const line = menu.nextAll('.smallfont').not(':has(.threadstarter)').first();
  return line.find('div, br').length > 0 ? null : (cleanName(line.text()) ?? textAt(block, '.usertitle'));
}

const isDate = (text: string | null): text is string =>
  text !== null && text.length < 80 && readVisibleDate(text) !== null;

/** The date beside the post's anchor, else in the head of the block, else wherever a line of it is one. */
export function blockDate(block: Selection, id: string, page: Page): string | null {
  const anchor = block.find(`a[name="post${id}"], a[id="post${id}"]`).first();
  const heads = [
    ...anchor.parent().toArray(),
    ...block.find('.postdate, .timepost, .date, .post-heading').toArray(),
    ...block.find('.thead').toArray(),
  ];
  for (const head of heads) {
    const text = textLess(page.$(head), 'a, script, style, div, table');
    if (isDate(text)) return text;
  }
  return dateIn(block, '[id^="post_message_"], .vbmenu_popup, em');
}

const isLine = (text: string) => text.trim().startsWith('_____');

/** Those of some blocks that begin with the line `__________________`. */
export function signatures(blocks: Selection): Selection {
  return blocks.filter((_, { children }) => {
    const first = children.find((node) => node.type !== 'text' || node.data.trim() !== '');
    return first?.type === 'text' && isLine(first.data);
  });
}

/** What stands below the line `__________________`, without the line; up to version 3.0 in the cell of the words. */
export function blockSignature(block: Selection, message: Selection, page: Page): Selection {
  const blocks = message.is('td') ? message.children('div') : block.find('div').not(message.find('div'));
  const signature = signatures(blocks).first().clone();
  const lines = signature.contents().filter((_, node) => isLine(page.$(node).text()));
  lines.first().remove();
  return signature;
}
