import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { closest } from '../html/closest.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import { firstLine } from '../html/first-line.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { invisionTopicId } from './invision-family.js';

/** The words in the whole view; in the one for small devices, `lofiversion`; and in the one for printers. */
const words = '.postcolor';
const plainPosts = '.postwrapper:has(> .postcontent), #print .printpost';
const bodies = `${words}, .postcontent`;

/** `QUOTE(NAME @ Jan 3 2007, 09:11 PM)`, in any language; newer ones without the brackets. */
function quotedName(heading: string | null): string | null {
  const [named = '', ...rest] = (heading ?? '').split(' @ ');
  const open = named.indexOf('(');
  return rest.length === 0 ? null : cleanName(named.slice(open + 1));
}

/** `Posted by: NAME Jan 3 2007, 09:11 PM` in the view for printers: who and when. */
function printedHeading(post: Selection): readonly (string | null)[] {
  const line = textAt(post, '.printpost > h4, h4') ?? '';
  const [, author = null, date = null] =
    /^[^:]{1,30}: (.{1,60}?) (\S{3,12} \d{1,2},? \d{4}\b.{0,20})$/u.exec(line) ?? [];
  return [author, date];
}

/** Of the details beside the name and the words, the first that tell a time. */
function printedDate(post: Selection, page: Page): string | null {
  const printed = textAt(post, '.postdate') ?? printedHeading(post)[1] ?? null;
  if (printed !== null) return printed;
  const texts = post
    .find('.postdetails')
    .toArray()
    .map((element) => firstLine(page.$(element), 'a, b'));
  return texts.find((text) => readVisibleDate(text ?? '') !== null) ?? null;
}

/** The words; 1.3 splits them around quotes, and the view for printers has them beside their heading. */
function bodyOf(post: Selection): Selection {
  const found = post.find(bodies).first();
  if (found.is('div') || found.length === 0) {
    const copy = post.clone();
    copy.children('h4').remove();
    return found.length > 0 ? found : copy;
  }
  const copy = closest(found, 'td').clone();
  const rule = copy.contents().filter((_, node) => node.type === 'text' && /^\s*-{15,}\s*$/u.test(node.data));
  rule.nextAll().remove();
  rule.remove();
  return copy;
}

/** The view for printers has `BOARD _ FORUM _ TITLE`. */
function titleOf(page: Page): string | null {
  const printed = textAt(page.$('#print'), 'h3');
  if (printed !== null) return cleanName(printed.split(' _ ').at(-1));
  return pageTitle(page, '.maintitle b, .maintitle p, .topictitle, .desc > a', '.desc, span');
}

/** Invision Power Board 1.3 to 2.3: tables, one for each post. */
export const invision2: HtmlPlatform = {
  platform: 'invision2',
  name: 'Invision Power Board 2',
  signs: {
    '.postcolor': 0.4,
    'table.ipbtable, #ipbwrapper': 0.3,
    '.normalname, .unreg': 0.2,
    'script[src*="ipb_global"], #gfooter, link[href*="style_images"]': 0.2,
    '.postwrapper > .postcontent, #print .printpost': 0.4,
    'a[href*="invisionboard.com"], a[href*="invisionpower.com"], a[href*="showtopic="]': 0.1,
  },
  thread: (page) => {
    const link = attributeOf(
      page.$('.desc a[href*="showtopic="], .pagelink a[href*="showtopic="], #print h2 a'),
      'href',
    );
    const url = pageAddress(page);
    const id = invisionTopicId(url) ?? invisionTopicId(link);
    const trail = page.$('#gfooter td, .smalltxt, .copyright').text();
    return {
      id,
      title: titleOf(page),
      url: url ?? attributeOf(page.$('.desc > a[href*="showtopic="], #print h2 a'), 'href'),
      page: wholeNumber(page.$('.pagecurrent').first().text()),
      nextPage: nextInThread(
        page,
        'link[rel="next"], .pagecurrent ~ .pagelink a, .pagecurrent ~ a',
        id,
        invisionTopicId,
      ),
      clock: {
        machine: null,
        visible: firstGroup(trail, /:\s*([^:]{4,40}, \d{1,2}:\d{2}|[^:]{4,40} - \d{1,2}:\d{2}(?: [AP]M)?)/u),
      },
    };
  },
  posts: (page) => {
    const plain = page.$('html').find(plainPosts);
    return plain.length > 0 ? plain : closest(page.$(words), 'table');
  },
  post: (post, page) => {
    const body = bodyOf(post);
    const note = body.find('.edit').last();
    const number = post.find('.postdetails').find('a[onclick*="link_to_post"], a[href*="findpost"]').first();
    return {
      id:
        firstGroup(attributeOf(body, 'id'), /^post-(\d+)$/u) ??
        firstGroup(attributeAt(post, 'a[name^="entry"]', 'name'), /(\d+)$/u),
      author: textAt(post, '.normalname, .unreg, .postname') ?? printedHeading(post)[0] ?? null,
      date: { machine: null, visible: printedDate(post, page) },
      printedNumber: wholeNumber(cleanName(number.text())),
      permalink: attributeOf(number.not('[href="#"]'), 'href'),
      editNote: cleanName(note.text()),
      signature: post.find('.signature').first(),
      body,
    };
  },
  body: {
    chrome: '.quotetop, .codetop, .sqltop, .htmltop, .edit, .signature, .attach, [id^="attach_wrap"]',
    code: '.codemain, .sqlmain, .htmlmain, pre',
    spoilers: '.spoilmain, .spoiler_main',
    quotes: '.quotemain, td#QUOTE',
    quote: (quote) => {
      const heading = quote.is('td')
        ? quote.closest('table').find('td:not(#QUOTE)').first()
        : quote.prev('.quotetop');
      const link = attributeAt(heading, 'a[href]', 'href');
      return {
        author: quotedName(cleanName(heading.text())),
        postId: firstGroup(link, /(?:findpost&pid=|[?&;]p(?:id)?=|#entry)(\d+)/u),
        words: quote,
        announcement: quote.is('td') ? heading.toArray() : [],
      };
    },
  },
};
