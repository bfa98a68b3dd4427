import { cleanName } from '../clean-text.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { HtmlPlatform } from '../html/html-platform.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { quotedBy } from '../html/quoted-by.js';

/** `…/topic/123` → `123`. */
const threadId = (address: string | null): string | null => firstGroup(address, /\/topic\/(\d+)/u);

/**
 * To add a platform, copy this file, say below how its pages are built, add its line to `registry.ts` and
 * `platform-names.ts`, and write
 * `fixtures/threads/<platform>/{basic,nested-quotes-edits-signatures,hostile}/source.html` in the exact markup of the
 * software. `npm run fixtures -- --update` writes what reading gives beside them: read it line by line.
 * Skins differ: give each selector an alternative that rests on something else.
 */
export const template: HtmlPlatform = {
  platform: 'template',
  name: 'the template',
  // What its pages have and others do not; half of a weight of 1 should survive any skin.
  signs: { 'body.topic-page': 0.5, '.post .post-words': 0.4 },
  thread: (page) => {
    const url = pageAddress(page);
    const id = threadId(url);
    return {
      id,
      title: pageTitle(page, 'h1.topic-title'),
      url,
      page: wholeNumber(textAt(page.$('body'), '.pager .current')),
      nextPage: nextInThread(page, '.pager a.next, link[rel="next"]', id, threadId),
    };
  },
  // Placeholders of deleted posts, advertisements and the quick reply are no posts.
  posts: (page) => page.$('.post').not('.deleted, .advertisement'),
  post: (post) => ({
    id: idAfter(attributeOf(post, 'id'), 'post-'),
    author: attributeOf(post, 'data-author') ?? textAt(post, '.author .name'),
    date: { machine: attributeAt(post, '.date time', 'datetime'), visible: textAt(post, '.date') },
    printedNumber: wholeNumber(textAt(post, '.number')),
    permalink: attributeAt(post, '.date a', 'href'),
    editNote: cleanName(post.find('.edit-note').text()),
    signature: post.find('.signature').first(),
    body: post.find('.post-words').first(),
  }),
  body: {
    // Whatever stands in the body and is nobody's words.
    chrome: '.edit-note, .attachments, blockquote > cite',
    quotes: 'blockquote',
    quote: (quote) => ({
      author: quotedBy(textAt(quote, '> cite')),
      postId: firstGroup(attributeAt(quote, '> cite a', 'href'), /#post-(\d+)/u),
      words: quote,
    }),
  },
};
