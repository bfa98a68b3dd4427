import { cleanName } from '../clean-text.js';
import { withoutDateBehind } from '../html/attribution.js';
import type { MarkedQuote } from '../html/body.js';
import { attributeAt, attributeOf, textAt } from '../html/fields.js';
import type { Page, Selection } from '../html/page.js';
import { firstGroup, nextInThread } from '../html/page-facts.js';
import { quotedBy } from '../html/quoted-by.js';
import { withoutSession } from '../html/without-session.js';

/** A link of custom BBCodes that show and hide looks like the heading of a quote. */
const opener = '.quotetitle:has(input, button, [onclick])';

/** The quotes of phpBB 3, in prosilver, subsilver2 and custom BBCodes. */
export const phpbbQuotes = `blockquote, .quotecontent:not(${opener} + .quotecontent)`;

/** What custom BBCodes and extensions hide in a body. */
export const phpbbSpoilers = `${opener} + .quotecontent, .spoilcontent, .spoiler-content, .spoiler-body, details.spoiler`;

/** What phpBB 3 writes into bodies that are not the author's words. */
export const phpbbChrome =
  'blockquote > cite, blockquote > div > cite, .quotetitle, .codetitle, .codebox > p, .codebox > dt, ' +
  '.inline-attachment, .attachbox, .attachtitle, .attachcontent, .notice, .signature, .spoiltitle, ' +
  '.spoiler-header, .spoiler-title, details.spoiler > summary, .post-buttons, .adsbygoogle';

/** The thread's id in `viewtopic.php?f=2&t=123`, `…-t123.html`, `topic123.html`; not in links to its neighbours. */
export function phpbbThreadId(address: string | null): string | null {
  if (address === null || /[?&]view=(?:next|previous)/u.test(address)) return null;
  return (
    firstGroup(address, /[?&;]t=(\d+)/u) ?? firstGroup(address, /(?:-t|topic)(\d+)(?:-\d+)?(?:\.html|\/|$)/u)
  );
}

/** The link to the next page of the same thread, without the session in it. */
export function phpbbNextPage(page: Page, selector: string, id: string | null): string | null {
  return withoutSession(nextInThread(page, selector, id, phpbbThreadId));
}

/** The link right behind the number of the page that is shown, wherever it leads. */
const afterNumber =
  '.gensmall strong + .page-sep + a, .nav strong + .page-sep + a, .pagination strong + .page-sep + a, ' +
  '.pagination li.active + li > a';

/** The same where whoever saved the pages gave their addresses other names, `viewtopic-29336.php`. */
export function phpbbSavedNextPage(page: Page): string | null {
  const next = phpbbNextPage(page, afterNumber, null);
  return next !== null && phpbbThreadId(next) === null ? next : null;
}

/** Author and post of a quote: `<cite>NAME wrote: <a data-post-id>↑</a> <span>date</span></cite>` or `.quotetitle`. */
export function phpbbQuote(quote: Selection): MarkedQuote {
  const heading = quote.is('.quotecontent')
    ? quote.prev('.quotetitle').clone()
    : quote.find('> cite, > div > cite').first().clone();
  const profile = 'a[href*="mode=viewprofile"], .username, .username-coloured';
  const jump = 'a[data-post-id], a[data-msg-id], a[href*="#p"]';
  const postId =
    attributeAt(heading, 'a[data-post-id]', 'data-post-id') ??
    firstGroup(attributeAt(heading, 'a[href*="#p"]', 'href'), /#p(\d+)/u) ??
    firstGroup(attributeOf(quote, 'cite'), /#p(\d+)/u);
  const nodes = heading.contents();
  const end = nodes.toArray().findIndex((node) => nodes.filter(jump).is(node));
  const title = end > 0 ? nodes.slice(0, end) : nodes;
  const text = withoutDateBehind(title.not('.responsive-hide, time').text());
  return { author: textAt(heading, profile) ?? quotedBy(text), postId, words: quote };
}

/** A signature without the line of underscores that sets it off. */
export function withoutRule(signature: Selection): Selection {
  const copy = signature.first().clone();
  copy
    .contents()
    .filter((_, node) => node.type === 'text' && /^[\s_]+$/u.test(node.data))
    .remove();
  return copy;
}

/** Whether an element opens with the line of underscores that sets a signature off. */
export function isSignature(element: Selection): boolean {
  return /^_{8,}/u.test(cleanName(element.text()) ?? '');
}
