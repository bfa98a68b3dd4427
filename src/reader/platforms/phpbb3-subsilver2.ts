import { cleanName } from '../clean-text.js';
import { closest } from '../html/closest.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, textAt, wholeNumber } from '../html/fields.js';
import { firstLine } from '../html/first-line.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, pageAddress, pageTitle } from '../html/page-facts.js';
import { withoutSession } from '../html/without-session.js';
import {
  isSignature,
  phpbbChrome,
  phpbbNextPage,
  phpbbQuote,
  phpbbQuotes,
  phpbbSavedNextPage,
  phpbbSpoilers,
  phpbbThreadId,
  withoutRule,
} from './phpbb-family.js';

/** The rows of one post: the one with its author and those down to the next author. */
function rowsOf(head: Selection): Selection {
  return head.add(head.nextUntil('tr:has(.postauthor)'));
}

/** `Posted: DATE` stands in the head row behind the last bold label. */
function printedDate(head: Selection): string | null {
  const label = head.find('b, strong').not('.postauthor, .postauthor *').last();
  const beside = firstLine(label.parent(), 'b, strong, a');
  return /\d/u.test(beside ?? '') ? beside : dateIn(head, '.postbody');
}

/** `Page 1 of 1 [ 19 posts ]`: how many posts this page has, told only where it is the only one. */
function announced(page: Page): number | null {
  const pages = page.$('#pagecontent td.nav:has(strong)').first();
  if (pages.find('strong').text() !== '11') return null;
  return wholeNumber(firstGroup(pages.next('.gensmall').text(), /^\s*\[\s(\d{1,6})\s\p{L}+\s\]\s*$/u));
}

/** phpBB 3.0 and 3.1 in subsilver2 and the styles made from it: tables. */
export const phpbb3Subsilver2: HtmlPlatform = {
  platform: 'phpbb3-subsilver2',
  name: 'phpBB 3 (subsilver2)',
  signs: {
    '.postauthor': 0.4,
    'table.tablebg': 0.3,
    '.postbody': 0.1,
    '#wrapcentre, #pagecontent, #datebar': 0.2,
    'a[href*="phpbb.com"]': 0.1,
  },
  thread: (page) => {
    const link = cleanName(page.$('a.titles, #pageheader h2 a').attr('href'));
    const url = pageAddress(page) ?? withoutSession(link);
    const form = page.$('form[name="viewtopic"]').attr('action') ?? null;
    const id = phpbbThreadId(url) ?? phpbbThreadId(link) ?? phpbbThreadId(form);
    return {
      id,
      title: pageTitle(page, 'a.titles, #pageheader h2'),
      url,
      page: wholeNumber(page.$('td.nav strong').first().text()),
      nextPage:
        phpbbNextPage(page, '.gensmall strong ~ a[href*="start="], .nav strong ~ a[href*="start="]', id) ??
        phpbbSavedNextPage(page),
      announced: announced(page),
      clock: { machine: null, visible: cleanName(page.$('#datebar td').last().text()) },
    };
  },
  posts: (page) =>
    // Advertisements are written like posts, without a place and a date.
    closest(page.$('.postauthor'), 'tr').filter((_, row) => {
      const head = page.$(row);
      return head.find('a[name^="p"], a[id^="p"], a[href*="#p"]').length > 0 || printedDate(head) !== null;
    }),
  post: (head) => {
    const rows = rowsOf(head);
    const link = attributeAt(head, 'a[href*="#p"]', 'href');
    const bodies = rows.find('.postbody').not(rows.find('.quotecontent .postbody'));
    const anchor = attributeAt(head, 'a[name^="p"]', 'name') ?? attributeAt(head, 'a[id^="p"]', 'id');
    return {
      id: firstGroup(anchor, /^p(\d+)$/u) ?? firstGroup(link, /#p(\d+)/u),
      author: textAt(head, '.postauthor'),
      date: { machine: attributeAt(head, 'time[datetime]', 'datetime'), visible: printedDate(head) },
      permalink: withoutSession(link),
      editNote: cleanName(bodies.first().siblings('.gensmall').first().text()),
      signature: withoutRule(bodies.slice(1).filter((index) => isSignature(bodies.eq(index + 1)))),
      body: bodies.first(),
    };
  },
  body: {
    chrome: phpbbChrome,
    code: '.codecontent, pre',
    spoilers: phpbbSpoilers,
    quotes: phpbbQuotes,
    quote: phpbbQuote,
  },
};
