import { cleanName } from '../clean-text.js';
import { closest } from '../html/closest.js';
import { attributeAt, attributeOf, wholeNumber } from '../html/fields.js';
import type { FoundPost, HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { documentTitle, firstGroup, pageAddress, pageTitle } from '../html/page-facts.js';
import { vbulletinClock } from './vbulletin-clock.js';
import {
  countOfResults,
  linkedThreadId,
  nextOfThread,
  orderOfLanguage,
  pageOfPages,
  trailingThreadId,
  vbulletinThreadId,
} from './vbulletin-family.js';
import {
  blockAuthor,
  blockBadge,
  blockDate,
  blockSignature,
  notesOf,
  postBlock,
} from './vbulletin3-block.js';
import { vbulletin3Body, vbulletin3Words } from './vbulletin3-body.js';
import { unmarkedCells } from './vbulletin3-cells.js';
import { plainViewPost, plainViewPosts } from './vbulletin3-plain-views.js';

/** The elements that hold the words of posts: since version 3.5 their own, before it the cell, which may have no id. */
const messages = '[id^="post_message_"], [id^="td_post_"]:not(:has([id^="post_message_"]))';

function idOf(message: Selection): string | null {
  const own = firstGroup(attributeOf(message, 'id'), /^(?:post_message_|td_post_)(\d+)$/u);
  return own ?? firstGroup(attributeOf(closest(message, 'table[id^="post"]'), 'id'), /^post(\d+)$/u);
}

function post(message: Selection, page: Page): FoundPost {
  const id = idOf(message);
  if (id === null) return plainViewPost(message, page);
  const block = postBlock(message, id);
  const counter = block.find('a[id^="postcount"], a[href*="postcount="]').first();
  const notes = notesOf(block, message);
  // Up to version 3.0 the note stands in the cell of the words.
  const written = message.is('td') ? message.find('em').not('.smallfont > em') : message.find('em');
  const note = notes.find('.smallfont > em, div > em, .lastedited').not(written).last();
  return {
    id,
    author: blockAuthor(block, id),
    badge: blockBadge(block, id),
    date: { machine: null, visible: blockDate(block, id, page) },
    printedNumber: wholeNumber(attributeOf(counter, 'name')) ?? wholeNumber(counter.text()),
    editNote: cleanName(note.text()),
    signature: blockSignature(notes, message, page),
    permalink:
      attributeAt(block, `a[href*="#post${id}"][title]`, 'href') ??
      attributeOf(counter.filter('[href]'), 'href'),
    body: vbulletin3Words(message, page),
  };
}

/** vBulletin 3, with the fork 3.9 of Internet Brands, vBSEO, and its archive and printable pages. */
export const vbulletin3: HtmlPlatform = {
  platform: 'vbulletin3',
  name: 'vBulletin 3',
  signs: {
    'meta[name="generator"][content^="vBulletin 3"]': 0.4,
    '[id^="td_post_"], table[id^="post"] [id^="post_message_"], [id^="edit"] [id^="post_message_"]': 0.4,
    '[id^="post_message_"]': 0.2,
    '.post_message[id^="post_message_"]': 0.3,
    '[id^="postmenu_"], .bigusername': 0.2,
    'script[src*="vbulletin_global.js"], script[src*="vbulletin_menu.js"]': 0.1,
    'a[id^="postcount"]': 0.1,
    [plainViewPosts]: 0.5,
    // vBulletin 4 has messages with the same ids.
    'blockquote.postcontent, li.postcontainer': -0.6,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = vbulletinThreadId(url) ?? linkedThreadId(page) ?? trailingThreadId(url);
    const titles =
      'td.navbar > strong, .navbar strong, .thread-breadcrumb strong, .threadtitle, #toolbar h1, p.largefont > a';
    const shown = page.$('.pagenav [title]:has(> strong)').first();
    return {
      id,
      title: pageTitle(page, titles, 'script, .prefix') ?? documentTitle(page, ' - '),
      url,
      page: pageOfPages(page.$('.pagenav .vbmenu_control, .pagenav').first().text()),
      nextPage: nextOfThread(
        page,
        '.pagenav a[rel="next"], a[rel="next"], link[rel="next"], .pagenav td.alt2 + td.alt1 a',
        id,
      ),
      announced: countOfResults(attributeOf(shown, 'title')),
      clock: vbulletinClock(page),
      dateOrder: orderOfLanguage(page),
    };
  },
  posts: (page) => {
    const found = page.$(messages).filter((_, element) => idOf(page.$(element)) !== null);
    const cells = found.length > 0 ? found : unmarkedCells(page);
    return cells.length > 0 ? cells : page.$(plainViewPosts);
  },
  post,
  body: vbulletin3Body,
  dateOrder: 'month-first',
};
