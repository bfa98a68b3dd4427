import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { closest } from '../html/closest.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost, HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, pageAddress } from '../html/page-facts.js';
import { withQuoteHeadings, yabbQuote, yabbQuotes } from './yabb-quotes.js';

/** The words of a post: in a block of their own since version 2, before it below the rule under the subject. */
const words = '.displaycontainer div.message, td > hr.hr ~ font';

const anchors = 'a[name], span.anchor[id]';

/** The thread's id in `YaBB.pl?num=123/15#15`. */
const threadId = (address: string | null): string | null => firstGroup(address, /[?&;]num=(\d+)/u);

const dateOf = (text: string | null): string | null => {
  const isMoment = text !== null && text.length < 80 && readVisibleDate(text) !== null;
  return isMoment && /\d[:.]\d\d/u.test(text) ? text : null;
};

/** The block of a post: with head and foot since version 2, before it the row of the author and the words. */
const blockOf = (body: Selection): Selection =>
  body.is('.message') ? closest(body, '.displaycontainer') : closest(body, 'tr:has(> td[rowspan])');

/** `« Reply #3 on: DATE »`, `Reply #3 - DATE`: the date without the number. */
function dateIn(block: Selection, page: Page): string | null {
  for (const element of block.find('span, div.small, font').not('.message *, .userinfo *').toArray()) {
    const line = page.$(element).clone();
    const whole = cleanName(line.text());
    line.find('b:contains("#"), b:contains(":")').remove();
    const behind = cleanName(line.text().replace(/[«»]/gu, ''));
    const date = dateOf(behind) ?? (/\d[:.]\d\d/u.test(behind ?? '') ? dateOf(whole) : null);
    if (date !== null) return date;
  }
  return null;
}

/** The name is in bold, a link for members who are logged in. */
function authorOf(block: Selection): string | null {
  const cell = block.find(`td:has(> a[name]), td:has(> span.anchor), .userinfo, td[rowspan]`).first();
  const name = block.is('tr') ? block.children('td[rowspan]').first() : cell;
  return textAt(name, 'a[href*="action=viewprofile"]:not(:has(img))') ?? textAt(name, 'b');
}

/** Below the words a rule sets off the attached files, another the signature. */
const belowRule = (block: Selection): Selection =>
  block
    .find('.small:has(> hr.hr), .load_con')
    .not('.message *, :has(a[href*="action=downloadfile"])')
    .first();

function post(body: Selection, page: Page): FoundPost {
  const block = blockOf(body);
  const anchor = block.is('tr') ? closest(block, 'td:has(> a[name])') : block;
  const place = anchor
    .find(anchors)
    .filter((_, { attribs }) => /^\d+$/u.test(attribs.name ?? attribs.id ?? ''));
  const printed = block.find('b:contains("#")').not('.message *').first().text();
  const notes = block.is('tr') ? block.next('tr').add(block) : block;
  const note = notes.find('.small > i, .small > span > i, font > i').not(body.find('i')).first();
  return {
    id: attributeOf(place, 'name') ?? attributeOf(place, 'id'),
    author: authorOf(block),
    date: { machine: null, visible: dateIn(block, page) },
    printedNumber: wholeNumber(firstGroup(printed, /#(\d+)/u)),
    permalink: attributeAt(block, 'a[href*="num="][href*="#"]:has(img)', 'href'),
    editNote: cleanName(note.text()),
    signature: block.is('tr') ? block.next('tr').find('> td > font').last() : belowRule(block),
    body,
  };
}

/** The title without the views, `Title (Read 12 times)`, and the word in front of it before version 2. */
function titleOf(page: Page): string | null {
  const counted = page
    .$('td.titlebg')
    .toArray()
    .map((element) => /^(.*\S)\s*\([^()]*\d[^()]*\)$/u.exec(cleanName(page.$(element).text()) ?? '')?.[1])
    .find((title) => title !== undefined);
  const document = page.$('head > title').first().text();
  const title = cleanName(counted?.replace(/^\p{L}{1,20}:\s/u, ''));
  return title ?? cleanName(document.slice(document.indexOf(' - ') + 1).replace(/^- /u, ''));
}

/** Pages are numbers, the shown one in bold; arrows for other threads stand elsewhere. */
function shownPage(page: Page): Selection {
  return page
    .$('b:has(+ a[href*="num="]), a[href*="num="] ~ b')
    .filter((_, element) => wholeNumber(page.$(element).text()) !== null)
    .first();
}

/** The clock of the head of the page. */
function clockOf(page: Page): string | null {
  const texts = page.$('.small, td > font').not('.displaycontainer *').toArray();
  return (
    texts.map((element) => dateOf(cleanName(page.$(element).text()))).find((date) => date !== null) ?? null
  );
}

/** YaBB 2, and YaBB 1 Gold, in which nothing but the rule under the subject tells where the words are. */
export const yabb: HtmlPlatform = {
  platform: 'yabb',
  name: 'YaBB',
  signs: {
    'a[href*="YaBB.pl"], a[href*="YaBB.cgi"]': 0.4,
    'a[href*="yabbforum.com"]': 0.2,
    '.displaycontainer div.message': 0.3,
    'td > hr.hr ~ font': 0.2,
    'a[href*="?num="]': 0.1,
  },
  thread: (page) => {
    const shown = shownPage(page);
    const links = page.$('a[href*="num="][href*="#"], a[href*="action=print;num="], b + a[href*="num="]');
    const url = pageAddress(page);
    const id = threadId(url) ?? threadId(attributeOf(links, 'href'));
    const next = attributeOf(shown.next('a[href*="num="]'), 'href')?.replace(/#.*$/u, '') ?? null;
    return {
      id,
      title: titleOf(page),
      url,
      page: wholeNumber(shown.text()),
      nextPage: id === null || threadId(next) === id ? next : null,
      clock: { machine: null, visible: clockOf(page) },
    };
  },
  posts: (page) => page.$(words).filter((_, element) => blockOf(page.$(element)).length > 0),
  post,
  body: {
    prepare: withQuoteHeadings,
    chrome: 'cite.heading, b:has(+ pre), b:has(+ table .code)',
    code: 'pre, table:has(> tbody > tr > td > table.code)',
    quotes: yabbQuotes,
    quote: yabbQuote,
  },
  dateOrder: 'month-first',
};
