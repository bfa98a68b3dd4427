import { cleanName } from '../clean-text.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import { orderAbroad } from '../html/order-abroad.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { quotedBy } from '../html/quoted-by.js';
import { withoutAttachments } from './mybb-attachments.js';
import { mybbPlainPost, mybbPlainPosts } from './mybb-plain-views.js';

const edits = '.post_edit, .edited_post';
const profiles =
  '.author_information a[href*="user"], .post_author a[href*="uid="], a[href*="action=profile"], ' +
  'a[href*="User-"], a[href*="user-"], a[data-class="profile_url"]';
const ownLinks = '.post_head strong a[href*="pid"], .float_right strong a[href*="pid"], a[id^="post_link_"]';

/** The thread's id in `showthread.php?tid=12`, `thread-12-page-2.html`; `Thread-title` has none. */
function threadId(address: string | null): string | null {
  if (address === null || /action=next(?:oldest|newest)/u.test(address)) return null;
  return firstGroup(address, /[?&;]tid=(\d+)/u) ?? firstGroup(address, /\bthread-(\d+)(?:-|\.html|$)/iu);
}

/** `Current time: 02-24-2019, 05:31 PM` at the foot of the page. */
function clockOf(page: Page): string | null {
  const line = cleanName(page.$('#current_time').first().text());
  return cleanName(line?.slice(line.indexOf(':') + 1));
}

/** Whether a text tells the day by itself. */
function isAbsolute(text: string | null): boolean {
  const kind = readVisibleDate(text ?? '')?.kind;
  return kind === 'day' || kind === 'numbers';
}

/** The text of a line in which the absolute date of `<span title="02-24-2019">Yesterday</span>` stands in the title. */
function withTitles(line: Selection, page: Page): string | null {
  const copy = line.first().clone();
  const text = cleanName(copy.text());
  if (isAbsolute(text)) return text;
  for (const element of copy.find('span[title]').toArray()) {
    const title = page.$(element).attr('title') ?? '';
    if (/\p{Nd}/u.test(title)) page.$(element).text(title);
  }
  return cleanName(copy.text());
}

/** The name; themes of their own mark it in no way but by the link to the profile. */
function authorOf(post: Selection, page: Page): string | null {
  const name = post.find('.author_information .largetext, .post_author .largetext, .largetext').first();
  const said = post.find(`.post_body, [id^="pid_"], .signature, ${edits}`).find('a');
  const links = post
    .find(profiles)
    .not(said)
    .filter((_, element) => cleanName(page.$(element).text()) !== null);
  return textAt(name, 'a') ?? cleanName(name.text()) ?? cleanName(links.first().text());
}

/** 1.8 has a place for the date; before, it is in the head, or below the name in the old layout. */
function printedDate(post: Selection, page: Page): string | null {
  const places = [
    '.post_date',
    '.tcat .float_left',
    '.tcat .smalltext',
    '.author_information small, .post_author small',
    'tr:last-child > td:first-child .smalltext',
  ];
  for (const place of places) {
    const line = post.find(place).first().clone();
    line.find(edits).remove();
    const text = withTitles(line, page);
    if (/\p{Nd}/u.test(text ?? '')) return text;
  }
  return dateIn(post, '.post_body, .signature, .edited_post, .author_statistics, .post_author');
}

/** The name without the float `(date)` before it and the arrow to the quoted post behind it. */
function quotedName(quote: Selection): string | null {
  const heading = quote.is('.quote_body')
    ? quote.prev('.quote_header')
    : quote.children('cite, .quote_header').first();
  const linked = textAt(heading, 'a[href*="action=profile"], a[href*="user-"]');
  if (linked !== null) return linked;
  const copy = heading.clone();
  copy.children('span, a').remove();
  return quotedBy(copy.text().replace(/^\s*\([^()]{0,60}\d[^()]{0,60}\)|\[ -> \]\s*$/gu, ''));
}

/** MyBB 1.6 and 1.8, and 1.4 by the same names. */
export const mybb: HtmlPlatform = {
  platform: 'mybb',
  name: 'MyBB',
  signs: {
    '.post_body[id^="pid_"]': 0.4,
    '[id^="post_meta_"]': 0.2,
    'script[src*="jscripts/general.js"], script[src*="jscripts/thread.js"]': 0.3,
    '.post_author, .author_information': 0.1,
    'link[href*="/archive/screen.css"]': 0.5,
    // The archive in a theme of its own, without a word of MyBB.
    '#content > .post > .header + .message': 0.3,
    '#content > .post > .header > .author + .dateline': 0.2,
    'td > strong + br + br': 0.2,
    'td > br + hr[size="1"]': 0.2,
    'a[href*="showthread.php?tid="]': 0.1,
    'a[href*="mybb.com"]': 0.1,
  },
  thread: (page) => {
    const url = pageAddress(page) ?? pageAttribute(page, '#fullversion a', 'href');
    const link = pageAttribute(page, `${ownLinks}, a[href*="printthread.php?tid="]`, 'href');
    const id = threadId(url) ?? pageAttribute(page, 'input[name="tid"]', 'value') ?? threadId(link);
    return {
      id,
      title:
        pageTitle(page, '.navigation .active, .breadcrumb .active, #fullversion a') ??
        cleanName(page.$('head > title').first().text()),
      url,
      page: wholeNumber(page.$('.pagination_current').first().text()),
      nextPage: nextInThread(
        page,
        '.pagination:not(.pagination_breadcrumb) a.pagination_next',
        id,
        (link) => threadId(link) ?? id,
      ),
      clock: { machine: null, visible: clockOf(page) },
      dateOrder: orderAbroad(page),
    };
  },
  posts: (page) => {
    const posts = page
      .$('[id^="post_"]')
      .not('.deleted_post, .deleted_post_hidden')
      .filter((_, { attribs }) => /^post_\d+$/u.test(attribs.id ?? ''))
      .filter((_, element) => page.$(element).find('.post_body, [id^="pid_"]').length > 0);
    return posts.length > 0 ? posts : mybbPlainPosts(page);
  },
  post: (post, page) => {
    if (!post.is('[id^="post_"]')) return mybbPlainPost(post);
    const notes = post.find('.edited_post');
    const note = notes.length > 0 ? notes : post.find('.post_edit');
    return {
      id: idAfter(attributeOf(post, 'id'), 'post_'),
      author: authorOf(post, page),
      badge: cleanName(post.find('.author_information .smalltext').first().contents().first().text()),
      date: { machine: null, visible: printedDate(post, page) },
      printedNumber: wholeNumber(textAt(post, ownLinks) ?? textAt(post, '.post_head .float_right > strong')),
      permalink: attributeAt(post, ownLinks, 'href'),
      editNote: withTitles(note, page),
      signature: post.find('.signature').first(),
      body: post.find('.post_body, [id^="pid_"]').first(),
    };
  },
  body: {
    prepare: withoutAttachments,
    chrome:
      'blockquote > cite, .quote_header, .codeblock > .title, .edited_post, .post_edit, .signature, ' +
      '.spoiler_title, .spoiler_header, .spoiler_button, .spoiler > .title, .spoiler-header',
    code: '.codeblock > .body, .codeblock code, pre',
    spoilers: '.spoiler_content, .spoiler_body, .spoiler-content',
    quotes: 'blockquote, .quote_body:not(blockquote > .quote_body)',
    quote: (quote) => ({
      author: quotedName(quote),
      postId: firstGroup(attributeAt(quote, '> cite a[href*="pid"]', 'href'), /pid=?(\d+)(?!.*pid)/u),
      words: quote,
    }),
  },
  dateOrder: 'month-first',
};
