import { cleanName } from '../clean-text.js';
import { attributedName, markAnnouncements } from '../html/attribution.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import type { Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { invisionTopicId } from './invision-family.js';

const bodies = '.entry-content, [itemprop="commentText"], .post_body > .post';

function authorOf(post: Selection): string | null {
  const linked =
    textAt(post, '.author [itemprop="name"], .vcard [itemprop="name"]') ??
    textAt(post, '.author a, .vcard .fn, .author .name') ??
    textAt(post, '.author, .vcard, .user_details [itemprop="name"], .author_info .name');
  if (linked !== null) return linked;
  const heading = post.find('h3').first().clone();
  heading.find('.post_id, .right, .ip, label, input, script').remove();
  return cleanName(heading.text());
}

/** The line that the older ones print over a quote: `NAME, on 5 June 2010 - 10:07 PM, said:`. */
function citationOf(quote: Selection): Selection {
  const own = quote.find('> p.citation, > cite').first();
  return own.length > 0 ? own : quote.prev('p.citation, .citation');
}

/** The name in such a line; of a verb that is not known it is what stands before the date. */
function citedName(citation: string): string | null {
  const [name = '', date] = citation.split(', ');
  const isDated = /^\s*\S.{0,60}\d{1,2}[:.]\d{2}/u.test(date ?? '');
  return attributedName(citation) ?? (isDated ? cleanName(name) : null);
}

/** IP.Board 3.0 to 3.4. */
export const invision3: HtmlPlatform = {
  platform: 'invision3',
  name: 'IP.Board 3',
  signs: {
    'body#ipboard_body': 0.5,
    '.post_block[id^="post_id_"]': 0.4,
    'link[href*="/public/style_css/"], link[href*="app=core&module=global&section=rss"]': 0.1,
    '.post_block .entry-content, .post_block .post_body': 0.2,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = invisionTopicId(url);
    return {
      id,
      title: pageTitle(
        page,
        'h1.ipsType_pagetitle, .main_topic_title, h1[itemprop="name"], h2.maintitle > span',
        '.main_topic_desc, .ipsBadge, .desc',
      ),
      url,
      page: wholeNumber(page.$('.pagination .active, .pagination .pagecurrent').first().text()),
      nextPage: nextInThread(
        page,
        'link[rel="next"], .pagination .next a, .pagination a[rel="next"]',
        id,
        invisionTopicId,
      ),
    };
  },
  posts: (page) => page.$('.post_block').filter((_, element) => page.$(element).find(bodies).length > 0),
  post: (post) => {
    const date = post.find('abbr.published, [itemprop="commentTime"], .posted_info time').first();
    const link = post.find('.post_id a[href], a[rel="bookmark"]').first();
    const anchor = idAfter(attributeAt(post, 'a[id^="entry"]', 'id'), 'entry');
    return {
      id: idAfter(attributeOf(post, 'id'), 'post_id_') ?? anchor,
      author: authorOf(post),
      badge: textAt(post, '.group_title'),
      date: {
        machine: attributeOf(date, 'title') ?? attributeOf(date, 'datetime'),
        visible: cleanName(date.text()) ?? textAt(post, '.posted_info, .post_date'),
      },
      printedNumber: wholeNumber(cleanName(link.text())),
      editNote: textAt(post, '.entry-content p.edit, p.edit'),
      reactions: wholeNumber(textAt(post, '.rep_bar .reputation, .rep_bar .rep_show')),
      signature: post.find('.signature').first(),
      permalink: attributeOf(link, 'href'),
      body: post.find(bodies).first(),
    };
  },
  body: {
    prepare: (page, body) => markAnnouncements(page, body, 'blockquote:not([data-author])'),
    chrome:
      'p.edit, p.citation, .attribution, .citation, blockquote > cite, .signature, .rep_bar, .rep_highlight, [id^="attach_wrap"], ' +
      '.spoiler_title, .bbc_spoiler_show, .codetop, .quotetop, .ipsLikeBar, .post_controls, .adsbygoogle, .snapback',
    code: 'pre, .codemain, .codebox',
    spoilers: '.bbc_spoiler_content',
    quotes: 'blockquote, div.blockquote, .quotemain',
    quote: (quote) => {
      const citation = citationOf(quote).clone();
      const link = attributeAt(citation, 'a[href*="findpost"], a.snapback', 'href');
      citation.find('.snapback, a[rel="citation"]').remove();
      return {
        author: attributeOf(quote, 'data-author') ?? citedName(citation.text()),
        postId:
          attributeOf(quote, 'data-cid') ??
          firstGroup(link, /(?:findpost__p__|findpost&pid=|[?&](?:p|pid)=|#entry)(\d+)/u),
        words: quote,
      };
    },
  },
};
