import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { readVisibleDate } from '../dates/visible-date.js';
import { dateIn } from '../html/date-in.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { HtmlElement, Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, pageAddress, pageTitle } from '../html/page-facts.js';
import { withoutSession } from '../html/without-session.js';
import {
  phpbbChrome,
  phpbbNextPage,
  phpbbQuote,
  phpbbQuotes,
  phpbbSavedNextPage,
  phpbbSpoilers,
  phpbbThreadId,
} from './phpbb-family.js';

/** The last is that of the print view, which gives no ids. */
const bodies = '.postbody .content, [id^="post_content"] .content, .date ~ .content';
/** The words; some styles have them in no `.postbody`. */
function bodyOf(post: Selection): Selection {
  const body = post.find(bodies).first();
  return body.length > 0 ? body : post.find('.content').first();
}

/** Beside and below the words; the last is the profile in styles that write their own markup. */
const besideWords = '.content, .postprofile, .notice, .signature, [id^="profile"]';

/** Where the names of others stand. */
const ofOthers =
  '.content *, .notice *, .signature *, [class*="thank"] *, [class*="like"] *, [class*="reaction"] *';

const ownLinks = '.author a[href*="#p"], h3 a[href*="#p"]';

function postId(post: Selection): string | null {
  return idAfter(attributeOf(post, 'id'), 'p') ?? firstGroup(attributeAt(post, ownLinks, 'href'), /#p(\d+)/u);
}

/** The date in `by NAME » Sat Jan 01, 2011 1:00 pm`; from 3.2 it is a `<time>`. */
function dateOf(post: Selection): DateClue {
  const line = post.find('p.author, .author').first();
  const elsewhere = post.find('time[datetime]').not(post.find('.content *, .postprofile *, .notice *'));
  const time = line.find('time[datetime]').add(elsewhere).first();
  if (time.length > 0) return { machine: attributeOf(time, 'datetime'), visible: cleanName(time.text()) };
  const rest = line.clone();
  rest.find('.username, .username-coloured, strong, a, script').remove();
  const afterArrow = [rest.text(), line.text()].map((text) =>
    cleanName(text.slice(text.lastIndexOf('»') + 1)),
  );
  // Names hold digits too, and the print view has the date apart from them.
  const beside = afterArrow.find((text) => readVisibleDate(text ?? '') !== null);
  const printed = textAt(post, '.date strong, .post-date, .postdate');
  return {
    machine: null,
    visible: beside ?? printed ?? dateIn(post, besideWords),
  };
}

function authorOf(post: Selection): string | null {
  const profile = post.find('.postprofile').first();
  return (
    textAt(profile, '.username, .username-coloured') ??
    textAt(post.find('p.author, .author').first(), '.username, .username-coloured, strong') ??
    textAt(profile, 'dt > strong') ??
    textAt(profile, 'dt > a:not(.avatar):not(:has(img))') ??
    textAt(profile, 'dt') ??
    textAt(post.find('.timepost').first(), 'strong') ??
    // Styles with the author above the words name the block as they like.
    cleanName(post.find('.username, .username-coloured').not(post.find(ofOthers)).first().text())
  );
}

/** The posts; those of styles that write their own markup have nothing but ids like `p123`. */
function postsOf(page: Page): Selection {
  const posts = page.$('.post');
  if (posts.length > 0) return posts;
  return page
    .$('[id^="p"]:has(.postbody .content)')
    .filter((_, { attribs }) => /^p\d+$/u.test(attribs.id ?? ''));
}

/**
 * `12 posts • Page 1 of 1`: how many posts this page has, told only where it is the only one; those of ignored
 * authors are not shown.
 */
function announced(page: Page): number | null {
  const pager = page.$('.pagination').first();
  if (pager.find('a[href*="start="], ul').length > 0) return null;
  const posts = wholeNumber(firstGroup(pager.text(), /(?:^|•)\s{0,20}(\d{1,6})\s\p{L}+\s{0,20}•/u));
  return posts === null ? null : posts - page.$('.post .ignore').length;
}

/** The number of the page; some styles mark the count of posts beside it in the same way. */
function pageNumber(page: Page): number | null {
  const marked = page.$<HtmlElement, string>('.pagination li.active, .pagination strong').toArray();
  return (
    marked.map((element) => wholeNumber(page.$(element).text())).find((number) => number !== null) ?? null
  );
}

/** phpBB 3.0 to 3.3 in prosilver and the styles made from it. */
export const phpbb3: HtmlPlatform = {
  platform: 'phpbb3',
  name: 'phpBB 3',
  signs: {
    'body#phpbb': 0.5,
    'body.section-viewtopic': 0.2,
    '.post .postbody .content': 0.3,
    '.postprofile': 0.2,
    'link[href*="styles/prosilver"], link[href*="style.php?id="]': 0.1,
    'a[href*="phpbb.com"]': 0.1,
    // Tapatalk's own boards descend from phpBB and keep its classes.
    '[itemtype$="/UserComments"] [itemprop="commentText"], link[rel="canonical"][href*="tapatalk.com/groups"], .post[id^="p_"] .content[data-tag]':
      -0.8,
  },
  thread: (page) => {
    const link = page
      .$(
        'h2.topic-title a, #page-body h2 a[href*="viewtopic"], h2 a[href*="-t"], .side-segment h3 a[href*="viewtopic"]',
      )
      .attr('href');
    const printed = cleanName(page.$('#page-header p a[href*="viewtopic"]').attr('href'));
    const url = pageAddress(page) ?? withoutSession(cleanName(link) ?? printed);
    const id =
      phpbbThreadId(url) ??
      phpbbThreadId(cleanName(link)) ??
      phpbbThreadId(page.$('form#viewtopic').attr('action') ?? null);
    const pagers =
      '.pagination li.next a, .pagination li.arrow a[rel="next"], .pagination strong ~ a[href*="start="], ' +
      '.pagination a[rel="next"], .pagination li.active + li a[href*="start="], a.right-box[href*="start="], link[rel="next"]';
    return {
      id,
      title: pageTitle(
        page,
        'h2.topic-title, #page-header h2:has(+ p a[href*="viewtopic"]), #page-body h2:has(a[href*="viewtopic"]), h3.first, .post > h3, .side-segment h3:has(a[href*="viewtopic"])',
      ),
      url,
      page: pageNumber(page),
      nextPage: phpbbNextPage(page, pagers, id) ?? phpbbSavedNextPage(page),
      announced: announced(page),
    };
  },
  posts: (page) =>
    postsOf(page)
      .not('.deleted, #topicreview .post')
      .filter((_, element) => {
        const post = page.$(element);
        const isPrinted = post.children('.date').length > 0;
        return bodyOf(post).length > 0 && (isPrinted || postId(post) !== null);
      }),
  post: (post) => ({
    id: postId(post),
    author: authorOf(post),
    badge: textAt(post, '.postprofile .profile-rank'),
    date: dateOf(post),
    permalink: withoutSession(
      attributeAt(post, '.author a[href*="#p"], .timepost a[href*="#p"]', 'href') ??
        attributeAt(post, 'h3 a[href*="#p"]', 'href'),
    ),
    editNote: textAt(post, '.notice:not(.post_deleted_msg)'),
    signature: post.find('.signature').first(),
    body: bodyOf(post),
  }),
  body: {
    chrome: phpbbChrome,
    code: '.codebox pre, .codebox code, .codecontent, pre',
    spoilers: phpbbSpoilers,
    quotes: phpbbQuotes,
    quote: phpbbQuote,
  },
};
