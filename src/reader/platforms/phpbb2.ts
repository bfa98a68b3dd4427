import { cleanName } from '../clean-text.js';
import { closest } from '../html/closest.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, pageAddress, pageTitle } from '../html/page-facts.js';
import { withoutSession } from '../html/without-session.js';
import { phpbbNextPage, phpbbThreadId } from './phpbb-family.js';
import { phpbb2Headings, phpbb2Quote, phpbb2Quotes } from './phpbb2-quotes.js';

const heads = '.name:has(a[name]), .name:has(a[id])';
const attachments = '.attachtable, table:has(.attachrow)';
const notes = '.gensmall, .genmed';

/** The row of a post with those down to the next name; templates that put the name in a table within it differ. */
function rowsOf(head: Selection): Selection {
  const rows = head.add(head.nextUntil(`tr:has(${heads})`));
  return rows.find('.postbody').length > 0 ? rows : closest(head, 'tr:has(.postbody)');
}

/** The cell of the words: phpBB 2 splits its `.postbody` around quotes. */
function bodyCell(row: Selection): Selection {
  const words = row.find('.postbody').not(row.find('td.quote .postbody'));
  return closest(words.first(), 'td');
}

/**
 * A copy of the words on one side of the line of underscores that sets the signature off: in a `.postbody` of its
 * own, or at the end of that of the words. `null` where there is none.
 */
function besideRule(cell: Selection, page: Page, side: 'before' | 'behind'): Selection | null {
  const copy = cell.clone();
  const holders = [
    copy,
    ...copy
      .children('.postbody')
      .toArray()
      .map((element) => page.$(element)),
  ];
  for (const holder of holders.reverse()) {
    const nodes = holder.contents();
    const rule = nodes
      .toArray()
      .findLastIndex((node) => node.type === 'text' && /^\s*_{8,}\s*$/u.test(node.data));
    if (rule === -1) continue;
    const isBefore = side === 'before';
    (isBefore ? nodes.slice(rule) : nodes.slice(0, rule + 1)).remove();
    if (!holder.is(copy)) (isBefore ? holder.nextAll() : holder.prevAll()).remove();
    return copy;
  }
  return null;
}

function signatureOf(cell: Selection, page: Page): Selection {
  const copy = besideRule(cell, page, 'behind') ?? cell.slice(0, 0);
  copy.find(`> .gensmall, ${attachments}`).remove();
  return copy;
}

/** Some templates print the whole panel of the author behind his name. */
function authorOf(row: Selection): string | null {
  const name = row.find('.name').first().clone();
  name.find('.postdetails, .genmed, script').remove();
  name.find('br, hr').replaceWith('\n');
  const lines = name.text().split('\n');
  return cleanName(lines.find((line) => cleanName(line) !== null));
}

/** `Posted: DATE` is the first text of the details beside the words; those beside the name tell when he joined. */
function printedDate(row: Selection): string | null {
  const details = row.find('.postdetails').not(row.find(heads).parent().find('.postdetails'));
  const nodes = details.first().contents().toArray();
  const text = nodes.flatMap((node) =>
    node.type === 'text' && node.data.trim() !== '' ? [node.data] : [],
  )[0];
  // The subject may stand behind it, set off by spaces that do not break.
  const date = cleanName(text?.replace(/^[^:\d]*:/u, '').split(/\u00a0\s?\u00a0/u, 1)[0]);
  return /\d/u.test(date ?? '') ? date : dateIn(row, '.postbody, .name');
}

/** `Goto page 1, 2, 3` and `Page 2 of 3`: of the bold texts, which may hold each other, the first number. */
function pageNumber(page: Page): number | null {
  const texts = page.$('.gensmall b b, .nav b').toArray();
  return (
    texts.map((element) => wholeNumber(page.$(element).text())).find((number) => number !== null) ?? null
  );
}

/** phpBB 2 in subSilver and the templates made from it. */
export const phpbb2: HtmlPlatform = {
  platform: 'phpbb2',
  name: 'phpBB 2',
  signs: {
    'a.maintitle': 0.3,
    '.forumline': 0.2,
    'span.postbody': 0.2,
    '.name a[name]': 0.2,
    'td.quote, .postdetails': 0.1,
    'link[href*="templates/"], a[href*="phpbb.com"]': 0.1,
  },
  thread: (page) => {
    const link = cleanName(page.$('a.maintitle, .maintitle a').attr('href'));
    const url = pageAddress(page) ?? withoutSession(link);
    const id = phpbbThreadId(link) ?? phpbbThreadId(url);
    return {
      id,
      title: pageTitle(page, 'a.maintitle, .maintitle a'),
      url,
      page: pageNumber(page),
      nextPage: phpbbNextPage(page, 'b + a[href*="start="], b + a[href*="-t"]', id),
    };
  },
  posts: (page) => closest(page.$(heads), 'tr').filter((_, element) => rowsOf(page.$(element)).length > 0),
  post: (head, page) => {
    const row = rowsOf(head);
    const cell = bodyCell(row);
    const name = row.find(heads).first();
    const link = attributeAt(row, 'a[href*="viewtopic"][href*="#"]:has(img)', 'href');
    const anchor = attributeAt(name, 'a[name]', 'name') ?? attributeAt(name, 'a[id]', 'id');
    return {
      id: firstGroup(anchor, /^p?(\d+)$/u) ?? firstGroup(link, /#p?(\d+)/u),
      author: authorOf(row),
      date: { machine: null, visible: printedDate(row) },
      permalink: withoutSession(link),
      editNote: cleanName(cell.children('.gensmall').first().text()),
      signature: signatureOf(cell, page),
      body: besideRule(cell, page, 'before') ?? cell,
    };
  },
  body: {
    chrome: `.postdetails, .nav, hr, .gensmall, ${attachments}, td.quote .gensmall, table:has(> tbody > tr > td.code) ${notes}, ${phpbb2Headings}`,
    code: 'td.code, .codecontent, .c-wrap > .c, table.code td.content',
    quotes: phpbb2Quotes,
    quote: phpbb2Quote,
  },
};
