import { cleanName } from '../clean-text.js';
import type { DateClue } from '../dates/resolve-dates.js';
import { attributeAt, attributeOf, textAt, wholeNumber } from '../html/fields.js';
import type { FoundPost, HtmlPlatform } from '../html/html-platform.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, idAfter, nextInThread, pageAddress, pageTitle } from '../html/page-facts.js';
import { markdownQuotes } from './markdown-quotes.js';

const posts = '#question, .answer[id^="answer-"], .comment[id^="comment-"]';

const questionId = (address: string | null) => firstGroup(address, /\/(?:questions|q)\/(\d+)/u);

/** The title is `2013-09-26 21:28:46Z`, with the licence behind it since 2018. */
function dateOf(time: Selection): DateClue {
  const title = attributeOf(time, 'title');
  return {
    machine: firstGroup(title, /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ?)/u),
    visible: cleanName(time.text()),
  };
}

/** The name in a signature; a user who is gone has no link, a text of the community no name at all. */
function nameIn(signature: Selection): string | null {
  const details = signature.find('.user-details, .s-user-card--info').first();
  const link = textAt(details, 'a[href*="/users/"]');
  if (link !== null || details.find('.community-wiki').length > 0) return link;
  const plain = details.clone();
  plain.children().remove();
  return cleanName(plain.text());
}

function readComment(comment: Selection): FoundPost {
  return {
    id: attributeOf(comment, 'id'),
    author: textAt(comment, '.comment-user'),
    badge: attributeAt(comment, '.mod-flair', 'title'),
    date: dateOf(comment.find('.comment-date [title]').first()),
    reactions: wholeNumber(attributeOf(comment, 'data-comment-score') ?? textAt(comment, '.comment-score')),
    permalink: attributeAt(comment, 'a.comment-link', 'href'),
    body: comment.find('.comment-copy').first(),
    depth: comment.closest('.answer').length > 0 ? 2 : 1,
  };
}

/** Under a post stand those who signed it: who edited it last, then who wrote it. */
function readPost(post: Selection): FoundPost {
  const signatures = post.find('.post-signature, .s-user-card').not('.comments *, .post-signature *');
  const author = signatures.last();
  const edit = post.find('a[href*="/revisions"] [title]').first();
  const isAnswer = post.is('.answer');
  const permalink = attributeAt(post, '.js-share-link, a.short-link', 'href');
  return {
    id:
      attributeOf(post, isAnswer ? 'data-answerid' : 'data-questionid') ??
      idAfter(attributeOf(post, 'id'), 'answer-') ??
      firstGroup(permalink, /\/[qa]\/(\d+)/u),
    author: nameIn(author),
    badge: attributeAt(author, '.mod-flair', 'title'),
    date: dateOf(author.find('.user-action-time [title], .s-user-card--time [title]').last()),
    edited: dateOf(edit),
    reactions: wholeNumber(
      attributeOf(post, 'data-score') ?? textAt(post, '.js-vote-count, .vote-count-post'),
    ),
    permalink,
    body: post.find('.js-post-body, .post-text').first(),
    depth: isAnswer ? 1 : 0,
  };
}

/** What stands on the page, and the comments that it says are folded away. */
function announced(page: Page): number {
  const folded = page
    .$('[data-remaining-comments-count]')
    .toArray()
    .map((list) => wholeNumber(attributeOf(page.$(list), 'data-remaining-comments-count')) ?? 0);
  return folded.reduce((sum, count) => sum + count, page.$(posts).length);
}

/** Stack Overflow and the other sites of Stack Exchange. */
export const stackExchange: HtmlPlatform = {
  platform: 'stack-exchange',
  name: 'Stack Exchange',
  signs: {
    '#question[data-questionid], #question.question': 0.4,
    '.answer[data-answerid], .answer[id^="answer-"]': 0.3,
    '.js-post-body, .post-text': 0.1,
    '.post-signature .user-details': 0.2,
    'script[src*="sstatic.net"], link[href*="sstatic.net"]': 0.3,
  },
  thread: (page) => {
    const url = pageAddress(page);
    const id = attributeOf(page.$('#question'), 'data-questionid') ?? questionId(url);
    return {
      id,
      title: pageTitle(page, '#question-header h1'),
      url,
      page: wholeNumber(firstGroup(url, /[?&]page=(\d+)/u)),
      nextPage: nextInThread(page, 'a[rel="next"]', id, questionId),
      announced: announced(page),
    };
  },
  posts: (page) => page.$(posts),
  post: (post) => (post.is('.comment') ? readComment(post) : readPost(post)),
  body: {
    ...markdownQuotes,
    quotes: 'blockquote:not(.spoiler)',
    spoilers: '.spoiler',
    chrome:
      '.s-notice, .post-notice, .question-status, .question-originals-of-duplicate, .snippet-ctas, .snippet-result',
  },
};
