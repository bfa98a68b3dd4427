import { cleanName } from '../clean-text.js';
import { closest } from '../html/closest.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Selection } from '../html/page.js';
import { firstGroup, idAfter, pageTitle } from '../html/page-facts.js';
import { withoutSession } from '../html/without-session.js';
import { smfChrome, smfClock, smfDate, smfEditNote, smfQuote, smfSpoilers, smfThread } from './smf-family.js';

const subjects = 'div[id^="subject_"], td[id^="subject_"], span[id^="subject_"]';

/** The name is bold, with or without a link to the profile. */
function authorOf(cell: Selection): string | null {
  return textAt(cell, 'b a[href]') ?? textAt(cell, 'b') ?? textAt(cell, 'a[href*="profile"]');
}

/** `Last edit: DATE by NAME` may stand under the date. */
function editNoteOf(row: Selection, line: Selection): string | null {
  const note = smfEditNote(row.find('[id^="modified_"]'));
  const copy = line.first().clone();
  const nodes = copy.contents();
  const end = nodes.toArray().findIndex((node) => 'name' in node && node.name === 'br');
  const below = end === -1 ? null : cleanName(nodes.slice(end).text());
  return note ?? (/\d/u.test(below ?? '') ? below : null);
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
  },
  thread: (page) => ({
    ...smfThread(page, 'b ~ a.navPages'),
    title: pageTitle(page, 'a.nav[href*="topic"]') ?? cleanName(page.$('head > title').first().text()),
    page: wholeNumber(page.$('b:has(~ a.navPages), a.navPages ~ b').first().text()),
    clock: smfClock(page),
  }),
  posts: (page) => closest(page.$(subjects), 'tr:has(.post)'),
  post: (row) => {
    const subject = row.find(subjects).first();
    const below = row.next('tr');
    const line = subject.nextAll('.smalltext').first();
    const printed = `${line.children('b, strong').first().text()} ${row.find('.message_number').first().text()}`;
    return {
      id: idAfter(attributeAt(row, subjects, 'id'), 'subject_'),
      author: authorOf(row.children('td').first()),
      date: line.length > 0 ? smfDate(line) : { machine: null, visible: dateIn(row, '.post, .signature') },
      printedNumber: wholeNumber(firstGroup(printed, /#(\d+)/u)),
      permalink: withoutSession(attributeAt(subject, 'a[href*="msg"]', 'href')),
      editNote: editNoteOf(below.add(row), line),
      signature: below.add(row).find('.signature').first(),
      body: row.find('.post').first(),
    };
  },
  body: {
    chrome: smfChrome,
    code: 'div.code, pre',
    spoilers: smfSpoilers,
    quotes: 'div.quote',
    quote: smfQuote,
  },
};
