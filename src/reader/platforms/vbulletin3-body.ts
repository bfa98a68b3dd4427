import { cleanName } from '../clean-text.js';
import { attributedName, firstOfQuote, markAttributions } from '../html/attribution.js';
import type { BodyRules, MarkedQuote } from '../html/body.js';
import { attributeAt } from '../html/fields.js';
import type { Page, Selection } from '../html/page.js';
import { isQuoteLabel } from '../html/quote-labels.js';
import { withoutFileLinks } from '../html/without-file-links.js';
import { attachmentLinks, linkedPost, shownFilms } from './vbulletin-family.js';
import { signatures } from './vbulletin3-block.js';

/** The boxes that quotes stand in; [indent] makes a `blockquote`, and code and spoilers a `div.alt2`. */
const boxes =
  'td.alt1, td.alt2, td.bbcodeblock, td.quote, td[style*="inset"], td[style*="solid"], div.panel, div.quote, ' +
  '.bbcode_quote:not(:has(> div.panel)), .post-bbcode-quote';
const quotes = `${boxes}, .quote-around`;
const heads = 'cite.attribution, .quote-head, .bbcode_postedby';

/** What may name the quoted over the words of a quote, in boxes of all kinds. */
const titles =
  '.tcat, .quotetitle, .quote_title, .quotehead, fieldset > legend, div:has(+ div[style*="italic"])';

/**
 * The words of a post with marks at the lines that name the quoted: as text in the box of a quote, beside a link
 * to the quoted post, or as the title of a box of its own.
 */
export function vbulletin3Words(message: Selection, page: Page): Selection {
  const copy = markAttributions(page, withoutFileLinks(page, message, attachmentLinks), boxes);
  if (copy.is('td')) signatures(copy.children('div')).remove();
  const beside = copy
    .find('a:has(> img[src*="viewpost"]), a[href*="#post"]:has(> img)')
    .parent(':has(strong, b)');
  const above = copy.find('div:has(+ div[style*="italic"])');
  for (const element of [...beside.toArray(), ...above.toArray()]) {
    if (page.$(element).closest(boxes).length > 0) page.$(element).addClass('quote-head');
  }
  for (const element of copy.find(titles).toArray()) {
    const title = page.$(element);
    if (attributedName(cleanName(title.text())) === null) {
      if (title.is('legend') && isQuoteLabel(title.text())) title.parent().addClass('quote-around');
      continue;
    }
    title.addClass('quote-head');
    if (title.closest(boxes).length > 0) continue;
    if (title.parent().is(copy)) title.add(title.next()).wrapAll('<div class="quote-around"></div>');
    else title.parent().addClass('quote-around');
  }
  return copy;
}

function quote(element: Selection): MarkedQuote {
  const head = firstOfQuote(element, heads, quotes);
  return {
    author: cleanName(head.find('strong, b').first().text()) ?? attributedName(cleanName(head.text())),
    postId: linkedPost(attributeAt(head, 'a[href]', 'href')),
    words: element,
  };
}

/** How vBulletin 3 writes the bodies of posts. */
export const vbulletin3Body: BodyRules = {
  chrome:
    `${heads}, .smallfont, .post-bbcode-quote-wrapper > small, label, legend, fieldset:not(.quote-around), .bbcode_description, .bbcode_quote_container, ` +
    '.vbmenu_popup, .vbseo_buttons, .pre-spoiler, .spoiler_title, .sp-head, .spoiler-head, .spoiler_head, .hiddencontent, .vbseo_like_postbit, [id^="post_thanks_"], .adsbygoogle, [id^="div-gpt-ad"], [id^="google_ads"], ' +
    shownFilms,
  code: 'pre, div[dir="ltr"]:has(> code), td.code',
  spoilers: 'div.alt2 > div[style*="none"], .spoiler_body, .spoiler-body, .sp-body, .spoiler[style*="none"]',
  quotes,
  quote,
};
