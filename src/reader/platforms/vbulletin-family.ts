import { cleanName } from '../clean-text.js';
import type { DateOrder } from '../dates/resolve-dates.js';
import { attributedName, firstOfQuote } from '../html/attribution.js';
import type { BodyRules, MarkedQuote } from '../html/body.js';
import { attributeAt, pageAttribute, wholeNumber } from '../html/fields.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup } from '../html/page-facts.js';
import { withoutFileLinks } from '../html/without-file-links.js';
import { withoutSession } from '../html/without-session.js';

/** The segment of an address that names the thread; its pages are behind it. */
function threadSegment(address: string): string {
  const segments = address.replace(/[?#].*/su, '').split('/');
  return segments.findLast((segment) => !/^(?:(?:page|index)\d*(?:\.html?)?)?$/u.test(segment)) ?? '';
}

/**
 * The thread's id where an address tells it for sure: `showthread.php?t=123`, `showthread.php?123-title`,
 * `/threads/123-title/page2`, `/archive/index.php/t-123.html`, and `/123-title-2.html` as vBSEO writes it.
 */
export function vbulletinThreadId(address: string | null): string | null {
  const known = /(?:[?&;](?:t|threadid)=|showthread\.php[?/]|printthread\.php\?t=|\/t-?)(\d+)/u;
  const segment = threadSegment(address ?? '');
  return firstGroup(address?.replace(/#.*/su, ''), known) ?? firstGroup(segment, /^(\d+)-[^\d]/u);
}

/** The thread's id at the end of an address of vBSEO: `/title-123.html`, `/title-123-2.html`, `/title-123/`. */
export function trailingThreadId(address: string | null): string | null {
  const segment = threadSegment(address ?? '').replace(/\.html?$/u, '');
  return firstGroup(segment, /-(\d{3,})-\d{1,3}$/u) ?? firstGroup(segment, /-(\d{2,})$/u);
}

/** The id of the thread in what a thread's page links: its search, its printable version, itself, its other pages. */
export function linkedThreadId(page: Page): string | null {
  return (
    pageAttribute(page, 'input[name="searchthreadid"], input[name="t"][value]', 'value') ??
    firstGroup(
      pageAttribute(page, 'a[href*="printthread.php?t="], a[href*="printthread.php?"]', 'href'),
      /printthread\.php\?(?:t=)?(\d+)/u,
    ) ??
    vbulletinThreadId(
      pageAttribute(
        page,
        'td.navbar > a[href], .threadtitle a[href], #pagetitle a[href], .pagenav a[href], p.largefont > a, a[accesskey="3"]',
        'href',
      ),
    )
  );
}

/** The first of the links that does not lead to another thread; vBSEO's addresses hold the id anywhere or not at all. */
export function nextOfThread(page: Page, selector: string, id: string | null): string | null {
  for (const element of page.$(selector).toArray()) {
    const address = cleanName(page.$(element).attr('href'));
    if (address === null || address.startsWith('#') || /^javascript:/iu.test(address)) continue;
    const other = vbulletinThreadId(address);
    if (other === null || id === null || other === id || address.includes(id)) return withoutSession(address);
  }
  return null;
}

/** `Results 1 to 10 of 23` in any language → 10, the posts that the page shows; `null` for anything else. */
export function countOfResults(text: string | null): number | null {
  const [from = null, to = null, of = null] = (text?.match(/\d[\d.,]*/gu) ?? []).map(wholeNumber);
  if (from === null || to === null || of === null || from < 1 || from > to || to > of) return null;
  return to - from + 1;
}

/** `Page 2 of 7` in any language → 2. */
export function pageOfPages(text: string | null): number | null {
  return wholeNumber(firstGroup(text, /(?<!\d)(\d+)\D{1,12}\d/u));
}

/**
 * Where no date of the page proves the order of its numbers: vBulletin is delivered with month first, and
 * everything but American English has the day first.
 */
export function orderOfLanguage(page: Page): DateOrder | null {
  const language = (pageAttribute(page, 'html[lang]', 'lang') ?? '').toLowerCase();
  if (language === '') return null;
  return language === 'en' || language === 'en-us' ? 'month-first' : 'day-first';
}

/** The post that a link of vBulletin leads to: `showthread.php?p=123#post123`, `#post123`. */
export function linkedPost(address: string | null): string | null {
  return firstGroup(address, /(?:#post|[?&;]p=|\/p|#p)(\d+)/u);
}

const quotes = '.bbcode_quote';

function quote(element: Selection): MarkedQuote {
  const line = element.is('.printable')
    ? element.children('div').not('.message').first()
    : firstOfQuote(element, '.bbcode_postedby', quotes);
  const words = [
    firstOfQuote(element, '.message', quotes),
    firstOfQuote(element, '.quote_container', quotes),
  ].find((found) => found.length > 0);
  return {
    author: cleanName(line.find('strong, b').first().text()) ?? attributedName(line.text()),
    postId: linkedPost(attributeAt(line, 'a[href]', 'href')),
    words: words ?? element,
  };
}

/** Links to attached files. */
export const attachmentLinks = 'a[href*="attachmentid="]';

/** The labels over the boxes of vBulletin 3, `Spoiler:` and `Quote:`, in posts that a board kept when it moved. */
const oldLabels =
  'div.smallfont:has(> input), div.smallfont[style*="margin-bottom"], .pre-spoiler, .spoiler_title, .sp-head';

/** Films that an extension shows in place of the links to them, with their titles. */
export const shownFilms = '[id^="ame_noshow_"], [id^="ame_doshow_"]';

/** How vBulletin 4 and 5 write the bodies of posts. */
export const bbcodeBody: BodyRules = {
  prepare: (page, body) => withoutFileLinks(page, body, attachmentLinks),
  chrome:
    '.bbcode_postedby, .bbcode_quote_container, .bbcode_description, .bbcode_quote.printable > hr, .lastedited, ' +
    '.signature, .post-signature, .after_content, .attachments, .b-post-attachments, .b-post__edit, .post-edited, ' +
    '.adsbygoogle, .ad_block, .axd, .googlead, [id^="ad_showthread"], .js-post-editing, .spoiler_head, ' +
    `.spoiler-head, .hiddencontent, a[href*="filedata/fetch"], ${oldLabels}, ${shownFilms}`,
  code: 'pre, .bbcode_code',
  spoilers:
    '.spoiler_body, .spoiler-body, .spoiler-content, .bbcode_spoiler, .bb-spoiler, .spoiler, .sp-body, ' +
    'div.alt2 > div[style*="none"]',
  quotes,
  quote,
};
