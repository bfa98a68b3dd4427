import { mayMatch } from './may-match.js';
import type { Page } from './page.js';

const numberedLines = 'td.line-number + td.line-content';
const shownWhole = 'body#viewsource pre';

/**
 * The source that a saved `view-source:` page of Chrome (a table of numbered lines) or Firefox (`body#viewsource`)
 * shows; `null` of any other page.
 */
export function viewedSource(page: Page): string | null {
  const lines = mayMatch(page, numberedLines) ? page.$(numberedLines).toArray() : [];
  if (lines.length > 0) return lines.map((line) => page.$(line).text().replace(/\n$/u, '')).join('\n');
  const shown = mayMatch(page, shownWhole) ? page.$(shownWhole) : null;
  return shown === null || shown.length === 0 ? null : shown.text();
}
