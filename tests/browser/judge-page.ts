import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What `axe.source` puts there. */
    readonly axe: typeof axe;
  }
}

/** The window of a phone. */
export const phone = { viewport: { width: 390, height: 844 } };

export const schemes = ['light', 'dark'] as const;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong; it runs in the page past its policy. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((runOnly) => window.axe.run(document, { runOnly }), standards);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How much wider what the page shows is than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
