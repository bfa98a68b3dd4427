import { cleanName } from '../clean-text.js';
import { isoDateOfEpoch } from '../dates/iso-date.js';
import { attributeAt, attributeOf, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { nodebbQuote } from './nodebb-quote.js';

/** `/topic/1234/some-title/5` → `1234`. */
const topicId = (address: string | null) => firstGroup(address, /\/topic\/(\d+)(?:[/?#]|$)/u);

const posts = '[component="post"][data-pid], .post-row[data-pid]';
const content = '[component="post/content"], .post-row .post-content';

/** Parts of a post that repeat others: the post that it answers, and its answers. */
const copies = '[component="post/parent"], [component="post/replies/container"]';
const inCopies = '[component="post/parent"] *, [component="post/replies/container"] *';

/** Some skins print the name, the groups and the date of a post in front of its words. */
const headInContent = 'small.post-author, small.pull-right';

function dateOf(post: Selection, times: Selection) {
  const epoch = isoDateOfEpoch(Number(attributeOf(post, 'data-timestamp') ?? Number.NaN));
  const printed = attributeOf(post.children('meta[itemprop="datePublished"]'), 'content');
  const time = times.first();
  const title = attributeOf(time, 'title');
  const visible = cleanName(time.text()) ?? title;
  return { machine: epoch ?? printed ?? title, visible: visible === 'Invalid Date' ? null : visible };
}

/** What a post tells of its edit in `note`; themes print an empty one, hidden, in posts that were never edited. */
function editOf(note: Selection, post: Selection) {
  const editor = note.attr('data-editor') ?? (note.hasClass('hidden') ? '' : note.text());
  if (editor.trim() === '') return {};
  const changed = attributeOf(post.children('meta[itemprop="dateModified"]'), 'content');
  const title = attributeAt(note, '.timeago', 'title');
  return { editNote: cleanName(note.text()), edited: { machine: changed ?? title, visible: title } };
}

const parentOf = (preview: Selection) =>
  attributeOf(preview, 'data-topid') ?? attributeOf(preview, 'data-parent-pid');

/** The posts of the topic less those that are deleted, told where the page is the only one. */
function announced(page: Page): number | null {
  if (page.$('[component="pagination"] .page, link[rel="next"], link[rel="prev"]').length > 0) return null;
  const count = page.$('[component="topic/post-count"]').first();
  const posts = wholeNumber(attributeOf(count, 'title') ?? cleanName(count.text()));
  return posts === null ? null : posts - page.$('[component="post"].deleted').length;
}

/** NodeBB from 0.7 to 4, whose themes differ in all but their `component` attributes. */
export const nodebb: HtmlPlatform = {
  platform: 'nodebb',
  name: 'NodeBB',
  signs: {
    '[component="post"][data-pid]': 0.4,
    '[component="post/content"]': 0.3,
    '[component="topic"][data-tid], [component="topic"]': 0.1,
    'body.page-topic, body[class*="template-topic"]': 0.1,
    'script[src*="nodebb"], #ajaxify-data, meta[name="generator"][content^="NodeBB"]': 0.2,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = attributeOf(page.$('[component="topic"][data-tid]'), 'data-tid') ?? topicId(url);
    return {
      id,
      title: pageTitle(
        page,
        '[component="topic/title"], [component="post/header"]:not(:has([component="topic/title"]))',
      ),
      url,
      page: wholeNumber(
        firstGroup(url, /[?&]page=(\d+)/u) ??
          attributeOf(page.$('[component="pagination"] .page.active'), 'data-page'),
      ),
      nextPage: nextInThread(
        page,
        '[component="pagination"] .next:not(.disabled) a, link[rel="next"], a[rel="next"]',
        id,
        (address) => (address.startsWith('?') ? id : topicId(address)),
      ),
      announced: announced(page),
    };
  },
  posts: (page) =>
    page
      .$('html')
      .find(posts)
      .not(`.deleted, ${inCopies}`)
      .filter((_, post) => page.$(post).find(content).length > 0),
  post: (post) => {
    const own = (selector: string) =>
      post
        .find(selector)
        .not(`${copies}, ${inCopies}`)
        .not(post.find(content).find(selector).not(post.find(headInContent).find(selector)));
    const user = own(
      '[itemprop="author"][data-username], a[data-username], a[itemprop="author"], a.username-field, [itemprop="author"] a',
    ).first();
    return {
      id: attributeOf(post, 'data-pid'),
      author:
        attributeOf(post, 'data-username') ?? attributeOf(user, 'data-username') ?? cleanName(user.text()),
      badge: cleanName(own('.group-label, .badge-text').first().text()),
      date: dateOf(
        post,
        own('.timeago').not('[component="post/editor"] *, [component^="post/reply-count"] *'),
      ),
      printedNumber: wholeNumber(own('.post-index').first().text()),
      ...editOf(own('[component="post/editor"]').first(), post),
      reactions: wholeNumber(attributeOf(own('[component="post/vote-count"]'), 'data-votes')),
      signature: own('[component="post/signature"], .post-signature').first(),
      parentId: parentOf(post.find('[component="post/parent"]').not(inCopies)),
      permalink:
        attributeOf(own('a.permalink, a.post-index'), 'href') ??
        attributeOf(own('a[href*="/post/"]'), 'href'),
      body: own(content).first(),
    };
  },
  body: {
    chrome:
      `${headInContent}, ${copies}, [component="post/editor"], ` +
      '[component="post/signature"], .signature, .attachment, .poll, .adsbygoogle, .link-preview, .btn-copy',
    spoilers: '.spoiler, .ns-spoiler-content, details',
    quotes: 'blockquote',
    quote: nodebbQuote,
  },
};
