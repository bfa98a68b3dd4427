import { cleanName } from '../clean-text.js';
import { attributedName } from '../html/attribution.js';
import type { BodyRules } from '../html/body.js';
import { attributeOf, textAt } from '../html/fields.js';
import type { Selection } from '../html/page.js';

/**
 * The name in the title of a quote, `Kim:`, in the first years `Kim said:`; a title that links to another topic
 * names that topic instead.
 */
function nameInTitle(quote: Selection): string | null {
  const title = quote.children('.title');
  if (title.find('a[href*="/t/"]').length > 0) return null;
  const text = textAt(title, '.quote-title__username') ?? cleanName(title.text());
  return text?.endsWith(':') === true ? (attributedName(text) ?? cleanName(text.slice(0, -1))) : null;
}

/** How Discourse cooks posts, the same in its pages and its JSON. Posts are known by their number in the topic. */
export const discourseBody: BodyRules = {
  chrome:
    'aside.onebox, .onebox-result, .onebox-placeholder, aside.accepted-answer, .lightbox .meta, a.anchor, .badge.clicks, .quote-controls, div.poll, ' +
    '.codeblock-button-wrapper, .cooked-selection-barrier, .post-links, .post-notice, ' +
    '.user-status-message, details.elided > summary, .lazy-video-container, .lazyYT, .lazyYT-container, .adsbygoogle',
  spoilers: 'div.spoiler, div.spoiled, details',
  quotes: 'aside.quote, blockquote:not(aside.quote > blockquote)',
  quote: (quote, threadId) => {
    if (quote.is('blockquote')) return { author: null, postId: null, words: quote };
    const topic = attributeOf(quote, 'data-topic');
    const words = quote.children('blockquote').first();
    return {
      author: attributeOf(quote, 'data-username') ?? nameInTitle(quote),
      postId: topic === null || topic === threadId ? attributeOf(quote, 'data-post') : null,
      words,
    };
  },
};
