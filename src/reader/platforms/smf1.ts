import { cleanName } from '../clean-text.js';
import { closest } from '../html/closest.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost, HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, firstTitle, idAfter } from '../html/page-facts.js';
import { withoutSession } from '../html/without-session.js';
import {
  authorOfBlock,
  smfChrome,
  smfClock,
  smfDate,
  smfEditNote,
  smfQuote,
  smfSpoilers,
  smfThread,
} from './smf-family.js';
import { printedPost, printedPosts, printedTitle } from './smf1-print-view.js';

const subjects = 'div[id^="subject_"], td[id^="subject_"], span[id^="subject_"]';

/** Version 1.0 has neither ids nor classes: the words stand below the rule under the subject. */
const wordsWithoutClass = 'td > hr.hrcolor + div:not(.post):not(.signature)';

/** The rows of the posts; a theme of blocks may stand in one row for its layout. */
function postsOf(page: Page): Selection {
  const found = page.$(subjects);
  const rows = closest(found, 'tr:has(.post)');
  const blocks = closest(found, ':has(.post)');
  if (found.length > 0) return rows.length < blocks.length ? blocks : rows;
  const plain = closest(page.$(wordsWithoutClass), 'tr:has(td[rowspan])');
  return plain.length > 0 ? plain : page.$(printedPosts);
}

/** The name is bold, with or without a link to the profile. */
function authorOf(cell: Selection): string | null {
  return textAt(cell, 'b a[href]') ?? textAt(cell, 'b') ?? textAt(cell, 'a[href*="profile"]');
}

/** `Last edit: DATE by NAME` may stand under the date. */
function editNoteOf(row: Selection, line: Selection): string | null {
  const note =
    smfEditNote(row.find('[id^="modified_"]')) ??
    smfEditNote(row.find('td.smalltext > i, td.smalltext > em'));
  const copy = line.first().clone();
  const nodes = copy.contents();
  const end = nodes.toArray().findIndex((node) => 'name' in node && node.name === 'br');
  const below = end === -1 ? null : cleanName(nodes.slice(end).text());
  return note ?? (/\d/u.test(below ?? '') ? below : null);
}

function post(row: Selection): FoundPost {
  if (row.is(printedPosts)) return printedPost(row);
  const subject = row.find(subjects).first();
  const body = row.find(`.post, ${wordsWithoutClass}`).first();
  const below = row.next('tr');
  const beside = subject.nextAll('.smalltext').first();
  const line = beside.length > 0 || subject.length > 0 ? beside : body.parent().find('.smalltext').first();
  const printed = `${line.children('b, strong').first().text()} ${row.find('.message_number').first().text()}`;
  const link = attributeAt(row, `:is(${subjects}) a[href*="msg"], a[href*=".msg"]`, 'href');
  return {
    id: idAfter(attributeAt(row, subjects, 'id'), 'subject_') ?? firstGroup(link, /[.=]msg(\d+)/u),
    author: row.is('tr') ? authorOf(row.children('td').first()) : authorOfBlock(row),
    date: line.length > 0 ? smfDate(line) : { machine: null, visible: dateIn(row, '.post, .signature') },
    printedNumber: wholeNumber(firstGroup(printed, /#(\d+)/u)),
    permalink: withoutSession(link),
    editNote: editNoteOf(below.add(row), line),
    signature: below.add(row).find('.signature').first(),
    body,
  };
}

/** Simple Machines Forum 1.0 and 1.1. Some boards add decoy rows; only true ones have a `subject_N`. */
export const smf1: HtmlPlatform = {
  platform: 'smf1',
  name: 'Simple Machines Forum 1',
  signs: {
    'td div[id^="subject_"]': 0.3,
    'td > div.post': 0.2,
    'table.bordercolor': 0.2,
    '#bodyarea, #headerarea': 0.1,
    'td[id^="modified_"]': 0.1,
    'script:contains("smf_theme_url")': 0.1,
    'a[href*="simplemachines.org"]': 0.1,
    'a[title^="Simple Machines"]:contains("SMF 1.")': 0.3,
    [wordsWithoutClass]: 0.1,
    [printedPosts]: 0.5,
  },
  thread: (page) => ({
    ...smfThread(page),
    title:
      firstTitle(page, ['a.nav[href*="topic"]', printedTitle]) ??
      cleanName(page.$('head > title').first().text()),
    clock: smfClock(page),
  }),
  posts: postsOf,
  post,
  body: {
    chrome: smfChrome,
    code: 'div.code, pre',
    spoilers: smfSpoilers,
    quotes: 'div.quote',
    quote: smfQuote,
  },
};
