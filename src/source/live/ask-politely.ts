import { isProblem, type Problem, problem } from '../../problem.js';
import type { Settings } from '../../settings.js';
import { withoutCredentials } from './address.js';
import { createAskAgain } from './ask-again.js';
import { type Answer, createAsk, type Question } from './ask-once.js';
import { type Arrival, followRedirects } from './follow-redirects.js';
import { createGuardedLookup } from './guarded-lookup.js';
import { createPace } from './pace.js';
import { isPrivateHost } from './private-host.js';
import { createRobots } from './robots.js';
import { openDispatcher } from './undici.js';
import { waitAsked } from './wait-asked.js';
import type { WebPage } from './web-page.js';

/** Between two requests to a host that is not one's own lies so much time, in seconds. */
const leastDelay = 1;

/** So much of robots.txt is read (RFC 9309, section 2.5). */
const robotsBytes = 500 * 1024;

/** Asks for a page with all that politeness and safety ask for, at each hop. */
export type AskPolitely = (address: URL, kept: WebPage | null, source: string) => Promise<Arrival | Problem>;

/** Makes what asks politely; `stopped` ends all requests and all waiting. */
export function createAskPolitely(
  { web, limits }: Pick<Settings, 'web' | 'limits'>,
  stopped: AbortSignal | undefined,
): AskPolitely {
  const pace = createPace(stopped);
  const lookup = web.allowPrivate ? undefined : createGuardedLookup();
  const send = createAsk(openDispatcher(lookup), limits, web, stopped);
  const paced = async (question: Question) => {
    const { host, hostname } = question.address;
    const delay = isPrivateHost(hostname) ? web.delay : Math.max(leastDelay, web.delay);
    await pace.turn(host, Math.max(delay, robots.crawlDelay(host)));
    const outcome = await send(question);
    const seconds = isProblem(outcome) || outcome.status < 400 ? 0 : waitAsked(outcome);
    if (seconds > 0 && seconds <= limits.waitSeconds) pace.hold(host, seconds);
    return outcome;
  };
  const again = createAskAgain(paced, { first: Math.min(1, web.delay), most: limits.waitSeconds }, stopped);
  const ask = async (question: Question): Promise<Answer | Problem> => {
    const { hostname } = question.address;
    return !web.allowPrivate && isPrivateHost(hostname)
      ? problem('private-address', question.source, hostname)
      : again(question);
  };
  const robots = createRobots(web.userAgent, limits.waitSeconds, (site) =>
    followRedirects(new URL('/robots.txt', site), site.host, limits.redirects, (address) =>
      ask({ address, source: site.host, headers: {}, limit: { bytes: robotsBytes, beyond: 'cut' } }),
    ),
  );
  return (start, kept, source) =>
    followRedirects(start, source, limits.redirects, async (address) => {
      const refusal = await robots.refusal(address, source);
      if (refusal !== null) return refusal;
      const headers =
        kept === null || kept.address !== withoutCredentials(address.href) ? {} : conditions(kept);
      return ask({ address, source, headers, limit: { bytes: limits.responseBytes, beyond: 'refuse' } });
    });
}

/** What asks for a page only when it has changed (RFC 9110, section 13.1). */
function conditions({ etag, modified }: WebPage): Readonly<Record<string, string>> {
  return {
    ...(etag === '' ? {} : { 'if-none-match': etag }),
    ...(modified === '' ? {} : { 'if-modified-since': modified }),
  };
}
