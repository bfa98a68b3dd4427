import { attributedName, firstOfQuote, markAttributions } from '../html/attribution.js';
import type { Page, Selection } from '../html/page.js';
import { removeQuoteLabel } from '../html/quote-labels.js';

/** The quotes that `markMovedQuotes` finds. */
export const movedQuotes = 'td.movedQuote';

/**
 * A copy of a post's body in which the quotes of vBulletin 3 are marked, which boards that moved from there to XenForo
 * keep as tables of one cell under a line `Quote:`.
 */
export function markMovedQuotes(page: Page, body: Selection): Selection {
  if (body.find('td').length === 0) return body;
  const copy = body.clone();
  for (const table of copy.find('.bbTable, table').toArray()) {
    const cells = page.$(table).find('td');
    if (cells.length === 1 && removeQuoteLabel(table, page)) cells.addClass('movedQuote');
  }
  return markAttributions(page, copy, movedQuotes);
}

/** `NAME` in the line `Originally posted by NAME` that opens such a quote. */
export function movedAuthor(quote: Selection): string | null {
  return attributedName(firstOfQuote(quote, 'cite.attribution', movedQuotes).text());
}
