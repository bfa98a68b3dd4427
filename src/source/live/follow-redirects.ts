import { isUtf8 } from 'node:buffer';
import { isProblem, type Problem, problem } from '../../problem.js';
import type { Answer } from './ask-once.js';
import { withUserOf } from './with-user-of.js';

const redirects = new Set([301, 302, 303, 307, 308]);

/** An answer with the address that gave it. */
export interface Arrival {
  readonly address: URL;
  readonly answer: Answer;
}

/**
 * Asks an address, and whatever it redirects to.
 * @param ask asks one address; is asked again for each that follows, which may be of any other host
 * @param most how many redirects are followed
 */
export async function followRedirects(
  start: URL,
  source: string,
  most: number,
  ask: (address: URL) => Promise<Answer | Problem>,
): Promise<Arrival | Problem> {
  const seen = new Set([start.href]);
  for (let address = start; ; ) {
    const answer = await ask(address);
    if (isProblem(answer)) return answer;
    const location = redirects.has(answer.status) ? answer.header('location') : '';
    if (location === '') return { address, answer };
    const next = nextHop(address, asWritten(location));
    if (typeof next === 'string') return problem('redirect-refused', source, next);
    if (seen.has(next.href)) return problem('redirect-refused', source, 'redirects in a circle');
    if (seen.size > most) return problem('redirect-refused', source, `redirects more than ${most} times`);
    seen.add(next.href);
    address = next;
  }
}

/** Headers are read byte by byte; many a forum writes addresses into them in UTF-8, as browsers expect. */
function asWritten(location: string): string {
  const bytes = Buffer.from(location, 'latin1');
  return bytes.toString('latin1') === location && isUtf8(bytes) ? bytes.toString('utf8') : location;
}

/** Where a redirect leads, or why it is not followed. A name and password go to no other site. */
function nextHop(from: URL, location: string): URL | string {
  if (!URL.canParse(location, from.href)) return 'redirects to what is no address';
  const next = new URL(location, from.href);
  if (next.protocol !== 'https:' && next.protocol !== 'http:')
    return `redirects to an address of ${next.protocol} instead of a web page`;
  if (from.protocol === 'https:' && next.protocol === 'http:') return 'redirects from https to http';
  next.hash = '';
  return withUserOf(next, from);
}
