import { cleanName } from '../clean-text.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost, HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstTitle, idAfter, pageAddress } from '../html/page-facts.js';
import { messageOf } from './fallen-words.js';
import { vbulletinClock } from './vbulletin-clock.js';
import {
  bbcodeBody,
  countOfResults,
  linkedPost,
  linkedThreadId,
  nextOfThread,
  orderOfLanguage,
  trailingThreadId,
  vbulletinThreadId,
} from './vbulletin-family.js';

const notDates = '.postbody, .content, .after_content, .userinfo_extra, .signature, [id^="post_message_"]';

/** `.date` holds the time too; themes that print neither there have the date as the first line of the user's facts. */
function dateOf(post: Selection): string | null {
  const userFact = post.find('.userstats dd').first();
  const head = post.find('.posthead, .postdate, .datetime, .header').first();
  return (
    textAt(post, '.postdate .date, .posthead .date') ??
    textAt(post, '.postdate, .datetime') ??
    dateIn(head, notDates) ??
    dateIn(userFact, notDates) ??
    dateIn(post, notDates) ??
    (userFact.is('dt + dd') ? null : cleanName(userFact.text()))
  );
}

function idOf(post: Selection): string | null {
  const message = attributeAt(post, '[id^="post_message_"]', 'id');
  return idAfter(attributeOf(post, 'id'), 'post_') ?? idAfter(message, 'post_message_');
}

function bodyOf(post: Selection, page: Page): Selection {
  const message = messageOf(post, page);
  const content = message.find('blockquote.postcontent').first();
  if (content.length > 0) return content;
  return message.length > 0 ? message : post.find('.content blockquote, .content').first();
}

function post(element: Selection, page: Page): FoundPost {
  const counter = element.find('a.postcounter').first();
  const edit = element.find('blockquote.lastedited, .lastedited').first();
  const signature = element.find('.signaturecontainer, blockquote.signature, .signature').first();
  const link = attributeOf(counter, 'href') ?? attributeAt(element, '.nodecontrols a[href]', 'href');
  // The printable version has the number where the thread has the id.
  const printed = element.is('.blockbody') ? idOf(element) : null;
  return {
    id: printed === null ? (idOf(element) ?? linkedPost(link)) : null,
    author:
      textAt(element, '.username_container .username, .userinfo .username, .memberaction .username') ??
      textAt(element, '.username') ??
      textAt(element, '.userinfo strong, .username_container'),
    badge: textAt(element, '.usertitle'),
    date: { machine: null, visible: dateOf(element) },
    printedNumber:
      wholeNumber(printed) ??
      wholeNumber(counter.text()) ??
      wholeNumber(textAt(element, '.nodecontrols a[name]')),
    editNote: cleanName(edit.text()),
    signature,
    permalink: link,
    body: bodyOf(element, page),
  };
}

const titles = ['.threadtitle a', '.threadtitle', '#pagetitle h1', '#thread_title', 'h1'];
/** In a pager without arrows. */
const numberBehind = '.pagination .selected + span:not(.separator) > a';
const placeholders = '.postbitdeleted, .postbitignored';

/** vBulletin 4, with its user blocks above the words (`postbit`) or beside them (`postbitlegacy`). */
export const vbulletin4: HtmlPlatform = {
  platform: 'vbulletin4',
  name: 'vBulletin 4',
  signs: {
    'meta[name="generator"][content^="vBulletin 4"]': 0.5,
    'li.postcontainer[id^="post_"], li.postbit, li.postbitlegacy': 0.5,
    'blockquote.postcontent': 0.3,
    '.bbcode_container, a.postcounter, .nodecontrols': 0.1,
  },
  home: (page) => {
    const board = pageAttribute(page, 'meta[name="vb_meta_bburl"]', 'content');
    return board === null ? null : `${board.replace(/\/$/u, '')}/`;
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = vbulletinThreadId(url) ?? linkedThreadId(page) ?? trailingThreadId(url);
    const shown = page.$('#postpagestats_above, .postpagestats, #postpagestats').first().text();
    const announced = countOfResults(shown);
    const current = page
      .$('.pagination .selected a, .pagination .selected, .threadpagenav .selected')
      .first();
    return {
      id,
      title: firstTitle(page, titles, '.prefix'),
      url,
      page: wholeNumber(current.text()),
      nextPage:
        nextOfThread(page, '.prev_next a[rel="next"], a[rel="next"], link[rel="next"]', id) ??
        nextOfThread(page, numberBehind, id),
      announced: announced === null ? null : announced - page.$(placeholders).length,
      clock: vbulletinClock(page),
      dateOrder: orderOfLanguage(page),
    };
  },
  posts: (page) =>
    page
      .$('#posts > li, .posts > li, li.postcontainer, li.postbit, li.postbitlegacy')
      .not(`${placeholders}, [id^="post_thanks_"], #lastpost, .ad_block`)
      // Advertisements have no number.
      .not((_, { attribs }) => /^post_\D/u.test(attribs.id ?? ''))
      .filter((_, element) => bodyOf(page.$(element), page).length > 0),
  post,
  body: bbcodeBody,
  dateOrder: 'month-first',
};
