import { isElement } from '../html/nodes.js';
import type { HtmlElement, Page, Selection } from '../html/page.js';

/** The tables of posts in which nothing has the name of the words, as version 3.0 has them in some layouts. */
const tables = 'table[id^="post"]:not(:has([id^="post_message_"], [id^="td_post_"]))';

/** The template marks the place of the words with a comment. */
const isMarked = ({ children }: HtmlElement): boolean =>
  children.some((node) => node.type === 'comment' && /^ ?message\b/u.test(node.data));

/** The cell of the words: beside that of the author, else in the row below. */
function cellOf(table: Selection): HtmlElement | undefined {
  const rows = table.find('> tbody > tr, > tr');
  const cells = rows.children('td').toArray();
  const marked = cells.find((cell) => isElement(cell) && isMarked(cell));
  const author = rows.filter(':has([id^="postmenu_"], .bigusername)').first();
  const beside = author.children('td').slice(1);
  return marked ?? (beside.length > 0 ? beside : author.next('tr').children('td')).last().get(0);
}

/** The cells that hold the words of posts where their names do not tell. */
export function unmarkedCells(page: Page): Selection {
  const cells = page
    .$<HtmlElement, string>(tables)
    .filter((_, { attribs }) => /^post\d+$/u.test(attribs.id ?? ''))
    .toArray()
    .flatMap((table) => cellOf(page.$(table)) ?? []);
  return page.$(cells);
}
