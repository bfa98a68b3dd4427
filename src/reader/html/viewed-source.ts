import type { Page } from './page.js';

/**
 * The source that a saved `view-source:` page of Chrome (a table of numbered lines) or Firefox (`body#viewsource`)
 * shows; `null` of any other page.
 */
export function viewedSource(page: Page): string | null {
  const lines = page.$('td.line-number + td.line-content');
  if (lines.length > 0) {
    return lines
      .toArray()
      .map((line) => page.$(line).text().replace(/\n$/u, ''))
      .join('\n');
  }
  const shown = page.$('body#viewsource pre');
  return shown.length === 0 ? null : shown.text();
}
