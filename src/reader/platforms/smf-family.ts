import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { readVisibleDate } from '../dates/visible-date.js';
import type { MarkedQuote } from '../html/body.js';
import { attributeAt, wholeNumber } from '../html/fields.js';
import { firstLine } from '../html/first-line.js';
import type { ThreadFacts } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress } from '../html/page-facts.js';
import { withoutSession } from '../html/without-session.js';
import { wordsBeforeDates } from './smf-date-words.js';

/** What SMF writes into bodies that are not the author's words. */
export const smfChrome =
  '.quoteheader, .quotefooter, blockquote > cite, .codeheader, .codeoperation, .attachments, .signature, ' +
  '.spoilerheader, .spoilerbutton, .sp-head, .more_head, details > summary, .noticebox, .approve_post, .maeva, ' +
  '.adsbygoogle';

/** What add-ons of SMF hide in a body. */
export const smfSpoilers =
  '.spoilerbody, .sp-body, .more_body, .bbc_spoiler, .spoiler_content, details.bbc_spoiler';

/** The thread's id in `?topic=123.0`, `topic,123.0.html`; not in the links to its neighbours, which name it too. */
export function smfThreadId(address: string | null): string | null {
  if (address === null || address.includes('prev_next')) return null;
  return firstGroup(address, /(?:\btopic[=,]|-t|\/topic\/(?:[^/?#]{0,200}-)?)(\d+)/u);
}

/** The number of the page that is shown, which stands in bold among the links to the others, as `...` may too. */
function shownPage(page: Page): Selection {
  const numbers = '.current_page, .pagelinks strong, .pagelinks b, a.navPages ~ b, a.navPages ~ strong';
  return page
    .$(`${numbers}, b:has(~ a.navPages), strong:has(~ a.navPages)`)
    .filter((_, element) => wholeNumber(page.$(element).text()) !== null)
    .first();
}

/** Id, address, number and next page of the thread. */
export function smfThread(page: Page): Pick<ThreadFacts, 'id' | 'url' | 'page' | 'nextPage'> {
  const link = page.$('.navigate_section a[href*="topic"], a.nav[href*="topic"]').last().attr('href');
  const form = page.$('form[action*="topic"]').first().attr('action');
  const url = withoutSession(pageAddress(page) ?? cleanName(link));
  const id = smfThreadId(url) ?? smfThreadId(cleanName(link)) ?? smfThreadId(cleanName(form));
  const shown = shownPage(page);
  const behind = shown.nextAll('a.navPages, a.nav_page, .prevnext').first();
  const address = cleanName(behind.attr('href') ?? behind.find('a').attr('href'));
  const other = smfThreadId(address);
  const isSame = other === null || id === null || other === id;
  const next =
    isSame && address !== null && !/[;&?]all\b/u.test(address)
      ? address
      : nextInThread(page, 'link[rel="next"]:not([href*="prev_next"])', id, smfThreadId);
  return { id, url, page: wholeNumber(shown.text()), nextPage: withoutSession(next) };
}

/** The name in the block of a theme that has no cell for it: that of a list of the member's facts, of a heading, or the first in bold. */
export function authorOfBlock(block: Selection): string | null {
  const name = block
    .find('.member, .poster h4, .poster h3, .poster .name, h3 strong, h3 b, .poster_info b')
    .first();
  const link = block.find('a[href*="action=profile"]').filter(':has(> b), b > a, strong > a').first();
  return cleanName(name.text()) ?? cleanName(link.text());
}

/** `« Reply #1 on: DATE »`, `DATE`: the date alone. */
export function smfDate(line: Selection): DateClue {
  const behind = firstLine(line, 'b:first-child:contains(":"), strong:first-child:contains(":"), img');
  // Some themes print all of it in bold.
  const whole = firstLine(line, 'img');
  const text = !/\d/u.test(behind ?? '') && /\d[:.]\d\d/u.test(whole ?? '') ? whole : behind;
  return { machine: null, visible: cleanName(text?.replace(/[«»]/gu, '')) };
}

/** `« Last Edit: DATE by NAME »` without its marks; `null` when the post was not edited. */
export function smfEditNote(note: Selection): string | null {
  return cleanName(note.first().text().replace(/[«»]/gu, ''));
}

/** The clock in the header: a `<time>`, an item of the user's menu, or bare text beside the login. */
export function smfClock(page: Page): DateClue | null {
  const beside = page.$('form[action*="action=login2"], a[href$="action=unreadreplies"]').parent().contents();
  const candidates = [
    ...page
      .$(
        '#inner_section time, .user time, #top_info time, .user li, #inner_section .user, td.titlebg2 > .smalltext',
      )
      .toArray(),
    ...beside.toArray(),
  ].map((node) => cleanName(page.$(node).text()));
  const visible = candidates.find((text) => text !== null && text.length < 60 && isMoment(text));
  return visible === undefined ? null : { machine: null, visible };
}

function isMoment(text: string): boolean {
  const date = readVisibleDate(text);
  return date !== null && date.kind !== 'ago' && date.clock !== '';
}

/**
 * `Quote from: NAME on DATE` in any language: the name stands between the colon and the word before the date. Of a
 * language whose word is not known it is the one before the shortest end that is a date.
 */
export function nameInHeading(heading: string): string | null {
  const start = heading.indexOf(': ');
  if (start === -1) return null;
  const words = heading.slice(start + 2).split(' ');
  const places = words.flatMap((_, at) => (at > 0 && isMoment(words.slice(at).join(' ')) ? [at] : []));
  const known = places.filter((at) => wordsBeforeDates.includes((words[at - 1] ?? '').toLowerCase())).at(-1);
  const end = known ?? places.at(-1) ?? words.length + 1;
  return cleanName(words.slice(0, Math.max(1, end - 1)).join(' '));
}

/** A quote under its `.quoteheader` (1.1, 2.0) or over its own `<cite>` (2.1). */
export function smfQuote(quote: Selection): MarkedQuote {
  const cite = quote.children('cite').first();
  const heading = cite.length > 0 ? cite : quote.prev('.quoteheader');
  const link = attributeAt(heading, 'a[href*="msg"]', 'href');
  return {
    // Two spaces before the date are the place of a word that some languages do without.
    author: nameInHeading(heading.text().replace(/\s/gu, ' ').trim()),
    postId: firstGroup(link, /msg=?(\d+)/u),
    words: quote,
  };
}
