import { cleanName } from '../clean-text.js';
import { attributedName, firstOfQuote, markAttributions } from '../html/attribution.js';
import { attributeAt, attributeOf, pageAttribute, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { phpbbChrome, phpbbQuote, phpbbSpoilers } from './phpbb-family.js';

const bodies = '[itemprop="commentText"], .postbody .content, .post_content .content, .content';
/** Boards that moved here from IP.Board keep its old quotes as tables: `QUOTE (NAME @ DATE)` over the words. */
const movedQuotes = 'table.post_content_table:has(> tbody > tr:first-child strong:contains("QUOTE"))';
const movedHeads = `${movedQuotes} > tbody > tr:first-child`;
const quotes = `blockquote, .quote_wrap, .quotecontent, ${movedQuotes}`;
const profiles = '.postprofile, .post-profile-block';
const longestAssignment = 300;
/** Elements to look back over for the name; pages have 25 posts and some ads. */
const mostInARow = 50;

/** `…/groups/board/some-title-t123-s20.html`, `viewtopic.php?f=2&t=123` → `123`. */
function topicId(address: string | null): string | null {
  return firstGroup(address, /(?:-t|[?&;]t=)(\d+)(?:-s\d+)?(?:\.html|[&?#;]|$)/u);
}

function idOf(post: Selection): string | null {
  const id = attributeOf(post, 'id');
  return (
    idAfter(id, 'p') ??
    idAfter(id, 'p_') ??
    idAfter(id, 'post_') ??
    idAfter(id, 'post') ??
    attributeOf(post, 'data-post-id') ??
    firstGroup(post.find('script').text(), /post_data_(\d{1,12})/u)
  );
}

function bodyOf(post: Selection): Selection {
  const marked = post.find('[itemprop="commentText"]').first();
  return marked.length > 0 ? marked : post.find(bodies).first();
}

function postsOf(page: Page): Selection {
  return (
    page
      .$('[itemtype$="/UserComments"], .post[id^="p"], .viewtopic_wrapper[id^="p"]:not(:has(.post[id^="p"]))')
      .not(
        '#preview, .post[id^="p"] [itemtype$="/UserComments"], [itemtype$="/UserComments"] .post, .post-deleted',
      )
      // Advertisements have no number.
      .filter((_, element) => {
        const post = page.$(element);
        const isNumbered = post.is('[itemtype]') || idOf(post) !== null;
        return isNumbered && post.find(bodies).length > 0;
      })
  );
}

/** What a string of JavaScript says: `\u00e9`, `\/` and `\"` stand for characters. */
function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(.))/giu, (_, code?: string, character = '') =>
    code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `post_data_123.POST_AUTHOR = "NAME"` or `post_data_123 = {"POST_AUTHOR":"NAME"`, with the escapes of JavaScript. */
function authorInScript(page: Page, id: string | null): string | null {
  if (id === null) return null;
  for (const script of page.$('script').toArray()) {
    const text = page.$(script).text();
    for (let at = text.indexOf(`post_data_${id}`); at !== -1; at = text.indexOf(`post_data_${id}`, at + 1)) {
      const code = text.slice(at, at + longestAssignment).slice(`post_data_${id}`.length);
      if (/^\d/u.test(code)) continue;
      const found =
        /^[^;]{0,200}?POST_AUTHOR["']?\]?\s*[:=]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.|'(?=\p{L}))*)')/u.exec(
          code,
        );
      const name = found?.[1] ?? found?.[2];
      if (name !== undefined) return cleanName(page.$('<p></p>').html(unescaped(name)).text());
    }
  }
  return null;
}

/** The date of the post; the card of its author holds those of his registration and of his last visit. */
function dateOf(post: Selection, body: Selection): Selection {
  const elsewhere = post.find(profiles).find('*').add(body.find('*'));
  const marked = post.find('time[datetime], [itemprop="commentTime"]').not(elsewhere);
  if (marked.length > 0) return marked.first();
  return post.find('.posttime .timespan, .timespan, .post_date, .author .date').not(elsewhere).first();
}

/** `9:02 AM - Nov 06, 2005`, where only the day is printed. */
function timedTitle(date: Selection): string | null {
  const title = cleanName(attributeOf(date, 'title')?.split('#', 1)[0]);
  return title !== null && /\d:\d{2}/u.test(title) ? title : null;
}

/** `NAME` of a quote that moved here from IP.Board. */
const movedAuthor = (quote: Selection) =>
  cleanName(firstGroup(quote.find('> tbody > tr:first-child').text(), /\((.{1,60}?) @ [^()]{1,40}\)/u));

/** The name in the post itself. */
function printedAuthor(post: Selection, body: Selection): string | null {
  const inBody = body.find('*');
  const first = (selector: string) => cleanName(post.find(selector).not(inBody).first().text());
  return (
    first('.thread-user-name [itemprop="name"]') ??
    first('[itemprop="creator"] [itemprop="name"], [itemprop="author"] [itemprop="name"]') ??
    first('.display_username, .username, .username-coloured') ??
    first('.post_author_name') ??
    first(
      '[itemprop="creator"], [itemprop="author"], .postauthor, .author a[href*="memberlist"], .author strong',
    ) ??
    first('.postprofile a[href*="viewprofile"]:not(:has(img)), .postprofile dt strong')
  );
}

/** Later posts of one author in a row may be printed without his name. */
function authorOf(page: Page, post: Selection): string | null {
  let earlier = post;
  for (let steps = 0; steps < mostInARow && earlier.length > 0; steps += 1) {
    const name = printedAuthor(earlier, bodyOf(earlier)) ?? authorInScript(page, idOf(earlier));
    if (name !== null) return name;
    earlier = earlier.prev();
  }
  return null;
}

/** Boards that Tapatalk hosts, those of Yuku and ZetaBoards among them; a relative of phpBB 3. */
export const tapatalk: HtmlPlatform = {
  platform: 'tapatalk',
  name: 'Tapatalk',
  signs: {
    'link[rel="canonical"][href*="tapatalk.com/groups"], meta[property="og:url"][content*="tapatalk.com/groups"]': 0.6,
    '[itemtype$="/UserComments"][id^="p"] [itemprop="commentText"], .post[itemtype$="/UserComments"] [itemprop="commentText"]': 0.5,
    '.viewtopic_wrapper, .topic_data_for_js': 0.3,
    '.post[id^="p_"] .postbody .content[data-tag]': 0.4,
    '.postprofile .thread-user-name, .postbody > .post_content.normal-bubble': 0.3,
    // The plug-in that Tapatalk gives to all boards loads `manifest` and `smartbanner` from there too.
    'script[src*="groups.tapatalk-cdn.com"]:not([src*="smartbanner"])': 0.1,
  },
  thread: (page) => {
    const url = pageAddress(page) ?? pageAttribute(page, '.topic-title a[href]', 'href');
    const id = topicId(url) ?? topicId(pageAttribute(page, 'p.author a[href*="#p"]', 'href'));
    return {
      id,
      title: pageTitle(page, '.topic-title, h1[itemprop="name"], h2.topic-title, h1'),
      url,
      page: wholeNumber(page.$('.pagination .active, .pagination strong').first().text()),
      nextPage: nextInThread(
        page,
        '.pagination .next a, .pagination a[rel="next"], .pagination a.next, link[rel="next"]',
        id,
        topicId,
      ),
    };
  },
  posts: postsOf,
  post: (post, page) => {
    const body = bodyOf(post);
    const date = dateOf(post, body);
    const link = post.find('a[href*="#p"]').not(body.find('a')).first();
    const note = post.find('.notice, .post_edit_info').first();
    return {
      id: idOf(post),
      author: authorOf(page, post),
      badge: textAt(post, '.postprofile .rank-img, .postprofile .profile-rank, .user_rank, .rank_title'),
      date: {
        machine: attributeOf(date, 'datetime') ?? attributeOf(date, 'content'),
        visible:
          timedTitle(date) ??
          cleanName(date.text()) ??
          cleanName(attributeOf(date, 'title')?.split('#', 1)[0]) ??
          textAt(post, 'p.author'),
      },
      printedNumber: wholeNumber(
        textAt(post, '.post_number, .post-number, a.postnum, p.author a[href*="#p"]') ??
          attributeOf(date, 'title')?.split('#')[1] ??
          null,
      ),
      editNote: cleanName(note.text()),
      reactions: wholeNumber(textAt(post, '.like_count, .thank_count')),
      signature: post.find('.signature').first(),
      permalink: attributeOf(link, 'href'),
      body: markAttributions(page, body, quotes),
    };
  },
  body: {
    chrome:
      `${phpbbChrome}, blockquote cite, .attribution, .post_edit_info, .attachment_wrap, dl.file, ` +
      `.spoiler_title, dl.spoiler > dt, ${movedHeads}, .ad_wrap, .like_wrap, .post_tools, i.hide`,
    code: 'pre, .codebox code',
    spoilers: `${phpbbSpoilers}, .spoiler_content, dl.spoiler > dd`,
    quotes,
    quote: (quote) => {
      const title = firstOfQuote(quote, 'cite', quotes);
      const named = phpbbQuote(quote);
      return {
        author:
          attributeOf(quote, 'data-author') ??
          attributedName(title.text()) ??
          textAt(title, 'a[href*="viewprofile"]') ??
          (quote.is(movedQuotes) ? movedAuthor(quote) : named.author),
        postId: named.postId ?? attributeAt(title, '[data-post-id]', 'data-post-id'),
        words: quote,
      };
    },
  },
};
