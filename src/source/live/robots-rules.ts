import { createRequire } from 'node:module';

// Required, not imported: its types tell of a default export that its CommonJS does not have.
const robotsParser: typeof import('robots-parser').default = createRequire(import.meta.url)('robots-parser');

/** What a site's robots.txt says to this program. */
export interface RobotsRules {
  allows(address: URL): boolean;
  /** The seconds between two requests that it asks for with `Crawl-delay`, 0 when it does not. */
  readonly crawlDelay: number;
}

/** What a site without robots.txt says. */
export const allAllowed: RobotsRules = { allows: () => true, crawlDelay: 0 };

/** What a site says whose robots.txt is there but cannot be had now (RFC 9309, section 2.3.1.4). */
export const nothingAllowed: RobotsRules = { allows: () => false, crawlDelay: 0 };

/**
 * Reads robots.txt by RFC 9309. `Crawl-delay` is not part of it, but meant.
 * @param site an address of the site
 * @param userAgent whose first word is the name that groups of rules are looked up by
 */
export function readRobots(site: URL, text: string, userAgent: string): RobotsRules {
  const [name = ''] = userAgent.split(/[/ ]/u);
  const robots = robotsParser(new URL('/robots.txt', site).href, text);
  const delay = robots.getCrawlDelay(name) ?? 0;
  return {
    allows: ({ href }) => robots.isAllowed(href, name) ?? true,
    crawlDelay: Number.isFinite(delay) ? Math.max(0, delay) : 0,
  };
}
