import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import type { MarkedQuote } from '../html/body.js';
import { closest } from '../html/closest.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import { firstLine } from '../html/first-line.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { isQuoteLabel } from '../html/quote-labels.js';
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

/** `NAME, 12.08.26, 10:03` over the quotes of 4PDA, which descends from this software; `Quote` over those of nobody. */
function blockName(title: string | null): string | null {
  const [name = ''] = (title ?? '').replace(/^\p{L}+: /u, '').split(/, | @ /u);
  return isQuoteLabel(name) ? null : cleanName(name.replace(/^@/u, ''));
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
  const beside = texts.find((text) => readVisibleDate(text ?? '') !== null);
  return beside ?? dateIn(post, `${words}, .postdetails, .signature, .edit`);
}

/** Takes the line of hyphens that sets the signature off from the words, and what is behind it. */
function withoutSignature(words: Selection): Selection {
  const nodes = words.contents();
  const rule = nodes
    .toArray()
    .findLastIndex((node) => node.type === 'text' && /^\s*-{15,}\s*$/u.test(node.data));
  if (rule !== -1) nodes.slice(rule).remove();
  return words;
}

/** The words; 1.3 splits them around quotes, and the view for printers has them beside their heading. */
function bodyOf(post: Selection): Selection {
  const found = post.find(bodies).first();
  if (found.length === 0) {
    const copy = post.clone();
    copy.children('h4').remove();
    return copy;
  }
  if (found.is('div')) return found.has('.signature').length > 0 ? withoutSignature(found.clone()) : found;
  return withoutSignature(closest(found, 'td').clone());
}

/** The view for printers has `BOARD _ FORUM _ TITLE`. */
function titleOf(page: Page): string | null {
  const printed = textAt(page.$('#print'), 'h3');
  if (printed !== null) return cleanName(printed.split(' _ ').at(-1));
  return pageTitle(page, '.maintitle b, .maintitle p, .topictitle, .desc > a', '.desc, span');
}

/** A quote of any version; 1.3 has its heading in another cell of its table, 4PDA as the title of its block. */
function quote(element: Selection): MarkedQuote {
  const isBlock = element.is('.post-block');
  const isCell = element.is('td');
  const heading = isCell
    ? element.closest('table').find('td:not(#QUOTE)').first()
    : element.prev('.quotetop');
  const title = isBlock ? element.children('.block-title') : heading;
  const text = cleanName(title.text());
  const link = attributeAt(title, 'a[href]', 'href');
  return {
    author: isBlock ? blockName(text) : quotedName(text),
    postId: firstGroup(link, /(?:findpost&pid=|[?&;]p(?:id)?=|#entry)(\d+)/u),
    words: element,
    announcement: isCell ? heading.toArray() : [],
  };
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
        firstGroup(attributeAt(post, 'a[name^="entry"]', 'name'), /(?<!\d)(\d+)$/u),
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
    chrome:
      '.post-block > .block-title, .post-block.code .lines, .quotetop, .codetop, .sqltop, .htmltop, .edit, .signature, .attach, [id^="attach_wrap"]',
    code: '.codemain, .sqlmain, .htmlmain, .post-block.code > .block-body, pre',
    spoilers: '.spoilmain, .spoiler_main, .post-block.spoil > .block-body',
    quotes: '.quotemain, td#QUOTE, .post-block.quote',
    quote,
  },
};
