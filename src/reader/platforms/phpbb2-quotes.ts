import type { MarkedQuote } from '../html/body.js';
import { attributeAt } from '../html/fields.js';
import type { Selection } from '../html/page.js';
import { firstGroup } from '../html/page-facts.js';
import { quotedBy } from '../html/quoted-by.js';

const inCell = 'table:has(> tbody > tr > td.quote)';
const inBlock = 'table:has(> tbody > tr > td > blockquote, > tbody > tr > td > font > blockquote)';

/** The ways in which templates of phpBB 2 build a quote, by their `bbcode.tpl`. */
export const phpbb2Quotes = `${inCell}, ${inBlock}, table.quote, .quotecontent, .quotediv, .q-wrap`;

/** What stands over quotes and code in them. */
export const phpbb2Headings = '.quotetitle, .q-head, .c-head, .codetitle, table.code td.title';

/** The element of a quote that names the quoted, and the one of the words. */
function partsOf(quote: Selection): readonly [Selection, Selection] {
  const rows = quote.find('> tbody > tr');
  if (quote.is(inCell)) return [rows.first().children('td').not('.quote'), rows.children('td.quote').first()];
  if (quote.is('table.quote')) return [rows.children('td.title'), rows.children('td.content').first()];
  if (quote.is('table'))
    return [rows.first().children('td'), rows.find('> td > blockquote, > td > font > blockquote').first()];
  if (quote.is('.q-wrap')) return [quote.children('.q-head'), quote.children('.q').first()];
  return [quote.prev('.quotetitle'), quote];
}

/** Author, post and words of a quote of phpBB 2; some templates put the name in « ». */
export function phpbb2Quote(quote: Selection): MarkedQuote {
  const [heading, words] = partsOf(quote);
  const named = heading.find('.genmed');
  const text = (named.length > 0 ? named : heading).first().text().replace(/[«»]/gu, ' ');
  return {
    author: quotedBy(text),
    postId: firstGroup(attributeAt(heading, 'a[href*="#"]', 'href'), /#p?(\d+)/u),
    words,
    announcement: quote.is('.quotecontent, .quotediv') ? heading.toArray() : [],
  };
}
