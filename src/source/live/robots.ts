import { isProblem, type Problem, problem } from '../../problem.js';
import type { Arrival } from './follow-redirects.js';
import { allAllowed, nothingAllowed, type RobotsRules, readRobots } from './robots-rules.js';

/** Rules are believed for so long (RFC 9309, section 2.4), in milliseconds. */
const oneDay = 24 * 60 * 60 * 1000;

/** The sites' rules for programs, each asked for once and kept in memory for a day at most. */
export interface Robots {
  /** Why an address is not to be asked, `null` when it may be. */
  refusal(address: URL, source: string): Promise<Problem | null>;
  /** The seconds between two requests that a host is known to ask for. */
  crawlDelay(host: string): number;
}

/**
 * Makes the keeper of the rules.
 * @param fetchRobots fetches the robots.txt of the site of an address, the first 500 KiB of it
 * @param longestDelay the most seconds between two requests that are put up with
 */
export function createRobots(
  userAgent: string,
  longestDelay: number,
  fetchRobots: (site: URL) => Promise<Arrival | Problem>,
): Robots {
  const rules = new Map<string, Promise<RobotsRules | Problem>>();
  const delays = new Map<string, number>();

  function rulesOf(site: URL): Promise<RobotsRules | Problem> {
    const known = rules.get(site.origin);
    if (known !== undefined) return known;
    const found = fetchRobots(site).then((arrival) => {
      const read = rulesIn(arrival, site, userAgent);
      if (!isProblem(read)) delays.set(site.host, read.crawlDelay);
      return read;
    });
    rules.set(site.origin, found);
    setTimeout(() => rules.delete(site.origin), oneDay).unref();
    return found;
  }

  return {
    async refusal(address, source) {
      const found = await rulesOf(address);
      if (isProblem(found)) return { ...found, source };
      if (found === nothingAllowed)
        return problem('robots-disallowed', source, 'its robots.txt cannot be had, and so allows nothing');
      if (!found.allows(address))
        return problem('robots-disallowed', source, 'its robots.txt does not allow programs to read it');
      if (found.crawlDelay > longestDelay) {
        const reason = `its robots.txt asks for ${found.crawlDelay} seconds between requests`;
        return problem('robots-disallowed', source, reason);
      }
      return null;
    },
    crawlDelay: (host) => delays.get(host) ?? 0,
  };
}

/** What RFC 9309 makes of an answer (sections 2.3.1.2 to 2.3.1.4); who asks for patience counts as a server in trouble. */
function rulesIn(arrival: Arrival | Problem, site: URL, userAgent: string): RobotsRules | Problem {
  if (isProblem(arrival)) return arrival.code === 'redirect-refused' ? allAllowed : unavailable(arrival);
  const { status, body } = arrival.answer;
  if (status === 429 || status >= 500) return nothingAllowed;
  if (status >= 300) return allAllowed;
  return readRobots(site, new TextDecoder().decode(body), userAgent);
}

/** Where there is no connection the page has none either, and its problem tells more than one of robots.txt. */
function unavailable(problem: Problem): RobotsRules | Problem {
  return problem.code === 'incomplete-response' || problem.code === 'site-error' ? nothingAllowed : problem;
}
